using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Imports;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Errors;

/// <summary>Shown in place of a page that is missing or failed; offers what there is.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class StatusCodePage(
    StoredResponsesQuery responses,
    ResponseFrameQuery frames,
    UnpublishedResponsesQuery unpublished
) : PortalPage
{
    /// <summary>The rest is on the home page.</summary>
    private const int OfferedResponses = 20;

    public HttpStatusCode Status { get; private set; }

    public bool IsMissing => Status is HttpStatusCode.NotFound;

    /// <summary>A legal act stood here that no response cites any more.</summary>
    public bool IsGone => Status is HttpStatusCode.Gone;

    /// <summary>The request is at fault, such as one that wants to write.</summary>
    public bool IsRefused =>
        !IsMissing && !IsGone && Status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError;

    public IReadOnlyList<StoredResponse> Responses { get; private set; } = [];

    /// <summary>The response that the missing address belongs to; null when it names none that is stored.</summary>
    public ResponseFrame? Frame { get; private set; }

    /// <summary>The response that the address belongs to when it is held for consent; null otherwise.</summary>
    public UnpublishedName? Unpublished { get; private set; }

    public override string Title =>
        IsMissing ? PortalText.Of("Errors.Nothing")
        : IsGone ? PortalText.Of("Errors.Gone")
        : Language.Current.IsEnglish ? ReasonPhrases.GetReasonPhrase((int)Status)
        : PortalText.Of(IsRefused ? "Errors.Refused" : "Errors.Failed");

    public override bool HasTranslations => false;

    public override bool ShowsOriginalText => Frame is not null;

    public override ResponseKey? CurrentResponse => Frame?.Key;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Status = (HttpStatusCode)Response.StatusCode;
        // A failure may well be the database's: only a missing page asks it.
        if (!IsMissing)
            return;

        Responses = await responses.ListAsync(OfferedResponses, cancellation);
        var missing = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/');
        if (missing is ["", var country, var edition, ..])
        {
            Frame = await frames.FindAsync(country, edition, cancellation);
            if (Frame is null)
                Unpublished = await unpublished.FindAsync(country, edition, cancellation);
        }
    }
}

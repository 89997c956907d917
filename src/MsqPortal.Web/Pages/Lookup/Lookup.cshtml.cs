using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Pages.Lookup;

public sealed class LookupPage(LookupQuery lookup, LookupExamplesQuery examples) : PortalPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Null when nothing was asked.</summary>
    public LookupReply? Reply { get; private set; }

    public ImmutableArray<LookupExample> Examples { get; private set; } = [];

    public override string Title => "Look up an act, an address or a quotation";

    public override string Description =>
        "Finds the legal act or the answer behind an address, a number, a title or a quotation.";

    public override string? DataUrl =>
        string.IsNullOrWhiteSpace(Query) ? null : PortalUrls.LookedUp(Query, PortalUrls.Twin);

    public override IReadOnlyList<TrailStep> Trail => [new("All responses", PortalUrls.Home), new("Look up")];

    /// <summary>The verdict in words.</summary>
    public string Verdict =>
        Reply switch
        {
            { Verdict: LookupVerdict.Act } => "One legal act matches",
            { Verdict: LookupVerdict.Answer } => "One answer matches",
            { Verdict: LookupVerdict.Choice, Results: [{ Kind: "act" }, ..] } =>
                $"{Reply.Results.Length} legal acts match",
            { Verdict: LookupVerdict.Choice, Results.Length: AnswerLookup.Most } =>
                $"At least {AnswerLookup.Most} answers match, and these are the first",
            { Verdict: LookupVerdict.Choice } => $"{Reply.Results.Length} answers match",
            _ => LookupReply.NotFoundSentence,
        };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Query))
            Examples = await examples.ListAsync(cancellation);
        else
            Reply = await lookup.FindAsync(Query, cancellation);
    }
}

using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages;

/// <summary>Where a page stands in the main navigation.</summary>
public enum NavigationArea
{
    None,
    Questions,
    LegalActs,
    Discrepancies,
    Links,
    Imports,
}

/// <summary>One step of the breadcrumb; the last one is the page itself and leads nowhere.</summary>
/// <param name="IsOriginal">The words are those of the form.</param>
public sealed record TrailStep(string Title, string? Url = null, bool IsOriginal = false);

/// <summary>A link before everything else that leads past the filters or the head of an answer.</summary>
/// <param name="Target">The id of a place on the page.</param>
public sealed record SkipLink(string Target, string Title)
{
    public static SkipLink ToResults => new("results", PortalText.Of("Layout.SkipToResults"));
}

/// <summary>What the layout asks of each page.</summary>
public abstract class PortalPage : PageModel
{
    public abstract string Title { get; }

    public virtual string? Description => null;

    public virtual NavigationArea Area => NavigationArea.None;

    public virtual IReadOnlyList<TrailStep> Trail => [];

    /// <summary>The response that the page belongs to; null on pages about all of them.</summary>
    public virtual ResponseKey? CurrentResponse => null;

    /// <summary>Where a program finds what the page shows; null when there is no such place.</summary>
    public virtual string? DataUrl => null;

    /// <summary>What the search box of the masthead holds.</summary>
    public virtual string? SearchText => null;

    /// <summary>The form that the search box belongs to; null for a form of its own.</summary>
    public virtual string? SearchForm => null;

    /// <summary>Address of the page without what readers brought along in it; null where its address says it all.</summary>
    public virtual string? CanonicalUrl => null;

    /// <summary>The same page exists in every language; false for what stands in for a page.</summary>
    public virtual bool HasTranslations => true;

    /// <summary>Words of responses or forms are on the page, in their language and not in the reader's.</summary>
    public virtual bool ShowsOriginalText => true;

    /// <summary>Leads the keyboard to what the reader came for; null where that is the text itself.</summary>
    public virtual SkipLink? Skip => null;

    /// <summary>What the page reads of its address beside the path; whatever else stands there is left out, and the page says so.</summary>
    public virtual IEnumerable<PageParameter> Parameters => [];

    /// <summary>The parameters of the address as the page reads them.</summary>
    public ReadAddress Address =>
        // What stands in for a page answers to any address.
        field ??= HasTranslations
            ? ReadAddress.Of(Request.Query, Parameters)
            : new ReadAddress([], []);

    /// <summary>A page that waits loads itself again after so many seconds.</summary>
    public virtual int? RefreshSeconds => null;

    /// <summary>A program learns from the answer's headers where the data are, without reading the page.</summary>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context is not { Exception: null, Result: null or PageResult })
            return;
        if (!Address.LeftOut.IsEmpty)
            PageCache.Skip(HttpContext);
        Response.Headers["Speculation-Rules"] = $"\"{PortalUrls.SpeculationRules}\"";
        if (DataUrl is { } data)
            Response.Headers.Append("Link", $"<{data}>; rel=\"alternate\"; type=\"application/json\"");
    }
}

using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Source;

public sealed class SourcePage(ResponseFrameQuery frames, SourceQuery query) : PortalPage
{
    public ResponseFrame Frame { get; private set; } = null!;

    public PublicSource View { get; private set; } = null!;

    /// <summary>Lines that the address asks to mark; null marks none.</summary>
    public LineRange? Marked { get; private set; }

    /// <summary>Marks are what a reader brought along.</summary>
    public override string CanonicalUrl => PortalUrls.Source(Frame.Key);

    public override string Description =>
        PortalText.Of("Source.Description", Frame.CountryInHeading, Frame.Key.Edition);

    public override string Title => PortalText.Of("Source.Title", Frame.Name);

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => Frame.Key;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(Frame.Name, PortalUrls.Response(Frame.Key)), new(PortalText.Of("Source.Name"))];

    public override IEnumerable<PageParameter> Parameters =>
        [new(LineRange.Parameter, value => LineRange.Of(value, View.Lines.Length) is not null, IsRepeatable: false)];

    public async Task<IActionResult> OnGetAsync(string country, string edition, CancellationToken cancellation)
    {
        if (
            await frames.FindAsync(country, edition, cancellation) is not { } frame
            || await query.FindAsync(country, edition, cancellation) is not { } content
        )
            return NotFound();

        Frame = frame;
        View = content;
        Marked = LineRange.Of(Request.Query[LineRange.Parameter], content.Lines.Length);
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Discrepancies;

public sealed class DiscrepancyPage(DiscrepanciesQuery query, DocumentFigureQuery figures, CaseLayout layout)
    : PortalPage
{
    public CaseView Case { get; private set; } = null!;

    /// <summary>Responses of several editions can disagree with each other.</summary>
    public string Place =>
        PortalText.Of(
            Case.HasSeveralEditions ? "Discrepancies.PlaceOfSeveral" : "Discrepancies.PlaceOfOne",
            Case.Stored.Country
        );

    // Two cases may have one message; no two have one slug.
    public override string Title => $"{Case.Title} {PlainWords.Aside(Case.Stored.Slug)}";

    public override string Description =>
        PortalText.Of("Discrepancies.CaseDescription", Case.RuleTitle, Case.Stored.Country);

    public override string DataUrl => PortalUrls.Discrepancy(Case.Stored.Slug) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Discrepancies;

    public override IReadOnlyList<TrailStep> Trail =>
        [
            new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home),
            new(PortalText.Of("Discrepancies.Title"), PortalUrls.Discrepancies),
            new(Case.RuleTitle),
        ];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await query.FindAsync(slug, cancellation) is not { } found)
            return NotFound();

        var drawn = await figures.FindAsync([found], cancellation);
        Case = layout.Of(found, drawn.GetValueOrDefault(slug));
        return Page();
    }
}

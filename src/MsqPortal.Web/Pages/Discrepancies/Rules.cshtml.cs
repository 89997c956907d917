using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Discrepancies;

public sealed class RulesPage(DiscrepanciesQuery query) : PortalPage
{
    /// <summary>Cases of each rule; a rule without a case is not in it.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    public override string Title => PortalText.Of("Discrepancies.RulesTitle");

    public override string Description => PortalText.Of("Discrepancies.RulesDescription");

    public override NavigationArea Area => NavigationArea.Discrepancies;

    public override IReadOnlyList<TrailStep> Trail =>
        [
            new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home),
            new(PortalText.Of("Discrepancies.Title"), PortalUrls.Discrepancies),
            new(PortalText.Of("Discrepancies.Rules")),
        ];

    public async Task OnGetAsync(CancellationToken cancellation) => Counts = await query.CountByRuleAsync(cancellation);
}

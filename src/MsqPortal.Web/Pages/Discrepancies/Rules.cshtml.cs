namespace MsqPortal.Web.Pages.Discrepancies;

public sealed class RulesPage(DiscrepanciesQuery query) : PortalPage
{
    /// <summary>Cases of each rule; a rule without a case is not in it.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    public override string Title => "Rules for discrepancies";

    public override string Description =>
        "What each rule compares, how much its findings say, and why they may be fine.";

    public override NavigationArea Area => NavigationArea.Discrepancies;

    public override IReadOnlyList<TrailStep> Trail =>
        [new("All responses", PortalUrls.Home), new("Discrepancies", PortalUrls.Discrepancies), new("Rules")];

    public async Task OnGetAsync(CancellationToken cancellation) => Counts = await query.CountByRuleAsync(cancellation);
}

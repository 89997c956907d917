namespace MsqPortal.Web.Pages.LegalActs;

public sealed class LegalActsPage(LegalActsQuery query) : PortalPage
{
    public IReadOnlyList<ListedAct> Acts { get; private set; } = [];

    public override string Title => "Legal acts";

    public override string Description => "Every legal act that the responses cite, with each answer that names it.";

    public override NavigationArea Area => NavigationArea.LegalActs;

    public override IReadOnlyList<TrailStep> Trail => [new("All responses", PortalUrls.Home), new(Title)];

    public async Task OnGetAsync(CancellationToken cancellation) => Acts = await query.ListAsync(cancellation);
}

namespace MsqPortal.Web.Pages.Imports;

public sealed class ImportsPage(ImportsQuery query) : PortalPage
{
    public IReadOnlyList<ListedRun> Runs { get; private set; } = [];

    public override string Title => "Import reports";

    public override string Description =>
        "What each import read, stored and refused, with every diagnostic and its source line.";

    public override string DataUrl => PortalUrls.Imports + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Imports;

    public override IReadOnlyList<TrailStep> Trail => [new("All responses", PortalUrls.Home), new(Title)];

    public async Task OnGetAsync(CancellationToken cancellation) => Runs = await query.ListAsync(cancellation);
}

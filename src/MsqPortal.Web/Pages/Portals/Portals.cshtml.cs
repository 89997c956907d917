namespace MsqPortal.Web.Pages.Portals;

public sealed class PortalsPage(PortalsQuery query) : PortalPage
{
    public IReadOnlyList<ListedHost> Hosts { get; private set; } = [];

    public override string Title => "Links by host";

    public override string Description =>
        "Every link that the responses give, by host, with each answer that gives it.";

    public override NavigationArea Area => NavigationArea.Links;

    public override IReadOnlyList<TrailStep> Trail => [new("All responses", PortalUrls.Home), new(Title)];

    public async Task OnGetAsync(CancellationToken cancellation) => Hosts = await query.ListAsync(cancellation);
}

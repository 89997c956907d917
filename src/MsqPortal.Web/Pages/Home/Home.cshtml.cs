namespace MsqPortal.Web.Pages.Home;

public sealed class HomePage(HomeQuery query) : PortalPage
{
    public HomeContent View { get; private set; } = null!;

    public override string Title =>
        View.Only is { } only
            ? $"What {only.Frame.Country} told the {only.Frame.Key.Edition} Survey"
            : "What Member States told the UN E-Government Survey";

    public override string Description =>
        "Responses of Member States to the questionnaire of the UN E-Government Survey: every answer with its source lines, its legal acts and its links.";

    public override bool IsTranslated => false;

    public override string DataUrl => PortalUrls.ApiResponses;

    public override ResponseKey? CurrentResponse => View.Only?.Frame.Key;

    public async Task OnGetAsync(CancellationToken cancellation) => View = await query.ReadAsync(cancellation);
}

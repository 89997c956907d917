using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Pages.Home;

public sealed class HomePage(HomeQuery query) : PortalPage
{
    private const int ResponsesOnAPage = 50;

    public HomeContent View { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    /// <summary>Of the only response, or of all; null where there is none.</summary>
    public ActTimeline? Timeline => View.Only?.Timeline ?? View.Whole?.Timeline;

    public HostsFigure? Hosts => View.Only?.Hosts ?? View.Whole?.Hosts;

    public override string Title => Pager.Request.Page == 1 ? Subject : $"{Subject}, page {Pager.Request.Page}";

    public string Heading => $"{Subject}, each claim traced to its line.";

    private string Subject =>
        View.Only is { } only
            ? $"What {only.Frame.Country} told the {only.Frame.Key.Edition} Survey"
            : "What Member States told the UN E-Government Survey";

    public override string Description =>
        "Responses of Member States to the questionnaire of the UN E-Government Survey: every answer with its source lines, its legal acts and its links.";

    public override bool IsTranslated => false;

    public override string DataUrl => PortalUrls.ApiResponses;

    public override ResponseKey? CurrentResponse => View.Only?.Frame.Key;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        // The route has a value of the name "page" of its own.
        int? number = int.TryParse(
            Request.Query[ListState.PageParameter],
            CultureInfo.InvariantCulture,
            out var written
        )
            ? written
            : null;
        var request = new PageRequest(number, null, ResponsesOnAPage);
        View = await query.ReadAsync(request, cancellation);
        Pager = new Pager(ListState.Of(Request), request, View.Responses.Total);
        return request.Page > Pager.PageCount ? Redirect(Pager.State.PageUrl(Pager.PageCount)) : Page();
    }
}

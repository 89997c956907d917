using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Languages;
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

    public override string Title =>
        Pager.Request.Page == 1 ? Subject : PortalText.Of("Home.TitleOfPage", Subject, Pager.Request.Page);

    public string Heading => PortalText.Of("Home.Heading", Subject);

    private string Subject =>
        View.Only is { } only
            ? PortalText.Of("Home.SubjectOfOne", only.Frame.Country, only.Frame.Key.Edition)
            : PortalText.Of("Home.SubjectOfAll");

    public override string Description => PortalText.Of("Home.Description");

    public override string DataUrl => PortalUrls.ApiResponses;

    public override ResponseKey? CurrentResponse => View.Only?.Frame.Key;

    public override IEnumerable<PageParameter> Parameters => [PageParameter.Page];

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
        Pager = new Pager(ListState.Of(Request, Address), request, View.Responses.Total);
        return request.Page > Pager.PageCount ? Redirect(Pager.State.PageUrl(Pager.PageCount)) : Page();
    }
}

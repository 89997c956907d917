using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

public sealed class OverviewPage(OverviewQuery query) : PortalPage
{
    public Overview View { get; private set; } = null!;

    public override string Title => View.Frame.Name;

    public override string Description =>
        PortalText.Of("Responses.OverviewDescription", View.Frame.Country, View.Frame.Key.Edition);

    public override string DataUrl => PortalUrls.Response(View.Frame.Key) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => View.Frame.Key;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(View.Frame.Name)];

    public async Task<IActionResult> OnGetAsync(string country, string edition, CancellationToken cancellation)
    {
        if (await query.FindAsync(country, edition, cancellation) is not { } content)
            return NotFound();

        View = content;
        return Page();
    }
}

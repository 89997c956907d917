using Microsoft.AspNetCore.Mvc;

namespace MsqPortal.Web.Pages.Responses;

public sealed class OverviewPage(OverviewQuery query) : PortalPage
{
    public Overview View { get; private set; } = null!;

    public override string Title => View.Frame.Name;

    public override string Description =>
        $"The response of {View.Frame.Country} to the Member States Questionnaire {View.Frame.Key.Edition}: every answer with its source lines and legal acts.";

    public override bool IsTranslated => false;

    public override string DataUrl => PortalUrls.Response(View.Frame.Key) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => View.Frame.Key;

    public override IReadOnlyList<TrailStep> Trail => [new("All responses", PortalUrls.Home), new(View.Frame.Name)];

    public async Task<IActionResult> OnGetAsync(string country, string edition, CancellationToken cancellation)
    {
        if (await query.FindAsync(country, edition, cancellation) is not { } content)
            return NotFound();

        View = content;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Sections;

public sealed class SectionPage(SectionQuery query) : PortalPage
{
    public SectionContent View { get; private set; } = null!;

    public override string Title => $"{View.Section.Code}. {View.Section.Title} · {View.Frame.Name}";

    public override string Description =>
        PortalText.Of("Responses.SectionDescription", View.Frame.Country, View.Section.Code, View.Section.Title);

    public override string DataUrl => PortalUrls.Section(View.Frame.Key, View.Section.Code) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => View.Frame.Key;

    public override IReadOnlyList<TrailStep> Trail =>
        [
            new(View.Frame.Name, PortalUrls.Response(View.Frame.Key)),
            new($"{View.Section.Code}. {View.Section.Title}", IsOriginal: true),
        ];

    public async Task<IActionResult> OnGetAsync(
        string country,
        string edition,
        string code,
        CancellationToken cancellation
    )
    {
        if (await query.FindAsync(country, edition, code, cancellation) is not { } content)
            return NotFound();

        View = content;
        var address = PortalUrls.Section(content.Frame.Key, content.Section.Code);
        return Request.Path.ToUriComponent() == address ? Page() : RedirectPermanent(PageAddress.Of(address));
    }
}

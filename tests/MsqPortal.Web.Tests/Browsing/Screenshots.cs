using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>
/// Pictures for people to look at, made by tests/screenshots.sh: the environment variable PORTAL_SCREENSHOTS names a
/// folder for every kind of page. Without it one page is enough to see that pictures can be taken.
/// </summary>
public sealed class Screenshots(TestPortals portals)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS");

    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Light, 768)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    [InlineData(ColorScheme.Dark, 768)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task Pages_can_be_looked_at_in_both_themes_at_the_width_of_a_phone_a_tablet_and_a_desk(
        ColorScheme scheme,
        int width
    )
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ColorScheme = scheme,
                ViewportSize = new ViewportSize { Width = width, Height = 1600 },
            }
        );
        // The first page of a visit may come without the portal's own letters.
        await PageKinds.All[0].GoAsync(page, portals);
        foreach (var kind in Folder is null ? PageKinds.All[..1] : PageKinds.All)
        {
            await kind.GoAsync(page, portals);
            var file = $"{kind.Name}-{width}-{scheme.ToString().ToLowerInvariant()}.png";
            var picture = await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Folder is null ? null : Path.Combine(Folder, file) }
            );

            picture.ShouldNotBeEmpty();
        }

        await page.Context.CloseAsync();
    }
}

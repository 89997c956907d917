using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>
/// Pictures for people to look at. The environment variable PORTAL_SCREENSHOTS names a folder for pictures of every
/// kind of page; without it one page is enough to see that pictures can be taken.
/// </summary>
public sealed class Screenshots(TestPortals portals)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS");

    private static readonly (string Name, string Address)[] Pages =
    [
        ("question-15", "/uzb/2024/questions/15"),
        ("home", "/"),
        ("overview", "/uzb/2024"),
        ("section", "/uzb/2024/sections/D"),
        ("question-2", "/uzb/2024/questions/2"),
        ("question-6", "/uzb/2024/questions/6"),
        ("question-21", "/uzb/2024/questions/21"),
        ("sheet", "/uzb/2024/questions/15/sheet"),
        ("closing", "/uzb/2024/closing"),
        ("source", "/uzb/2024/source?lines=637-655#L637"),
        ("search", "/search?q=6079+OR+%22once+only%22&section=D"),
        ("search-nothing", "/search?q=stratgey&section=D"),
        ("found-25", "/uzb/2024/questions/25?q=6079&section=D"),
        ("legal-acts", "/legal-acts"),
        ("legal-act", "/legal-acts/uz-decree-2020-10-05-6079"),
        ("portals", "/portals"),
        ("imports", "/imports"),
        ("about", "/about"),
        ("design", "/about/design"),
        ("missing", "/uzb/2024/questions/99"),
    ];

    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task Pages_can_be_looked_at_in_both_themes_at_phone_and_desktop_width(ColorScheme scheme, int width)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ColorScheme = scheme,
                ViewportSize = new ViewportSize { Width = width, Height = 1600 },
            }
        );
        foreach (var (name, address) in Folder is null ? Pages[..1] : Pages)
        {
            await page.GotoAsync(address);
            var file = $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png";
            var picture = await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Folder is null ? null : Path.Combine(Folder, file) }
            );

            picture.ShouldNotBeEmpty();
        }

        await page.Context.CloseAsync();
    }
}

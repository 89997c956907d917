using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>
/// Pictures of every kind of page for people to look at; run with <c>-explicit only -class *Screenshots</c>. The
/// environment variable PORTAL_SCREENSHOTS names the folder.
/// </summary>
public sealed class Screenshots(TestPortals portals)
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("home", "/"),
        ("overview", "/uzb/2024"),
        ("section", "/uzb/2024/sections/D"),
        ("question-2", "/uzb/2024/questions/2"),
        ("question-6", "/uzb/2024/questions/6"),
        ("question-15", "/uzb/2024/questions/15"),
        ("question-21", "/uzb/2024/questions/21"),
        ("closing", "/uzb/2024/closing"),
        ("source", "/uzb/2024/source#L496"),
        ("legal-acts", "/legal-acts"),
        ("portals", "/portals"),
        ("imports", "/imports"),
        ("about", "/about"),
        ("missing", "/uzb/2024/questions/99"),
    ];

    [Fact(Explicit = true)]
    public async Task Every_kind_of_page_in_both_themes_at_phone_and_desktop_width()
    {
        var folder =
            Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS")
            ?? Path.Combine(AppContext.BaseDirectory, "screenshots");
        var only = Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS_ONLY");
        await using var browser = await Browser.StartAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        foreach (var width in new[] { 360, 1440 })
        {
            var page = await browser.NewPageAsync(
                new BrowserNewContextOptions
                {
                    ColorScheme = scheme,
                    ViewportSize = new ViewportSize { Width = width, Height = width == 360 ? 1700 : 1500 },
                }
            );
            foreach (var (name, address) in Pages.Where(shown => only is null || only.Contains(shown.Name)))
            {
                await page.GotoAsync(new Uri(portals.Seeded.Client.BaseAddress!, address).ToString());
                var file = $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png";
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, file) });
            }
        }
    }
}

using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>The keyboard reaches everything, and a reader sees where it is.</summary>
public sealed class FocusTests(TestPortals portals)
{
    private const int MostStops = 400;

    // Null where nothing has the focus; else what it is, and what is wrong with its indicator.
    private const string Stop = """
        () => {
          const stop = document.activeElement;
          if (stop === document.body) return null;
          const style = getComputedStyle(stop), box = stop.getBoundingClientRect();
          const wrong = [];
          if (style.outlineStyle === 'none' || !(parseFloat(style.outlineWidth) > 0)) wrong.push('no outline');
          if (!stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })) wrong.push('not visible');
          if (!(box.width > 0 && box.height > 0)) wrong.push('no size');
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
            wrong.push('out of sight');
          return [stop.outerHTML.slice(0, 120), wrong.join(', ')];
        }
        """;

    [Theory]
    [InlineData("/uzb/2024/questions/15", 1280, 80)]
    [InlineData("/uzb/2024/questions/15", 360, 40)]
    [InlineData("/search?q=6079", 1280, 60)]
    [InlineData("/search?q=6079", 360, 40)]
    public async Task Every_stop_of_the_tab_key_shows_that_it_has_the_focus(string address, int width, int fewest)
    {
        var page = await OpenAsync(address, width);
        var stops = new List<string>();
        var wrong = new List<string>();
        while (stops.Count < MostStops)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string[]?>(Stop);
            // Past the last stop the focus leaves the page, or comes back to the first.
            if (stop is null || (stops.Count > 0 && stop[0] == stops[0]))
                break;
            stops.Add(stop[0]);
            if (stop[1].Length > 0)
                wrong.Add($"{stop[0]}: {stop[1]}");
        }

        wrong.ShouldBeEmpty();
        stops.Count.ShouldBeInRange(fewest, MostStops - 1);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/uzb/2024/questions/15")]
    [InlineData("/search?q=6079")]
    public async Task The_first_stop_leads_past_the_navigation(string address)
    {
        var page = await OpenAsync(address, 1280);
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator(".skip:focus").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Enter");
        new Uri(page.Url).Fragment.ShouldBe("#main");

        await page.Keyboard.PressAsync("Tab");
        (await page.Locator("main :focus").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, int width)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await page.GotoAsync(address);
        return page;
    }
}

using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Where the reader's system sets all colours, what a ground says is said by a line.</summary>
public sealed class ForcedColorsTests(TestPortals portals)
{
    [Theory]
    [InlineData("/uzb/2024/questions/15", ".rawlines .has-cite", "borderLeftWidth")]
    [InlineData("/uzb/2024/source?lines=637-655", ".rawlines .marked", "borderLeftWidth")]
    [InlineData("/search?q=6079&section=D", ".chip", "borderTopWidth")]
    [InlineData("/uzb/2024/questions/15", ".toc [aria-current]", "borderTopWidth")]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079", ".pin", "borderBottomWidth")]
    public async Task What_is_set_apart_by_its_ground_has_an_edge(string address, string selector, string edge)
    {
        var page = await OpenAsync(address);
        const string Width = "([selector, edge]) => getComputedStyle(document.querySelector(selector))[edge]";

        (await page.EvaluateAsync<string>(Width, new[] { selector, edge })).ShouldNotBe("0px");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        (await page.EvaluateAsync<string>(Width, new[] { selector, edge })).ShouldBe("0px");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_navigation_underlines_the_area_of_the_page_alone()
    {
        var page = await OpenAsync("/legal-acts");

        var lines = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.mainnav a')].map(link =>
              (getComputedStyle(link).borderBottomColor === getComputedStyle(document.body).backgroundColor ? '' : link.textContent))
            """
        );
        lines.Where(line => line.Length > 0).ShouldBe(["Legal acts"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_types_of_acts_in_the_timeline_are_told_apart()
    {
        var page = await OpenAsync("/legal-acts");

        var looks = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.timeline .legend rect')].map(mark => {
              const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
              return [fill, stroke, strokeDasharray].join(' ');
            })
            """
        );
        looks.Length.ShouldBe(5);
        looks.ShouldBeUnique();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ForcedColors = ForcedColors.Active,
                ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            }
        );
        await page.GotoAsync(address);
        return page;
    }
}

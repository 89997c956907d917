using Microsoft.Playwright;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Parts of a page stand off each other, show all that they hold, and keep to their places.</summary>
public sealed class LayoutTests(TestPortals portals)
{
    private const int Phone = 320;
    private const int Desk = 1440;

    [Fact]
    public async Task What_a_page_begins_with_stands_off_the_masthead()
    {
        var page = await OpenAsync(Desk);
        foreach (
            var kind in PageKinds.All.Where(kind => !kind.IsReference).Append(new("unknown", "/nothing", Status: 404))
        )
        {
            await kind.GoAsync(page, portals);
            foreach (var width in new[] { Phone, Desk })
            {
                await page.SetViewportSizeAsync(width, 900);
                var gap = await page.EvaluateAsync<double>(
                    """
                    () => {
                      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), range = document.createRange();
                      while (walker.nextNode()) {
                        range.selectNodeContents(walker.currentNode);
                        const box = range.getBoundingClientRect();
                        if (walker.currentNode.data.trim() && box.width > 2 && !walker.currentNode.parentElement.closest('.visually-hidden'))
                          return box.top - document.querySelector('.masthead').getBoundingClientRect().bottom;
                      }
                    }
                    """
                );
                gap.ShouldBeGreaterThanOrEqualTo(8, $"{kind.Name} at {width} px");
            }
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Figures_of_a_question_stand_off_its_wording_and_leave_no_mark_at_the_end_of_a_line()
    {
        var page = await OpenAsync(Desk);
        await page.GotoAsync("/uzb/2024/sections/D");
        var gaps = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.questions a')].map(row => "
                + "row.querySelector('.meta').getBoundingClientRect().left - row.querySelector('b').getBoundingClientRect().right)"
        );
        gaps.ShouldNotBeEmpty();
        gaps.ShouldAllBe(gap => gap >= 20);
        (await DrawnDotsAsync(page)).ShouldBeGreaterThan(0);

        await page.SetViewportSizeAsync(Phone, 900);
        (await DrawnDotsAsync(page)).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Wordings_of_the_side_column_are_whole_where_no_sign_would_say_that_they_are_cut()
    {
        var page = await OpenAsync(Desk);
        await page.GotoAsync("/ar/uzb/2024/questions/15");

        var cut = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.toc .wording')].filter(words => words.scrollHeight > words.clientHeight + 1).map(words => words.textContent)"
        );

        cut.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_readings_fit_beside_each_other_on_a_phone_in_every_language()
    {
        var page = await OpenAsync(Phone);
        foreach (var address in Language.All.Select(language => PageAddress.In(language, "/discrepancies")))
        {
            await page.GotoAsync(address);
            var cut = await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.collate-box')].filter(box => box.querySelectorAll('thead th').length === 3 && box.scrollWidth > box.clientWidth)"
                    + ".map(box => box.innerText)"
            );
            cut.ShouldBeEmpty(address);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_field_runs_in_the_direction_of_what_is_typed()
    {
        var page = await OpenAsync(Desk);
        await page.GotoAsync("/ar/search?q=811-IV");

        var fields = await page.Locator(".field")
            .EvaluateAllAsync<string[]>("fields => fields.map(field => getComputedStyle(field).unicodeBidi)");

        fields.ShouldNotBeEmpty();
        fields.ShouldAllBe(way => way == "plaintext");
        await page.Context.CloseAsync();
    }

    private static Task<int> DrawnDotsAsync(IPage page) =>
        page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('.dot')].filter(dot => getComputedStyle(dot).clipPath === 'none').length"
        );

    private Task<IPage> OpenAsync(int width) =>
        portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
}

using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>The page of a question under the hands of a reader.</summary>
public sealed class ReadingTests(TestPortals portals)
{
    private const string Question15 = "/uzb/2024/questions/15";

    [Fact]
    public async Task Keys_lead_to_the_next_and_the_previous_question_and_to_the_search()
    {
        var page = await OpenAsync(Question15);
        foreach (var (key, number) in new[] { ("j", 16), ("n", 17), ("k", 16), ("p", 15) })
        {
            await PressOnReadyPageAsync(page, key);
            await Assertions.Expect(page).ToHaveURLAsync($"/uzb/2024/questions/{number}");
        }

        await PressOnReadyPageAsync(page, "/");
        await page.Keyboard.TypeAsync("jk?");
        (await page.InputValueAsync("#quickfind")).ShouldBe("jk?");
        new Uri(page.Url).AbsolutePath.ShouldBe(Question15);
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator("#quickfind:focus").CountAsync()).ShouldBe(0);
        await page.Keyboard.PressAsync("Control+j");
        await page.Keyboard.PressAsync("Alt+n");
        new Uri(page.Url).AbsolutePath.ShouldBe(Question15);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_a_search_the_keys_walk_through_its_results()
    {
        var page = await OpenAsync("/uzb/2024/questions/34?q=6079&section=D");
        var next = await page.Locator(".results [rel=next]").GetAttributeAsync("href");

        await PressOnReadyPageAsync(page, "j");
        await Assertions.Expect(page).ToHaveURLAsync(next!);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_of_one_letter_can_be_turned_off_for_good()
    {
        var page = await OpenAsync(Question15);
        await PressOnReadyPageAsync(page, "?");
        await Assertions.Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        new Uri(page.Url).AbsolutePath.ShouldBe(Question15);
        await page.UncheckAsync("#keys input");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#keys")).ToBeHiddenAsync();

        await page.ReloadAsync();
        await PressOnReadyPageAsync(page, "j");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#keys")).ToBeHiddenAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe(Question15);
        await page.ClickAsync(".tools button");
        (await page.IsCheckedAsync("#keys input")).ShouldBeFalse();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_link_of_a_paragraph_is_copied_without_the_search_and_told()
    {
        var page = await OpenAsync("/uzb/2024/questions/15?q=budget", "clipboard-read", "clipboard-write");
        await page.Locator("#L641 .here").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[role=status].said")).ToHaveTextAsync("Link copied");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(
            $"{portals.Seeded.Client.BaseAddress}uzb/2024/questions/15#L641"
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_keys_are_explained_elsewhere_and_a_paragraph_has_a_link()
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions { JavaScriptEnabled = false }
        );
        await page.GotoAsync(Question15);
        await page.ClickAsync("#L641 .here", new PageClickOptions { Force = true });
        new Uri(page.Url).Fragment.ShouldBe("#L641");

        await page.ClickAsync(".tools a[href='/about#keyboard']");
        (await page.Locator("#keyboard:target kbd").CountAsync()).ShouldBeGreaterThan(5);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_side_column_stays_and_shows_the_question_however_low_the_window()
    {
        foreach (var hasJavaScript in new[] { true, false })
        {
            var page = await portals.Browser.OpenAsync(
                portals.Seeded,
                new BrowserNewContextOptions
                {
                    JavaScriptEnabled = hasJavaScript,
                    ViewportSize = new ViewportSize { Width = 1280, Height = 480 },
                }
            );
            await page.GotoAsync("/uzb/2024/questions/45");
            await page.Mouse.MoveAsync(800, 300);
            await page.Mouse.WheelAsync(0, 600);
            await Assertions.Expect(page.Locator(".side [aria-current]")).ToBeInViewportAsync();
            (await page.EvaluateAsync<double>("() => window.scrollY")).ShouldBeGreaterThan(0);
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Nothing_moves_while_the_first_page_of_a_visit_comes(int width)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await page.GotoAsync("/uzb/2024/questions/15", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        var moved = await page.EvaluateAsync<double>(
            """
            () => new Promise(told => new PerformanceObserver(list =>
              told(list.getEntries().filter(entry => entry.entryType === 'layout-shift').reduce((sum, shift) => sum + shift.value, 0))
            ).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => told(0), 500))
            """
        );

        moved.ShouldBeLessThan(0.01);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_line_of_an_answer_has_about_seventy_characters()
    {
        var page = await OpenAsync("/uzb/2024/questions/15");
        // The first page of a visit may come without the portal's own letters.
        await page.ReloadAsync();
        var widest = await page.EvaluateAsync<double>(
            """
            () => {
              const text = document.querySelector('#L641 .prose p').firstChild;
              const range = document.createRange();
              range.selectNodeContents(text);
              const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;
              return text.data.length / lines;
            }
            """
        );

        widest.ShouldBeInRange(50, 80);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, params string[] permissions)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                Permissions = permissions,
                ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            }
        );
        page.Console += (_, message) => message.Text.ShouldBeNull();
        await page.GotoAsync(address);
        return page;
    }

    // A key that comes before the page's script has run, or before the first paint, is nobody's: readers press none then.
    private static async Task PressOnReadyPageAsync(IPage page, string key)
    {
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await page.EvaluateAsync(
            "() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))"
        );
        await page.Keyboard.PressAsync(key);
    }
}

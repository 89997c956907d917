using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>The filters of all lists are one: they refresh in place, and the whole page follows.</summary>
public sealed class FilterTests(TestPortals portals)
{
    // Everything whose changes are read out.
    private const string Watch = """
        () => {
          window.stays = true;
          window.told = new Set();
          for (const live of document.querySelectorAll('output, [role=status], [role=alert], [role=log], [aria-live]'))
            new MutationObserver(() => told.add(live.id)).observe(live, { childList: true, characterData: true, subtree: true });
        }
        """;

    // What a page says of its own address.
    private const string Addresses = """
        () => [
          ...document.querySelectorAll(
            'link[rel=alternate], #languages a, #as-json a, #back input, .hits h3 a, .order a, link[rel=canonical]')
        ].map(link => link.href || link.value)
        """;

    public static TheoryData<string, string, string> Lists =>
        new()
        {
            { "/search?q=6079", "section", "D" },
            { "/legal-acts", "type", "Decree" },
            { "/discrepancies", "section", "D" },
            { "/portals", "kind", "government" },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_choice_refreshes_the_list_and_all_that_the_page_says_of_its_address(
        string address,
        string name,
        string value
    )
    {
        var page = await OpenAsync(address);
        var box = $"input[name={name}][value={value}]";
        var all = await page.TextContentAsync("#sentence");
        await page.EvaluateAsync(Watch);
        (await page.IsVisibleAsync("#filters button")).ShouldBeFalse("the list follows by itself");

        await page.FocusAsync(box);
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("#sentence")).Not.ToHaveTextAsync(all!);
        var chosen = await page.TextContentAsync("#sentence");

        new Uri(page.Url).PathAndQuery.ShouldBe($"{address}{(address.Contains('?') ? '&' : '?')}{name}={value}");
        (await page.EvaluateAsync<string[]>("() => [...told]")).ShouldBe(["sentence"]);
        (await page.Locator($"{box}:focus").CountAsync()).ShouldBe(1);
        (await page.Locator("#chips .chip").CountAsync()).ShouldBe(1);
        (await page.TextContentAsync("#chosen")).ShouldBe("(1)");
        await AddressesAsync(page, asks => asks.ShouldContain($"{name}={value}"));
        // In place it is the page that the server sends.
        var (title, results) = (await page.TitleAsync(), await page.TextContentAsync("#results"));
        (await page.EvaluateAsync<bool>("() => window.stays")).ShouldBeTrue();
        await page.ReloadAsync();
        (await page.TitleAsync()).ShouldBe(title);
        (await page.TextContentAsync("#results")).ShouldBe(results);
        (await page.TextContentAsync("#sentence")).ShouldBe(chosen);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#sentence")).ToHaveTextAsync(all!);
        (await page.IsCheckedAsync(box)).ShouldBeFalse();
        await AddressesAsync(page, asks => asks.ShouldNotContain($"{name}={value}"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/search?q=6079", "#results h3 a")]
    [InlineData("/legal-acts", "#results th a")]
    [InlineData("/discrepancies", "#results a")]
    [InlineData("/portals", "#results td a")]
    [InlineData("/uzb/2024/questions/15", ".row:has(> .prose) a")]
    public async Task The_second_skip_link_leads_to_what_the_reader_came_for(string address, string first)
    {
        var page = await OpenAsync(address);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator(".skip:focus").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        (await page.Locator(first).First.EvaluateAsync<bool>("link => link === document.activeElement")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_bring_the_filter_of_where_they_stand_and_take_it_along()
    {
        var page = await OpenAsync("/search");
        (await page.Locator("input[name=in]").CountAsync()).ShouldBe(0);
        await page.FillAsync("#quickfind", "strategy");
        await Assertions.Expect(page.Locator("#sentence")).ToContainTextAsync("only with the words of their question");
        await page.CheckAsync("input[name=in][value=answer]");
        await Assertions.Expect(page.Locator("#sentence")).Not.ToContainTextAsync("only with");
        await page.FillAsync("#quickfind", "");
        await Assertions.Expect(page.Locator("#sentence")).ToContainTextAsync("All ");

        (await page.Locator("input[name=in]").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/legal-acts", "type", "Decree")]
    [InlineData("/portals?host=lex", "section", "D")]
    public async Task Without_script_the_button_applies_them(string address, string name, string value)
    {
        var page = await OpenAsync(address, hasJavaScript: false);
        await page.CheckAsync($"input[name={name}][value={value}]");
        await page.ClickAsync("#filters button");

        new Uri(page.Url).Query.ShouldContain($"{name}={value}");
        (await page.Locator("#chips .chip").CountAsync()).ShouldBe(address.Contains('?') ? 2 : 1);
        await page.Context.CloseAsync();
    }

    private static async Task AddressesAsync(IPage page, Action<string> holds)
    {
        var addresses = await page.EvaluateAsync<string[]>(Addresses);
        addresses.Length.ShouldBeGreaterThan(14);
        foreach (var address in addresses)
            holds(address);
    }

    private async Task<IPage> OpenAsync(string address, bool hasJavaScript = true)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                JavaScriptEnabled = hasJavaScript,
                ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            }
        );
        await page.GotoAsync(address);
        return page;
    }
}

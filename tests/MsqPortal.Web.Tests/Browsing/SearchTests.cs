using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>The search under the hands of a reader, with script and without.</summary>
public sealed class SearchTests(TestPortals portals)
{
    private const string All = "10 answers that give the number 6079";
    private const string InSection = "7 answers in section D that give the number 6079";
    private const string SectionD = "input[name=section][value=D]";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filters_are_set_with_the_keyboard_alone_and_back_restores_and_the_address_can_be_shared(
        bool hasJavaScript
    )
    {
        var (page, complaints) = await OpenAsync("/search?q=6079", hasJavaScript);
        await HeadingAsync(page, All);

        await TabToAsync(page, SectionD);
        await page.Keyboard.PressAsync("Space");
        if (!hasJavaScript)
        {
            await TabToAsync(page, "#filters button");
            await page.Keyboard.PressAsync("Enter");
        }

        await HeadingAsync(page, InSection);
        (await page.TitleAsync()).ShouldStartWith(InSection);
        (await page.Locator(".hits > li").CountAsync()).ShouldBe(7);
        (await page.IsCheckedAsync(SectionD)).ShouldBeTrue();
        var shared = new Uri(page.Url).PathAndQuery;
        shared.ShouldBe("/search?q=6079&section=D");

        await page.GoBackAsync();
        await HeadingAsync(page, All);
        (await page.IsCheckedAsync(SectionD)).ShouldBeFalse();
        await page.GoForwardAsync();
        await HeadingAsync(page, InSection);
        (await page.IsCheckedAsync(SectionD)).ShouldBeTrue();

        var (other, _) = await OpenAsync(shared, hasJavaScript);
        await HeadingAsync(other, InSection);
        (await other.IsCheckedAsync(SectionD)).ShouldBeTrue();
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task Filtering_keeps_focus_place_and_open_lists_and_changes_the_counts()
    {
        var (page, complaints) = await OpenAsync("/search?q=6079", true);
        await page.ClickAsync(".facet:has(input[name=host]) summary");
        await page.FocusAsync("input[name=type][value=Law]");
        await page.EvaluateAsync("() => { window.stays = document.activeElement; window.scrollTo(0, 300) }");
        var before = await page.TextContentAsync($"label:has({SectionD}) .count");

        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync("/search?q=6079&type=Law");
        await Assertions.Expect(page.Locator("#sentence")).ToContainTextAsync("cite");

        (await page.EvaluateAsync<bool>("() => document.activeElement === window.stays")).ShouldBeTrue();
        (await page.EvaluateAsync<int>("() => window.scrollY")).ShouldBe(300);
        (await page.Locator(".facet:has(input[name=host]) details[open]").CountAsync()).ShouldBe(1);
        (await page.TextContentAsync($"label:has({SectionD}) .count")).ShouldNotBe(before);
        (await page.TextContentAsync("#chosen")).ShouldBe("(1)");
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Choices_made_faster_than_the_answers_come_all_count()
    {
        var (page, complaints) = await OpenAsync("/search?q=6079", true);
        foreach (var section in new[] { "A", "C", "D", "A" })
            await page.ClickAsync($"input[name=section][value={section}]");

        await HeadingAsync(page, "8 answers in section C or D that give the number 6079");
        new Uri(page.Url).PathAndQuery.ShouldBe("/search?q=6079&section=C&section=D");
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_connection_the_browser_says_so_and_tries_again()
    {
        var (page, _) = await OpenAsync("/search?q=6079", true);
        await page.Context.SetOfflineAsync(true);
        await page.FocusAsync(SectionD);
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync("chrome-error://chromewebdata/");

        await page.Context.SetOfflineAsync(false);
        await page.ReloadAsync();
        await HeadingAsync(page, InSection);
        new Uri(page.Url).PathAndQuery.ShouldBe("/search?q=6079&section=D");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Results_follow_the_typing_and_the_caret_stays()
    {
        var (page, complaints) = await OpenAsync("/search?section=D&sort=question", true);
        await page.FocusAsync("#quickfind");
        await page.Keyboard.TypeAsync("6079");

        await HeadingAsync(page, InSection);
        new Uri(page.Url).PathAndQuery.ShouldBe("/search?q=6079&section=D&sort=question");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.TypeAsync("9");
        await HeadingAsync(page, "No answer in section D gives the number 60799");

        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("quickfind");
        (await page.EvaluateAsync<int>("() => document.activeElement.selectionStart")).ShouldBe(4);
        // Return on what is shown already asks nothing, and Back does not meet it twice.
        await page.Keyboard.PressAsync("Enter");
        await page.GoBackAsync();
        await HeadingAsync(page, InSection);
        (await page.InputValueAsync("#quickfind")).ShouldBe("6079");
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_filters_open_and_the_term_travels_to_the_answer_and_on(bool hasJavaScript)
    {
        var (page, complaints) = await OpenAsync("/about", hasJavaScript, 360);
        await page.FillAsync("#quickfind", "6079");
        await page.PressAsync("#quickfind", "Enter");
        await page.ClickAsync(".side > summary");
        await page.CheckAsync(SectionD);
        if (!hasJavaScript)
            await page.ClickAsync("#filters button");
        await HeadingAsync(page, InSection);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);

        await page.Locator(".hits h3 a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".results b")).ToHaveTextAsync("Result 1 of 7");
        await page.ClickAsync(".results [rel=next]");
        await Assertions.Expect(page.Locator(".results b")).ToHaveTextAsync("Result 2 of 7");
        (await page.Locator(".prose mark").First.TextContentAsync()).ShouldBe("6079");
        await page.ClickAsync(".results .back");
        await HeadingAsync(page, InSection);
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, List<string> Complaints)> OpenAsync(
        string address,
        bool hasJavaScript,
        int width = 1280
    )
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                JavaScriptEnabled = hasJavaScript,
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        // A breach of the security policy is told there.
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(address);
        return (page, complaints);
    }

    private static Task HeadingAsync(IPage page, string text) =>
        Assertions.Expect(page.Locator("#sentence")).ToHaveTextAsync(text);

    private static async Task TabToAsync(IPage page, string target)
    {
        for (var press = 0; press < 200; press++)
        {
            if (await page.Locator($"{target}:focus").CountAsync() > 0)
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard does not reach {target}.");
    }
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

public sealed class JourneyTests(TestPortals portals)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_goes_from_home_to_section_D_to_question_30_to_the_next_and_to_its_source_lines(
        bool hasJavaScript
    )
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions { JavaScriptEnabled = hasJavaScript }
        );
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFailed += (_, request) => complaints.Add(request.Url);

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Strategy and Implementation" }).ClickAsync();
        await page.Locator("article .index")
            .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^30 ") })
            .ClickAsync();
        (await page.Locator(".kicker").TextContentAsync()).ShouldBe("Question 30 of 51");
        await page.GetByRole(AriaRole.Link, new() { Name = "Question 31" }).Last.ClickAsync();
        (await page.Locator(".kicker").TextContentAsync()).ShouldBe("Question 31 of 51");
        await page.Locator(".row .loc a").First.ClickAsync();

        new Uri(page.Url).AbsolutePath.ShouldBe("/uzb/2024/source");
        new Uri(page.Url).Fragment.ShouldBe("#L1200");
        (await page.Locator("li.marked:target code").TextContentAsync())!.ShouldStartWith("31. ");
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_a_reader_searches_filters_reads_follows_an_act_and_sees_the_source_lines()
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions { JavaScriptEnabled = false }
        );
        await page.GotoAsync("/");
        await page.FillAsync("#quickfind", "6079");
        await page.ClickAsync(".quickfind button");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("10 answers that give the number 6079");
        await page.CheckAsync("input[name=section][value=D]");
        await page.ClickAsync("#filters button");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("7 answers in section D that give the number 6079");

        await page.Locator(".hits h3 a").First.ClickAsync();
        var answer = page.Url;
        var question = await page.TextContentAsync(".kicker");
        await page.Locator(".note .act").Filter(new() { HasText = "6079" }).First.ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/legal-acts/uz-decree-2020-10-05-6079");
        (await page.TextContentAsync("h1"))!.ShouldContain("Decree No. 6079");
        await page.GoBackAsync();
        page.Url.ShouldBe(answer);
        (await page.TextContentAsync(".kicker")).ShouldBe(question);

        await page.GetByRole(AriaRole.Link, new() { Name = "View in source" }).ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/uzb/2024/source");
        var marked = page.Locator("li.marked");
        await Assertions.Expect(marked.First).ToBeInViewportAsync();
        string.Concat(await marked.AllTextContentsAsync()).ShouldContain("6079");
        (await page.Locator("li.marked:target").CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }
}

using System.Net;
using System.Text.Json;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>What a page does not know of its address it leaves out, and says so.</summary>
public sealed class LeftOutTests(TestPortals portals, CrawledPages crawled) : IClassFixture<CrawledPages>
{
    private const string Begin = "Left out, because this page knows nothing of it: ";

    [Theory]
    [InlineData("/?edition=2024", "edition=2024")]
    [InlineData("/about?utm_source=letter", "utm_source=letter")]
    [InlineData("/about/design?nothing", "nothing")]
    [InlineData("/uzb/2024?q=law", "q=law")]
    [InlineData("/uzb/2024/sections/D?sort=question", "sort=question")]
    [InlineData("/uzb/2024/source?lines=abc", "lines=abc")]
    [InlineData("/uzb/2024/source?lines=9-999999&lines=3", "lines=9-999999")]
    [InlineData("/uzb/2024/questions/15?q=law&page=2", "page=2")]
    [InlineData("/uzb/2024/questions/15/sheet?q=law", "q=law")]
    [InlineData("/search?kind=x&selection=maybe&host=nowhere.example", "kind=x, selection=maybe")]
    [InlineData("/search?in=question", "in=question")]
    [InlineData("/search?q=law&q=decree&IN=answer&sort=", "q=decree")]
    [InlineData("/search?year=never&page=-1&pageSize=many", "year=never, page=-1, pageSize=many")]
    [InlineData("/legal-acts?year=never&sort=best&type=Riddle", "year=never, sort=best")]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079?sort=cited", "sort=cited")]
    [InlineData("/discrepancies?severity=grave&notes=x&rule=no-such-rule", "severity=grave, notes=x")]
    [InlineData("/discrepancies/rules?rule=x", "rule=x")]
    [InlineData("/portals?kind=x&host=lex", "kind=x")]
    [InlineData("/imports?page=x", "page=x")]
    [InlineData("/lookup?query=law", "query=law")]
    public async Task A_page_says_what_it_left_out_and_is_not_cached(string address, string leftOut)
    {
        var first = await portals.Seeded.GetAsync(address);
        var page = await portals.Seeded.PageAsync(address);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("#left-out")!.TextContent.Trim().ShouldBe(Begin + leftOut);
        (await portals.Seeded.GetAsync(address)).Headers.Age.ShouldBeNull();
        // No link carries it on.
        foreach (var parameter in leftOut.Split(", "))
            page.QuerySelectorAll($"a[href*='{parameter}'], link[href*='{parameter}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kind_that_is_none_leaves_the_list_as_it_is_on_every_page_and_for_programs()
    {
        var answers = await portals.Seeded.SearchTotalAsync("");
        (await portals.Seeded.SearchTotalAsync("kind=x")).ShouldBe(answers);
        SearchPage.Sentence(await portals.Seeded.PageAsync("/search?kind=x")).ShouldBe($"All {answers} answers");
        (await ResultAsync("/portals?kind=x")).ShouldBe(await ResultAsync("/portals"));
        (await LinksAsync("?kind=x")).ShouldBe(await LinksAsync(""));

        async Task<string> ResultAsync(string address) =>
            (await portals.Seeded.PageAsync(address)).QuerySelector("main [role=status]")!.TextContent;
        async Task<int> LinksAsync(string query) =>
            JsonDocument
                .Parse(await portals.Seeded.TextAsync($"/api/v1/portal-links{query}"))
                .RootElement.GetProperty("total")
                .GetInt32();
    }

    [Fact]
    public async Task However_long_and_hostile_it_is_the_line_is_short_and_text()
    {
        var many = string.Join('&', Enumerable.Range(0, 150).Select(number => $"p{number}=<script>alert({number})"));
        var page = await portals.Seeded.PageAsync($"/?{new string('x', 2000)}=%00%E2%80%AE&{many}");
        var line = page.QuerySelector("#left-out")!;

        line.TextContent.Trim().Length.ShouldBeLessThan(400);
        line.TextContent.ShouldContain("and 147 more");
        line.QuerySelectorAll("script").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/ar", "تعرفه")]
    [InlineData("/ru", "неизвестно")]
    public async Task It_is_said_in_the_language_of_the_page(string address, string word) =>
        (await portals.Seeded.PageAsync($"{address}?edition=2024"))
            .QuerySelector("#left-out p")!
            .TextContent.ShouldContain(word);

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=law&in=answer&section=D&sort=question&page=1&pageSize=5&host=nowhere.example")]
    [InlineData("/legal-acts?type=Riddle&year=not-stated&discrepancy=YES&sort=oldest")]
    [InlineData("/nothing?x=1")]
    public async Task A_page_that_knows_it_all_says_nothing(string address) =>
        (await portals.Seeded.PageAsync(address)).QuerySelectorAll("#left-out p").ShouldBeEmpty();

    [Fact]
    public async Task No_link_of_the_portal_asks_what_its_page_leaves_out()
    {
        var links = crawled
            .Seeded.SelectMany(page => page.Value.QuerySelectorAll("a[href^='/'][href*='?']:not([rel=nofollow])"))
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Where(link => !link.Contains(".json?", StringComparison.Ordinal))
            // One of each shape.
            .DistinctBy(link =>
                string.Join(
                    ' ',
                    link.Split('?')[1].Split('&').Select(pair => pair.Split('=')[0]).Prepend(link.Split('/', '?')[1])
                )
            )
            .ToList();

        links.Count.ShouldBeGreaterThan(4);
        foreach (var link in links)
            (await portals.Seeded.PageAsync(link)).QuerySelectorAll("#left-out p").ShouldBeEmpty(link);
    }
}

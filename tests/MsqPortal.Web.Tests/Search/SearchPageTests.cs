using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

public sealed class SearchPageTests(TestPortals portals)
{
    [Fact]
    public async Task The_masthead_of_every_page_searches()
    {
        var form = (IHtmlFormElement)(await portals.Seeded.PageAsync("/about")).QuerySelector("form.quickfind")!;

        form.GetAttribute("action").ShouldBe("/search");
        form.Method.ShouldBe("get");
        form.QuerySelector("input")!.GetAttribute("name").ShouldBe("q");
        form.QuerySelector("label")!.GetAttribute("for").ShouldBe(form.QuerySelector("input")!.Id);
    }

    [Fact]
    public async Task On_the_page_of_results_it_keeps_the_query_and_belongs_to_the_filters()
    {
        var page = await portals.Seeded.PageAsync("/search?q=6079&section=D&sort=question");
        var box = (IHtmlInputElement)page.QuerySelector(".quickfind input")!;

        box.Value.ShouldBe("6079");
        box.Form!.Id.ShouldBe("filters");
        box.Form.QuerySelector("input[type=hidden][name=sort]")!.GetAttribute("value").ShouldBe("question");
        Checked(page).ShouldBe(["section=D"]);
    }

    [Fact]
    public async Task A_result_shows_number_wording_lines_figures_and_why_it_was_found()
    {
        var page = await portals.Seeded.PageAsync("/search?q=6079+OR+%22once+only%22&section=D");
        var question30 = Result(page, "30");
        var question34 = Result(page, "34");

        SearchPage
            .Sentence(page)
            .ShouldBe(
                "8 answers in section D: 7 give the number 6079 or say “once only”, 1 only with the words of its question"
            );
        page.QuerySelectorAll(".hits > li").Length.ShouldBe(8);
        question30.QuerySelector("h3 mark")!.TextContent.ShouldBe("once-only");
        question30
            .QuerySelector(".mg")!
            .TextContent.ShouldContain("the phrase “once only” in the wording of the question");
        question30.QuerySelector(".found-in")!.TextContent.ShouldBe("Only with the words of its question");
        question34.QuerySelector(".found-in").ShouldBeNull();
        question34.QuerySelectorAll(".snip mark").ShouldAllBe(mark => mark.TextContent == "6079");
        question34.QuerySelector(".snip .src a")!.GetAttribute("href").ShouldBe("/uzb/2024/source#L1340");
        question34.QuerySelector("p.meta")!.TextContent.ShouldMatch("^[0-9]+ words, 7 acts, no tick box, 1 hint$");
        question34.QuerySelector(".mg")!.TextContent.ShouldContain("the act number 6079, under “Robotics”");
        // One response alone needs no name.
        page.QuerySelector(".hits .kicker").ShouldBeNull();
    }

    [Fact]
    public async Task Results_of_several_responses_say_whose_they_are()
    {
        var page = await portals.WithTwoResponses.PageAsync("/search");

        page.QuerySelectorAll(".hits .kicker").Select(name => name.TextContent).ShouldContain("Kazakhstan, 2024");
        page.QuerySelector(".facet input[name=country][value=kaz]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Order_and_downloads_keep_the_search()
    {
        var page = await portals.Seeded.PageAsync("/search?q=6079&section=D&page=2&unknown=x");

        page.QuerySelector(".order a")!.GetAttribute("href").ShouldBe("/search?q=6079&section=D&sort=question");
        page.QuerySelectorAll("a[rel=nofollow]")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([
                "/search.csv?q=6079&section=D",
                "/search.xlsx?q=6079&section=D",
                "/search.json?q=6079&section=D",
                "/search.atom?q=6079&section=D",
            ]);
        var ordered = await portals.Seeded.PageAsync("/search?q=6079&sort=question");
        ordered.QuerySelector(".order b")!.TextContent.ShouldBe("question number");
        var numbers = Numbers(ordered).Where(number => number.All(char.IsAsciiDigit)).Select(int.Parse).ToList();
        numbers.ShouldBe(numbers.Order());
    }

    [Fact]
    public async Task Pages_lead_through_all_answers_without_one_missing_or_twice()
    {
        var found = new List<string>();
        for (var address = "/search?pageSize=13"; address is not null; )
        {
            var page = await portals.Seeded.PageAsync(address);
            found.AddRange(page.QuerySelectorAll(".hits h3 a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        found.ShouldBeUnique();
        found.Count.ShouldBe(await portals.Seeded.SearchTotalAsync(""));
        (await portals.Seeded.PageAsync("/search?page=99")).QuerySelector("#results a")!.TextContent.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("q=<script>alert(1)</script>&section=<script>")]
    [InlineData("q=%00%01\"'%3E%3Csvg/onload=x%3E&host=%00&year=%00&type=%F0%9F")]
    [InlineData("q=----------------------------------------&page=-5&pageSize=abc&sort=x")]
    [InlineData("q=%ED%A0%80 \"\" ((( OR OR -&country=%22%3E")]
    [InlineData("page=999999999999&q=a&q=b&section=&flag=?")]
    [InlineData("hx-get=/x&issuer='+onfocus='x")]
    public async Task Hostile_addresses_are_a_page_like_others(string address)
    {
        var response = await portals.Seeded.GetAsync($"/search?{address}");
        var page = await portals.Seeded.PageAsync($"/search?{address}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        SearchPage.Sentence(page).ShouldNotBeEmpty();
        page.QuerySelectorAll("script").ShouldAllBe(script => script.HasAttribute("src"));
        page.QuerySelectorAll("main svg").ShouldAllBe(svg => svg.HasAttribute("aria-hidden"));
        page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Scripts_are_served_from_here_and_wait_for_the_page()
    {
        var page = await portals.Seeded.PageAsync("/search");
        var scripts = page.QuerySelectorAll("script").ToList();

        scripts.Count.ShouldBe(2);
        foreach (var script in scripts)
        {
            script.GetAttribute("src")!.ShouldMatch(@"^/[a-z/.]+\.[a-z0-9]{10}\.js$");
            (script.HasAttribute("defer") || script.GetAttribute("type") == "module").ShouldBeTrue();
            (await portals.Seeded.GetAsync(script.GetAttribute("src")!)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private static IEnumerable<string> Checked(IHtmlDocument page) =>
        page.QuerySelectorAll(".facet input[checked]").Select(box => $"{Name(box)}={box.GetAttribute("value")}");

    private static IEnumerable<string> Numbers(IHtmlDocument page) =>
        page.QuerySelectorAll(".hits .loc").Select(number => number.LastChild!.TextContent.Trim());

    private static IElement Result(IHtmlDocument page, string number) =>
        page.QuerySelectorAll(".hits > li")
            .Single(result => result.QuerySelector(".loc")!.LastChild!.TextContent.Trim() == number);

    private static string Name(IElement value) => (value.QuerySelector("input") ?? value).GetAttribute("name")!;
}

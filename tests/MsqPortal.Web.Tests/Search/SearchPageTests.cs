using System.Net;
using System.Text.Json;
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

        Heading(page).ShouldBe("8 answers in section D that give the number 6079 or say “once only”");
        page.QuerySelectorAll(".hits > li").Length.ShouldBe(8);
        question30.QuerySelector("h3 mark")!.TextContent.ShouldBe("once-only");
        question30
            .QuerySelector(".mg")!
            .TextContent.ShouldContain("the phrase “once only” in the wording of the question");
        question34.QuerySelectorAll(".snip mark").ShouldAllBe(mark => mark.TextContent == "6079");
        question34.QuerySelector(".snip .src a")!.GetAttribute("href").ShouldBe("/uzb/2024/source#L1340");
        question34
            .QuerySelector("p.meta")!
            .TextContent.ShouldMatch("^[0-9]+ words, 7 acts, no tick box, 1 discrepancy$");
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

    [Theory]
    [InlineData("")]
    [InlineData("q=6079")]
    [InlineData("q=strategy&section=D&type=Decree")]
    [InlineData("host=lex.uz&year=2022&selection=notPreserved")]
    public async Task Every_count_is_the_number_of_results_after_choosing_it_alone_in_its_filter(string address)
    {
        var page = await portals.Seeded.PageAsync($"/search?{address}");
        var values = page.QuerySelectorAll(".facet label").ToList();

        values.Count.ShouldBeGreaterThan(20);
        foreach (var facet in values.GroupBy(value => Name(value)))
        {
            var others = address.Split('&').Where(pair => !pair.StartsWith($"{facet.Key}=", StringComparison.Ordinal));
            // The most, the fewest and one between them.
            foreach (var value in new[] { facet.First(), facet.ElementAt(facet.Count() / 2), facet.Last() })
            {
                var chosen = string.Join('&', others.Append($"{facet.Key}={Uri.EscapeDataString(Value(value))}"));
                (await TotalAsync(chosen)).ShouldBe(Count(value), chosen);
            }
        }
    }

    [Fact]
    public async Task Long_filters_are_folded_and_chosen_values_never_are()
    {
        var folded = (await portals.Seeded.PageAsync("/search")).QuerySelector(".facet:has(input[name=host])")!;
        var hidden = folded.QuerySelectorAll("details label").Select(Value).Last();
        var page = await portals.Seeded.PageAsync($"/search?host={hidden}");

        folded.QuerySelectorAll(":scope > label").Length.ShouldBe(8);
        folded.QuerySelector("details")!.HasAttribute("open").ShouldBeFalse();
        page.QuerySelector($".facet details[open] input[value='{hidden}']")!.HasAttribute("checked").ShouldBeTrue();
        // One country says nothing.
        page.QuerySelector(".facet input[name=country]").ShouldBeNull();
    }

    [Fact]
    public async Task Chips_remove_one_filter_each_and_a_link_removes_all()
    {
        var page = await portals.Seeded.PageAsync("/search?q=6079&section=D&section=C&type=Decree&page=2");
        var chips = page.QuerySelectorAll("a.chip").ToList();

        page.QuerySelector(".side > summary")!.TextContent.Trim().ShouldBe("Filters (3)");
        chips
            .Select(chip => chip.TextContent.Trim())
            .ShouldBe([
                "Remove filter: Section C",
                "Remove filter: Section D",
                "Remove filter: Cites an act of type: Decree",
            ]);
        chips[1].GetAttribute("href").ShouldBe("/search?q=6079&section=C&type=Decree");
        var clear = page.QuerySelector("a.clear")!;
        clear.GetAttribute("href").ShouldBe("/search?q=6079");
        clear.TextContent.ShouldBe($"Clear all, {await TotalAsync("q=6079")} answers");
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
        found.Count.ShouldBe(await TotalAsync(""));
        (await portals.Seeded.PageAsync("/search?page=99")).QuerySelector("#results a")!.TextContent.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("6079", "6079 read as an act number", "/legal-acts/uz-decree-2020-10-05-6079")]
    [InlineData("UP-6079", "UP-6079 read as an act number", "/legal-acts/uz-decree-2020-10-05-6079")]
    public async Task A_word_that_is_the_number_of_an_act_is_read_so(string query, string rubric, string act)
    {
        var page = await portals.Seeded.PageAsync($"/search?q={query}");
        var note = page.QuerySelector("#reading .note")!;
        var list = await portals.Seeded.PageAsync("/legal-acts?type=Decree&year=2020");
        var listed = list.QuerySelector($"tr:has(a[href='{act}'])")!;

        note.QuerySelector(".rubric")!.TextContent.ShouldBe(rubric);
        note.QuerySelector("a")!.GetAttribute("href").ShouldBe(act);
        note.TextContent.ShouldContain("5 October 2020");
        note.TextContent.ShouldContain(listed.QuerySelector("[data-h='Cited in'] .meta")!.TextContent);
    }

    [Theory]
    [InlineData("6078", false)]
    [InlineData("XY-6079", false)]
    [InlineData("-6079 strategy", false)]
    [InlineData("https://lex.uz/docs/5030957", true)]
    [InlineData("The main centralized Strategy was approved by the Decree of the President", true)]
    public async Task Other_words_are_no_act_and_addresses_and_quotations_lead_to_the_lookup(
        string query,
        bool isLookedUp
    )
    {
        var page = await portals.Seeded.PageAsync($"/search?q={Uri.EscapeDataString(query)}");

        page.QuerySelector("#reading .rubric").ShouldBeNull();
        (page.QuerySelector("#reading a[href^='/lookup?q=']") is not null).ShouldBe(isLookedUp);
        page.QuerySelector("main a[href='/lookup']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_query_that_is_too_long_says_that_it_was_cut()
    {
        (await portals.Seeded.PageAsync($"/search?q={string.Join('+', Enumerable.Repeat("law", 300))}"))
            .QuerySelector("#reading")!
            .TextContent.ShouldContain("Only its beginning was sought");
        (await portals.Seeded.PageAsync($"/search?q={new string('x', 5000)}"))
            .QuerySelector("#reading")!
            .TextContent.ShouldContain("Only its beginning was sought");
    }

    [Fact]
    public async Task An_empty_result_offers_what_finds_something_and_nothing_else()
    {
        var page = await portals.Seeded.PageAsync("/search?q=muxlisa&section=B&acts=yes&acts=no");
        var others = page.QuerySelectorAll(".others a").ToList();

        Heading(page).ShouldBe("No answer in section B says “muxlisa”");
        others
            .Select(other => other.QuerySelector("b")!.TextContent)
            .ShouldBe(["Without “Section B”", "Without any filter", "The filters without the words"]);
        foreach (var other in others)
            (await TotalAsync(other.GetAttribute("href")!.Split('?')[1])).ShouldBe(
                int.Parse(other.QuerySelector("span")!.TextContent.Split(' ')[0])
            );
    }

    [Theory]
    [InlineData("q=stratgey&section=D", "/search?section=D&q=strategy")]
    [InlineData("q=6079+dated+1+May+1999", "/search?q=6079")]
    public async Task An_empty_result_offers_another_spelling_or_the_number_alone(string address, string other)
    {
        var page = await portals.Seeded.PageAsync($"/search?{address}");

        page.QuerySelectorAll(".hits > li").ShouldBeEmpty();
        page.QuerySelector($"#results a[href='{other}']").ShouldNotBeNull();
        (await TotalAsync(other.Split('?')[1])).ShouldBeGreaterThan(0);
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
        Heading(page).ShouldNotBeEmpty();
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

    private async Task<int> TotalAsync(string query)
    {
        var json = JsonDocument.Parse(await portals.Seeded.TextAsync($"/api/v1/search?pageSize=1&{query}"));
        return json.RootElement.GetProperty("total").GetInt32();
    }

    private static string Heading(IHtmlDocument page) =>
        page.QuerySelector("h1 [role=status]")!.TextContent.Replace('\u00A0', ' ');

    private static IEnumerable<string> Checked(IHtmlDocument page) =>
        page.QuerySelectorAll(".facet input[checked]").Select(box => $"{Name(box)}={box.GetAttribute("value")}");

    private static IEnumerable<string> Numbers(IHtmlDocument page) =>
        page.QuerySelectorAll(".hits .loc").Select(number => number.LastChild!.TextContent.Trim());

    private static IElement Result(IHtmlDocument page, string number) =>
        page.QuerySelectorAll(".hits > li")
            .Single(result => result.QuerySelector(".loc")!.LastChild!.TextContent.Trim() == number);

    private static string Name(IElement value) => (value.QuerySelector("input") ?? value).GetAttribute("name")!;

    private static string Value(IElement value) => value.QuerySelector("input")!.GetAttribute("value")!;

    private static int Count(IElement value) =>
        int.Parse(value.QuerySelector("output")!.TextContent.Replace(",", "", StringComparison.Ordinal));
}

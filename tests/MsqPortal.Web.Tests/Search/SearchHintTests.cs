using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>What the page says of a query, and what it offers when nothing was found.</summary>
public sealed class SearchHintTests(TestPortals portals)
{
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

        SearchPage.Sentence(page).ShouldBe("No answer in section B says “muxlisa”");
        others
            .Select(other => other.QuerySelector("b")!.TextContent)
            .ShouldBe(["Without “Section B”", "Without any filter", "The filters without the words"]);
        foreach (var other in others)
            (await portals.Seeded.SearchTotalAsync(other.GetAttribute("href")!.Split('?')[1])).ShouldBe(
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
        (await portals.Seeded.SearchTotalAsync(other.Split('?')[1])).ShouldBeGreaterThan(0);
    }
}

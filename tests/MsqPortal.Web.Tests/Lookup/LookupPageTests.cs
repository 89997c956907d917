using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Lookup;

public sealed class LookupPageTests(TestPortals portals)
{
    [Fact]
    public async Task The_foot_of_every_page_leads_to_the_lookup() =>
        (await portals.Seeded.PageAsync("/about")).QuerySelector(".sitefoot a[href='/lookup']").ShouldNotBeNull();

    [Fact]
    public async Task Nothing_asked_shows_examples_that_are_found()
    {
        var page = await portals.Seeded.PageAsync("/lookup");
        var examples = page.QuerySelectorAll("a.example").Select(link => link.GetAttribute("href")!).ToList();

        examples.Count.ShouldBe(5);
        foreach (var example in examples)
            (await portals.Seeded.PageAsync(example)).QuerySelectorAll(".found a").ShouldNotBeEmpty(example);
    }

    [Theory]
    [InlineData("6079", "One legal act matches", 1)]
    [InlineData("507", "2 legal acts match", 2)]
    [InlineData("6078", "Not in this data set, which does not prove that it does not exist.", 0)]
    public async Task The_verdict_is_said_in_words(string query, string verdict, int results)
    {
        var page = await portals.Seeded.PageAsync($"/lookup?q={query}");

        page.QuerySelector("[role=status]")!.TextContent.ShouldBe(verdict);
        page.QuerySelectorAll(".found a").Length.ShouldBe(results);
        page.QuerySelector("main input[name=q]")!.GetAttribute("value").ShouldBe(query);
    }

    [Fact]
    public async Task A_quotation_with_a_word_left_out_leads_to_a_search_for_its_words()
    {
        const string Quotation = "“portal for sale products of companies for state bodies”";
        var page = await portals.Seeded.PageAsync($"/lookup?q={Uri.EscapeDataString(Quotation)}");
        var search = page.QuerySelector("main a[href^='/search']")!.GetAttribute("href")!;

        page.QuerySelectorAll(".found a").ShouldBeEmpty();
        (await portals.Seeded.PageAsync(search))
            .QuerySelectorAll(".hits h3 a")
            .ShouldContain(answer => answer.GetAttribute("href")!.StartsWith("/uzb/2024/questions/2?"));
        (await portals.Seeded.PageAsync("/lookup?q=6078")).QuerySelector("main a[href^='/search']").ShouldBeNull();
    }

    [Fact]
    public async Task A_result_shows_the_sentence_with_its_line_and_what_was_looked_up_in_it()
    {
        var page = await portals.Seeded.PageAsync("/lookup?q=20+petabytes");

        page.QuerySelector("[role=status]")!.TextContent.ShouldBe("One answer matches");
        page.QuerySelector(".found mark")!.TextContent.ShouldBe("20 petabytes");
        page.QuerySelector(".found .snip")!
            .TextContent.ShouldStartWith("In the center, a system with 20 petabytes of memory was established");
        page.QuerySelector(".found .src a")!.GetAttribute("href").ShouldBe("/uzb/2024/source#L1936");
    }

    [Theory]
    [InlineData("Refer here for a glossary", "No answer says this. It stands in 1 place outside of the answers")]
    [InlineData("Decree No. 6079 bans robots", "This text stands nowhere here. The legal act that it names is here")]
    [InlineData("the", "Too short to look up")]
    [InlineData("No. 507 bans robots", "This text stands nowhere here. 2 legal acts that it may name are here")]
    public async Task Nothing_is_said_to_match_what_does_not(string query, string verdict)
    {
        var page = await portals.Seeded.PageAsync($"/lookup?q={Uri.EscapeDataString(query)}");

        page.QuerySelector("[role=status]")!.TextContent.ShouldBe(verdict);
    }

    [Fact]
    public async Task One_common_word_leads_to_the_search()
    {
        var page = await portals.Seeded.PageAsync("/lookup?q=Government!");

        page.QuerySelector("main a[href^='/search']")!.GetAttribute("href").ShouldBe("/search?q=government");
        (await portals.Seeded.PageAsync("/lookup?q=%E2%80%94")).QuerySelector("main a[href^='/search']").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_found_says_what_was_looked_through() =>
        (await portals.Seeded.PageAsync("/lookup?q=6078"))
            .QuerySelector("main section")!
            .TextContent.ShouldContain("Looked through were the public text of every published response");

    [Fact]
    public async Task An_empty_portal_has_no_examples() =>
        (await portals.Empty.PageAsync("/lookup")).QuerySelectorAll("a.example").ShouldBeEmpty();
}

using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.LegalActs;

public sealed class LegalActPageTests(TestPortals portals, PortalWithDoubts doubts) : IClassFixture<PortalWithDoubts>
{
    private const string Address = $"/legal-acts/{PortalWithDoubts.Slug}";

    [Fact]
    public async Task An_act_stands_with_its_name_title_and_facts()
    {
        var page = await portals.Seeded.PageAsync(Address);

        page.QuerySelector(".kicker")!.TextContent.ShouldBe("Legal act, Uzbekistan");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Decree No. 6079");
        page.QuerySelector(".lede")!.TextContent.ShouldContain("“Digital Uzbekistan – 2030” Strategy");
        var facts = page.QuerySelector(".factline")!.TextContent;
        facts.ShouldContain("5 October 2020");
        facts.ShouldContain("lex.uz 5030957");
        facts.ShouldMatch("1\\d times, in \\d+ answers");
    }

    [Fact]
    public async Task Each_citation_is_quoted_with_its_words_marked_beside_its_line_and_question()
    {
        var page = await portals.Seeded.PageAsync(Address);
        var row = page.QuerySelectorAll(".citation")
            .Single(row => row.QuerySelector(".loc a")!.GetAttribute("href") == "/uzb/2024/source#L742");

        row.QuerySelector(".cite")!.TextContent.ShouldStartWith("Decree of the President");
        row.QuerySelectorAll(".cite strong").Single().TextContent.ShouldContain("6079");
        row.QuerySelectorAll(".pin").ShouldNotBeEmpty();
        row.QuerySelector(".ref a")!.GetAttribute("href").ShouldBe("/uzb/2024/questions/18#L742");
        row.QuerySelector(".ref")!.TextContent.ShouldContain("new/emerging technologies");
        row.QuerySelector(".mg")!.TextContent.ShouldContain("Pinpoint: ");
        row.QuerySelector(".mg")!.TextContent.ShouldNotContain("without a date");
    }

    [Fact]
    public async Task An_instrument_of_several_states_has_its_type_as_cited_and_belongs_to_none()
    {
        const string address = "/legal-acts/uz-int-united-nations-general-assembly-70";
        var page = await portals.Seeded.PageAsync(address);

        page.QuerySelector(".kicker")!.TextContent.ShouldBe("International instrument, cited by Uzbekistan");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Resolution No. 70");
        page.Title!.ShouldContain("cited by Uzbekistan");
        page.QuerySelector(".qhead .mg")!.TextContent.ShouldContain("is this portal’s word and not the response’s");
        page.GetElementById("stated")!.NextElementSibling!.TextContent.ShouldNotContain("International instrument");

        var list = await portals.Seeded.PageAsync("/legal-acts?type=Resolution");
        list.QuerySelector($"a[href='{address}']")!
            .ParentElement!.TextContent.ShouldContain("International instrument, cited by Uzbekistan");
        var lookup = await portals.Seeded.PageAsync("/lookup?q=Resolution+No.+70");
        lookup.QuerySelector("main")!.TextContent.ShouldContain("cited by Uzbekistan");
    }

    [Theory]
    [InlineData("uz-law-2019-07-02-547", "on personal data")]
    [InlineData("uz-law-2022-04-15-764", "on cybersecurity")]
    [InlineData("uz-decree-2018-01-22-5308", "On the state program on the implementation of the strategy")]
    public async Task An_act_that_the_source_names_without_quotation_marks_has_that_name(string slug, string title)
    {
        var page = await portals.Seeded.PageAsync($"/legal-acts/{slug}");

        page.QuerySelector(".lede")!.TextContent.ShouldStartWith(title);
        page.GetElementById("titles")!.NextElementSibling!.TextContent.ShouldContain(title);
    }

    [Fact]
    public async Task A_place_after_the_citation_is_read_and_without_one_the_page_says_that_none_was_read()
    {
        var read = await portals.Seeded.PageAsync("/legal-acts/uz-decree-2018-02-19-3549");
        read.QuerySelector(".citation .mg")!.TextContent.ShouldContain("Paragraph 6");

        var unread = await portals.Seeded.PageAsync("/legal-acts/uz-resolution-2018-07-03-3832");
        unread.QuerySelector(".citation .mg")!.TextContent.ShouldContain("No place read.");
    }

    [Fact]
    public async Task The_concordance_sets_places_beside_anchors()
    {
        var page = await portals.Seeded.PageAsync(Address);
        var rows = page.GetElementById("concordance")!.NextElementSibling!.QuerySelectorAll("tbody tr").ToList();

        rows.ShouldContain(row =>
            row.QuerySelector("th")!.TextContent.Contains("Annex 24", StringComparison.Ordinal)
            && row.QuerySelector(".url")!.TextContent == "#5032386"
            && row.QuerySelector("a[href^='/uzb/2024/questions/34#L']") != null
        );
        rows.Select(row => row.QuerySelector("th")!.TextContent + row.QuerySelector(".url")!.TextContent)
            .ShouldBeUnique();
    }

    [Fact]
    public async Task Links_as_cited_stand_apart_from_addresses_that_the_portal_made()
    {
        var page = await portals.Seeded.PageAsync(Address);
        var cited = page.QuerySelectorAll(".addresses a.url").Select(link => link.GetAttribute("href")).ToList();
        var made = page.QuerySelectorAll(".copies tbody tr").ToList();
        string? Href(int row) => made[row].QuerySelector("a")!.GetAttribute("href");

        cited.ShouldContain("https://lex.uz/ru/docs/5030957#5032386");
        made.Select((_, row) => Href(row)).ShouldNotContain("https://lex.uz/ru/docs/5030957");
        made.Select((_, row) => Href(row)).ShouldContain("https://lex.uz/en/docs/5030957");
        made.ShouldAllBe(row => row.TextContent.Contains("Made from", StringComparison.Ordinal));
        Href(made.Count - 1)!.ShouldMatch("^https://web\\.archive\\.org/web/\\d{8}/https://lex\\.uz/.*5030957$");
        made[^1].TextContent.ShouldContain("if there is one");
        made[^2].TextContent.ShouldContain("the response states no date");
        Href(made.Count - 2)!.ShouldMatch("ONDATE=\\d\\d\\.\\d\\d\\.\\d{4}$");
    }

    [Fact]
    public async Task The_margin_tells_which_citation_is_less_than_certain_and_why()
    {
        var page = await doubts.Portal.PageAsync(Address);
        var sentence =
            $"line {doubts.Doubtful.Line}, has no date that was read; it is likely to mean this act, and is joined to it by its number";

        page.QuerySelector(".qhead .mg")!.TextContent.ShouldContain(sentence);
        var row = page.QuerySelectorAll(".citation")
            .First(row =>
                row.QuerySelector(".loc a")!.TextContent.EndsWith($"{doubts.Doubtful.Line}", StringComparison.Ordinal)
            );
        row.QuerySelector(".mg")!.TextContent.ShouldContain("No date read.");
        row.QuerySelector(".mg")!.TextContent.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_discrepancy_stands_with_its_quotes_side_by_side_and_marks_the_act_in_the_list()
    {
        var page = await doubts.Portal.PageAsync(Address);
        var list = await doubts.Portal.PageAsync("/legal-acts?discrepancy=yes");

        var heading = page.GetElementById("discrepancies")!.NextElementSibling!.QuerySelector("h3")!;
        heading.QuerySelector("a")!.GetAttribute("href").ShouldBe("/discrepancies/uz-two-readings");
        heading.TextContent.ShouldContain(PortalWithDoubts.Message);
        heading.QuerySelector(".tag")!.TextContent.ShouldBe("contradiction");
        page.QuerySelector(".readings")!
            .QuerySelectorAll("blockquote")
            .Select(quote => quote.TextContent.Trim())
            .ShouldBe(["The reading number 1 is odd.", "The reading number 2 is odd."]);
        page.QuerySelector(".readings")!.QuerySelectorAll(".odd-words").Length.ShouldBe(2);
        var listed = list.QuerySelectorAll(".acts-table tbody tr")
            .Single(row => row.QuerySelector("th a")!.GetAttribute("href") == Address);
        listed.QuerySelector("th .tag.odd .rhomb").ShouldNotBeNull();
        (await portals.Seeded.PageAsync(Address)).QuerySelector(".qhead .odd").ShouldBeNull();
    }

    [Fact]
    public async Task An_act_known_by_its_document_only_says_so_and_lists_the_places_that_link_it()
    {
        var page = await doubts.Portal.PageAsync($"/legal-acts/{PortalWithDoubts.LinkedOnlySlug}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Words beside a link");
        page.QuerySelector(".qhead .mg")!.TextContent.ShouldContain("Known by its document only");
        page.GetElementById("citing").ShouldBeNull();
        page.GetElementById("linked").ShouldNotBeNull();
        page.QuerySelectorAll($"a[href='/uzb/2024/source#L{doubts.LinkedOnly.Line}']").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/api/v1")]
    public async Task A_former_address_leads_to_the_act_for_ever(string root)
    {
        var response = await doubts.Portal.GetAsync($"{root}/legal-acts/{PortalWithDoubts.FormerSlug}");

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe($"{root}{Address}");
    }

    [Theory]
    [InlineData("/legal-acts/nothing", "text/html")]
    [InlineData("/legal-acts/%25", "text/html")]
    [InlineData("/api/v1/legal-acts/nothing", "application/problem+json")]
    public async Task An_unknown_act_is_not_found(string address, string contentType)
    {
        var response = await portals.Seeded.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(contentType);
    }

    [Fact]
    public async Task The_margin_note_of_a_question_leads_to_the_act()
    {
        var question = await portals.Seeded.PageAsync("/uzb/2024/questions/18");
        var links = question.QuerySelectorAll("a.cite, .note .act").Select(link => link.GetAttribute("href")).ToList();

        links.ShouldContain(Address);
        foreach (var link in links.Distinct())
            (await portals.Seeded.GetAsync(link!)).StatusCode.ShouldBe(HttpStatusCode.OK, link);
    }
}

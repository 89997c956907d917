using MsqPortal.Web.Tests.Lookup;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>What a page says of something that is not there is no more than what the portal knows.</summary>
public sealed class StatedAbsenceTests(PortalWithFootnotes portals) : IClassFixture<PortalWithFootnotes>
{
    [Fact]
    public async Task A_footnote_of_the_respondent_is_shown_searched_and_read()
    {
        var page = await portals.Portal.PageAsync("/dnk/2024/questions/9");
        page.QuerySelector("#L13")!.TextContent.ShouldContain("Freedom of Information Act");

        (await portals.Portal.TextAsync("/search?q=exercised+%22Information+Act%22")).ShouldContain(
            "/dnk/2024/questions/9"
        );
        var lookedUp = await LookedUp.OfAsync(portals.Portal, "Freedom of Information Act, No. 4 of 2011, see");
        lookedUp.Results.ShouldHaveSingleItem().Kind.ShouldBe("answer");
        lookedUp.Results[0].StartLine.ShouldBe(13);
        (await LookedUp.OfAsync(portals.Portal, "a right. It is exercised")).Results[0].StartLine.ShouldBe(11);
        (await portals.Portal.TextAsync("/legal-acts")).ShouldContain("No. 4");
        (await portals.Portal.TextAsync("/portals")).ShouldContain("example.org");
    }

    [Theory]
    [InlineData("Law No. 13,709 of August 14, 2018")]
    [InlineData("Law No. 13.709")]
    [InlineData("Law No. 13709")]
    public async Task A_number_is_looked_up_with_and_without_separators(string query)
    {
        var lookedUp = await LookedUp.OfAsync(portals.Portal, query);
        lookedUp.Verdict.ShouldBe("act");
        lookedUp.Results[0].Url.ShouldEndWith("/legal-acts/dk-law-2018-08-14-13709");
        (await LookedUp.OfAsync(portals.Portal, "Law No. 13")).Results.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lines_of_an_answer_are_those_of_its_footnotes_too()
    {
        const string Lines = "lines 7–13 and 23–25";
        var page = await portals.Portal.PageAsync("/dnk/2024/questions/9");
        page.QuerySelector("#source summary")!.TextContent.ShouldBe($"Source {Lines}, as received");
        var last = page.QuerySelectorAll("#source li")[^1];
        last.TextContent.ShouldContain("It is public.");
        last.QuerySelector("a")!.GetAttribute("href").ShouldBe("/dnk/2024/source?lines=23-25#L25");
        (await portals.Portal.TextAsync("/dnk/2024/questions/9/sheet")).ShouldContain($"Source {Lines}, as received");
        foreach (var format in new[] { "bib", "ris", "json" })
            (await portals.Portal.TextAsync($"/dnk/2024/questions/9/cite.{format}")).ShouldContain($"Source {Lines}.");
        (await portals.Portal.TextAsync("/ar/dnk/2024/questions/9")).ShouldContain("7–13");
    }

    [Fact]
    public async Task What_no_label_leads_to_was_not_read()
    {
        var page = await portals.Portal.PageAsync("/dnk/2024");
        var facts = page.QuerySelectorAll("dd").Select(fact => fact.TextContent).ToList();
        facts.Count(fact => fact == "not read").ShouldBe(4);
        facts.ShouldContain("no tick box was read here");
    }

    [Fact]
    public async Task A_lone_word_is_no_proof_that_the_source_has_no_boxes()
    {
        var selection = (await portals.Portal.PageAsync("/dnk/2024/questions/10")).QuerySelector(".selection")!;
        selection.QuerySelector("strong")!.TextContent.ShouldBe("No tick box was read here");
        selection
            .QuerySelector("p")!
            .TextContent.ShouldStartWith("No line of the source was read as the boxes, so the portal shows no mark.");
    }

    [Fact]
    public async Task Boxes_of_a_symbol_font_are_boxes()
    {
        var page = await portals.Portal.PageAsync("/dnk/2024/questions/11");
        page.QuerySelector(".selection strong")!.TextContent.ShouldBe("Yes is marked");
    }

    [Theory]
    [InlineData("11", "No text was read here.")]
    [InlineData("8", "This question was not found in the response of Denmark.")]
    [InlineData("15", "The last question found in the file from Denmark is Question 11; this one was not found.")]
    public async Task What_was_not_found_is_not_said_to_be_left_out(string number, string sentence)
    {
        var page = await portals.Portal.PageAsync($"/dnk/2024/questions/{number}");
        page.QuerySelectorAll(".lede")
            .Select(lede => lede.TextContent)
            .ShouldContain(text => text.StartsWith(sentence));
    }
}

using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>The search that a reader brings along to an answer.</summary>
public sealed class SearchTrailTests(TestPortals portals)
{
    [Fact]
    public async Task Each_result_leads_to_its_place_and_on_through_all_results()
    {
        var results = await portals.Seeded.PageAsync("/search?q=6079&section=D&sort=question");
        var links = results.QuerySelectorAll(".hits h3 a").Select(link => link.GetAttribute("href")!).ToList();
        var walked = new List<string>();

        for (var address = links[0]; address is not null; )
        {
            walked.Add(address.Split('#')[0]);
            var page = await portals.Seeded.PageAsync(address);
            page.QuerySelector(".results b")!.TextContent.ShouldBe($"Result {walked.Count} of {links.Count}");
            page.QuerySelectorAll(".prose mark").ShouldNotBeEmpty(address);
            page.QuerySelector(".results .back")!
                .GetAttribute("href")
                .ShouldBe("/search?q=6079&section=D&sort=question");
            address = page.QuerySelector(".results [rel=next]")?.GetAttribute("href");
        }

        walked.ShouldBe(links.Select(link => link.Split('#')[0]));
        foreach (var link in links)
            (await portals.Seeded.PageAsync(link)).GetElementById(link.Split('#')[1]).ShouldNotBeNull(link);
    }

    [Fact]
    public async Task Words_are_marked_across_emphasis_and_in_the_wording_without_a_change_to_the_text()
    {
        var plain = await portals.Seeded.PageAsync("/uzb/2024/questions/25");
        var marked = await portals.Seeded.PageAsync("/uzb/2024/questions/25?q=%22No.+6079+dated%22+strategy");

        marked.QuerySelectorAll("h1 mark").Select(mark => mark.TextContent).ShouldBe(["strategy", "strategy"]);
        string.Concat(marked.QuerySelectorAll("#L988 .cite mark").Select(mark => mark.TextContent))
            .ShouldBe("No. 6079 dated");
        marked
            .QuerySelector("article .prose")!
            .TextContent.ShouldBe(plain.QuerySelector("article .prose")!.TextContent);
        plain.QuerySelectorAll("mark, .results").ShouldBeEmpty();
        marked.QuerySelector("#quickfind")!.GetAttribute("value").ShouldBe("\"No. 6079 dated\" strategy");
    }

    [Fact]
    public async Task The_way_back_leads_to_the_page_of_the_results_on_which_the_answer_stands()
    {
        var second = await portals.Seeded.PageAsync("/search?q=the&pageSize=10&page=2");
        var third = second.QuerySelectorAll(".hits h3 a")[2].GetAttribute("href")!;
        var page = await portals.Seeded.PageAsync(third);

        page.QuerySelector(".results b")!.TextContent.ShouldStartWith("Result 13 of ");
        page.QuerySelector(".results .back")!.GetAttribute("href").ShouldBe("/search?q=the&pageSize=10&page=2");
    }

    [Fact]
    public async Task An_answer_that_the_search_does_not_find_says_so()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/15?q=6079&section=D");

        page.QuerySelector(".results b")!.TextContent.ShouldBe("Not among the results of the search");
        page.QuerySelectorAll(".results [rel]").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_canonical_address_has_no_search_and_redirects_keep_it()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/25?q=6079");
        var redirect = await portals.Seeded.GetAsync("/uzb/2024/questions/49A?q=tax");
        var capitals = await portals.Seeded.GetAsync("/UZB/2024/questions/25?q=tax");

        page.QuerySelector("link[rel=canonical]")!
            .GetAttribute("href")
            .ShouldBe($"{portals.Seeded.Client.BaseAddress}uzb/2024/questions/25");
        redirect.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        redirect.Headers.Location!.OriginalString.ShouldBe("/uzb/2024/questions/49a?q=tax");
        capitals.Headers.Location!.OriginalString.ShouldBe("/uzb/2024/questions/25?q=tax");
    }

    [Theory]
    [InlineData("q=<script>alert(1)</script>")]
    [InlineData("q=%00%ED%A0%80&host=%00&page=-1&pageSize=0")]
    [InlineData("section=<b>&sort=question")]
    public async Task Hostile_searches_do_no_harm(string address)
    {
        var response = await portals.Seeded.GetAsync($"/uzb/2024/questions/25?{address}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portals.Seeded.PageAsync($"/uzb/2024/questions/25?{address}"))
            .QuerySelector("script:not([src^='/'])")
            .ShouldBeNull();
    }
}

using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

public sealed class ListPageTests(TestPortals portals)
{
    [Theory]
    [InlineData("/api/v1/responses?pageSize=1", 2)]
    [InlineData("/api/v1/sections?pageSize=2", 7)]
    [InlineData("/api/v1/questions?section=D&pageSize=5", 19)]
    [InlineData("/api/v1/answers?country=uzb&section=C&section=D&pageSize=7", 30)]
    [InlineData("/api/v1/legal-acts?pageSize=25", null)]
    [InlineData("/api/v1/portal-links?kind=government&pageSize=40", null)]
    [InlineData("/api/v1/discrepancies?pageSize=10", null)]
    [InlineData("/api/v1/imports/files?pageSize=1", 2)]
    [InlineData("/api/v1/imports/diagnostics?pageSize=2", null)]
    [InlineData("/legal-acts.json?country=uzb&pageSize=25", null)]
    [InlineData("/discrepancies.json?section=C&section=D&pageSize=9", null)]
    public async Task Following_next_from_the_first_page_gives_every_item_once(string address, int? total)
    {
        var seen = new List<string>();
        var answer = await ApiAnswer.OfAsync(portals.WithTwoResponses, address);
        answer.Links.ShouldNotContainKey("prev");
        answer.Links["first"].ShouldBe(address);
        var count = answer.Total;
        string? at = null;
        for (var next = address; next is not null; next = answer.Links.GetValueOrDefault("next"))
        {
            answer = await ApiAnswer.OfAsync(portals.WithTwoResponses, next);
            answer.Total.ShouldBe(count, next);
            answer.Items.ShouldNotBeEmpty(next);
            seen.AddRange(answer.Items.Select(item => item.GetRawText()));
            // Back from here is where we came from.
            answer.Links.GetValueOrDefault("prev").ShouldBe(at, next);
            at = next;
        }

        count.ShouldBe(total ?? count);
        count.ShouldBeGreaterThan(answer.Items.Count, "the list needs more than one page");
        seen.Count.ShouldBe(count);
        seen.ShouldBeUnique();
        at.ShouldBe(answer.Links["last"]);
    }

    [Fact]
    public async Task After_the_last_page_the_way_back_leads_to_it()
    {
        var answer = await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/sections?pageSize=5&page=9");

        answer.Items.ShouldBeEmpty();
        answer.Total.ShouldBe(7);
        answer.Links["prev"].ShouldBe("/api/v1/sections?pageSize=5&page=2");
        answer.Links.ShouldNotContainKey("next");
    }

    [Fact]
    public async Task A_filter_cannot_break_out_of_its_link()
    {
        var answer = await ApiAnswer.OfAsync(
            portals.Seeded,
            "/api/v1/answers?edition=2024&section=D&section=%3E;%20rel=%22next%22,%20%3C/evil%0D%0A&pageSize=10"
        );

        answer.Links.Keys.ShouldBe(["first", "next", "last"]);
        answer.Links["next"].ShouldStartWith("/api/v1/answers?edition=2024&section=D&section=%3E");
        (await ApiAnswer.OfAsync(portals.Seeded, answer.Links["next"])).Total.ShouldBe(19);
    }

    [Theory]
    [InlineData("page=x&pageSize=y", 50)]
    [InlineData("page=-3&pageSize=0", 1)]
    [InlineData("page=99999999999999999999&pageSize=99999999999999999999", 50)]
    [InlineData("pageSize=3&pageSize=4", 3)]
    [InlineData("pageSize=100000", 54)]
    public async Task A_page_that_makes_no_sense_is_the_nearest_that_does(string query, int items) =>
        (await ApiAnswer.OfAsync(portals.Seeded, $"/api/v1/answers?{query}")).Items.Count.ShouldBe(items);
}

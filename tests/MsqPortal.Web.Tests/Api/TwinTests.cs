using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

/// <summary>A page, its data beside it, and the same data under the API.</summary>
public sealed class TwinTests(TestPortals portals)
{
    [Theory]
    [InlineData("/", "/api/v1/responses", "/api/v1/responses")]
    [InlineData("/uzb/2024", "/uzb/2024.json", "/api/v1/responses/uzb/2024")]
    [InlineData("/uzb/2024/sections/D", "/uzb/2024/sections/D.json", "/api/v1/responses/uzb/2024/sections/D")]
    [InlineData("/uzb/2024/questions/15", "/uzb/2024/questions/15.json", "/api/v1/responses/uzb/2024/questions/15")]
    [InlineData("/uzb/2024/questions/49a", "/uzb/2024/questions/49a.json", "/api/v1/responses/uzb/2024/questions/49a")]
    [InlineData("/uzb/2024/closing", "/uzb/2024/closing.json", "/api/v1/responses/uzb/2024/questions/closing")]
    [InlineData("/legal-acts", "/legal-acts.json", "/api/v1/legal-acts")]
    [InlineData(
        "/legal-acts?type=Law&type=Decree&year=2022&sort=cited&page=1",
        "/legal-acts.json?type=Law&type=Decree&year=2022&sort=cited",
        "/api/v1/legal-acts?type=Law&type=Decree&year=2022&sort=cited"
    )]
    [InlineData(
        "/legal-acts/uz-decree-2020-10-05-6079",
        "/legal-acts/uz-decree-2020-10-05-6079.json",
        "/api/v1/legal-acts/uz-decree-2020-10-05-6079"
    )]
    [InlineData("/portals?kind=government", "/portals.json?kind=government", "/api/v1/portal-links?kind=government")]
    [InlineData(
        "/discrepancies?section=C",
        "/discrepancies.json?section=C&severity=contradiction&severity=hint",
        "/api/v1/discrepancies?section=C&severity=contradiction&severity=hint"
    )]
    [InlineData("/discrepancies?notes=show", "/discrepancies.json?notes=show", "/api/v1/discrepancies")]
    [InlineData("/imports", "/imports.json", "/api/v1/imports")]
    [InlineData("/lookup?q=UP-6079", "/lookup.json?q=UP-6079", "/api/v1/lookup?q=UP-6079")]
    public async Task A_page_leads_to_its_data_which_are_those_of_the_api(string page, string twin, string resource)
    {
        var shown = await ApiAnswer.OfAsync(portals.Seeded, page);
        var html = await portals.Seeded.PageAsync(page);
        var beside = await ApiAnswer.OfAsync(portals.Seeded, twin);
        var api = await ApiAnswer.OfAsync(portals.Seeded, resource);

        shown.Response.Headers.GetValues("Link").ShouldBe([$"<{twin}>; rel=\"alternate\"; type=\"application/json\""]);
        html.QuerySelector("head link[rel=alternate][type='application/json']")!.GetAttribute("href").ShouldBe(twin);
        html.QuerySelector("footer a[rel=alternate]")!.GetAttribute("href").ShouldBe(twin);
        beside.Status.ShouldBe(HttpStatusCode.OK);
        beside.Text.ShouldBe(api.Text);
        beside.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task A_discrepancy_has_its_data_beside_it()
    {
        var slug = (await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/discrepancies"))
            .Items[0]
            .GetProperty("slug")
            .GetString();
        var page = await ApiAnswer.OfAsync(portals.Seeded, $"/discrepancies/{slug}");
        var twin = await ApiAnswer.OfAsync(portals.Seeded, page.Links["alternate"]);

        page.Links["alternate"].ShouldBe($"/discrepancies/{slug}.json");
        twin.Text.ShouldBe((await ApiAnswer.OfAsync(portals.Seeded, $"/api/v1/discrepancies/{slug}")).Text);
        twin.Json.GetProperty("slug").GetString().ShouldBe(slug);
    }

    [Fact]
    public async Task The_data_of_a_board_are_the_cases_that_it_shows()
    {
        var board = await portals.Seeded.PageAsync("/discrepancies");
        var data = await ApiAnswer.OfAsync(
            portals.Seeded,
            board.QuerySelector("link[rel=alternate]")!.GetAttribute("href")!
        );

        var (contradictions, hints) = (Count("contradiction"), Count("hint"));
        (contradictions + hints).ShouldBe(data.Total);
        board.QuerySelector("h1")!.TextContent.ShouldStartWith($"{contradictions} contradictions and {hints} hints");
        board
            .QuerySelectorAll("article.case")
            .Select(found => found.Id)
            .ShouldBe(data.Items.Take(20).Select(item => item.GetProperty("slug").GetString()));

        int Count(string severity) => data.Items.Count(item => item.GetProperty("severity").GetString() == severity);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/discrepancies/rules")]
    [InlineData("/lookup")]
    [InlineData("/uzb/2024/questions/99")]
    public async Task A_page_without_data_promises_none(string page)
    {
        (await ApiAnswer.OfAsync(portals.Seeded, page)).Links.ShouldBeEmpty();
        (await portals.Seeded.PageAsync(page)).QuerySelector("[rel=alternate][type='application/json']").ShouldBeNull();
    }

    [Fact]
    public async Task A_country_in_capitals_is_moved_beside_pages_and_understood_by_the_api()
    {
        var twin = await ApiAnswer.OfAsync(portals.Seeded, "/UZB/2024.json");
        var api = await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/responses/UZB/2024");

        twin.Response.Headers.Location!.ToString().ShouldBe("/uzb/2024.json");
        api.Json.GetProperty("country").GetString().ShouldBe("uzb");
    }
}

using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.LegalActs;

public sealed class LegalActsApiTests(TestPortals portals)
{
    [Fact]
    public async Task The_list_has_the_fields_of_the_contract()
    {
        var list = await JsonAsync("/api/v1/legal-acts?pageSize=500");
        var act = list.GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("slug").GetString() == "uz-decree-2020-10-05-6079");

        Names(list).ShouldBe(["total", "items"]);
        list.GetProperty("items").GetArrayLength().ShouldBe(list.GetProperty("total").GetInt32());
        Names(act)
            .ShouldBe([
                "slug",
                "type",
                "isInternational",
                "issuer",
                "number",
                "date",
                "titles",
                "documentIds",
                "citationCount",
                "questions",
                "hasDiscrepancy",
                "url",
            ]);
        act.GetProperty("date").GetString().ShouldBe("2020-10-05");
        act.GetProperty("number").GetString().ShouldBe("6079");
        Strings(act, "documentIds").ShouldBe(["5030957"]);
        Strings(act, "questions").ShouldContain("34");
        Strings(act, "questions").ShouldBe(Strings(act, "questions").Distinct().OrderBy(number => int.Parse(number)));
        act.GetProperty("url").GetString().ShouldBe("/legal-acts/uz-decree-2020-10-05-6079");
    }

    [Fact]
    public async Task The_list_pages_filters_and_sorts_as_the_page_does()
    {
        var all = await JsonAsync("/api/v1/legal-acts?type=Law&sort=oldest");
        var second = await JsonAsync("/api/v1/legal-acts?type=Law&sort=oldest&pageSize=3&page=2");

        second.GetProperty("total").GetInt32().ShouldBe(all.GetProperty("total").GetInt32());
        Slugs(second).ShouldBe(Slugs(all).Skip(3).Take(3));
        Slugs(second).Count.ShouldBe(3);
    }

    [Fact]
    public async Task One_act_adds_its_citations_and_links()
    {
        var act = await JsonAsync("/api/v1/legal-acts/uz-decree-2020-10-05-6079");
        var citations = act.GetProperty("citations").EnumerateArray().ToList();
        var citation = citations.Single(item => item.GetProperty("startLine").GetInt32() == 742);
        var links = act.GetProperty("links").EnumerateArray().ToList();

        citations.Count.ShouldBe(act.GetProperty("citationCount").GetInt32());
        citation.GetProperty("question").GetString().ShouldBe("18");
        citation.GetProperty("country").GetString().ShouldBe("uzb");
        citation.GetProperty("edition").GetString().ShouldBe("2024");
        citation.GetProperty("confidence").GetString().ShouldBe("certain");
        Strings(citation, "pinpoints").ShouldNotBeEmpty();
        citation.GetProperty("documentId").GetString().ShouldBe("5030957");
        citation.GetProperty("sentence").GetString()!.ShouldContain("**");
        links.ShouldContain(link =>
            link.GetProperty("anchor").GetString() == "5032386" && Strings(link, "questions").Contains("34")
        );
        links.ShouldAllBe(link =>
            link.GetProperty("documentId").GetString() == "5030957"
            && link.GetProperty("rawUrls").GetArrayLength() > 0
            && link.GetProperty("lines").GetArrayLength() > 0
        );
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        var response = await portals.Seeded.GetAsync(address);
        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        using var json = JsonDocument.Parse(await portals.Seeded.TextAsync(address));
        return json.RootElement.Clone();
    }

    private static IEnumerable<string> Names(JsonElement item) => item.EnumerateObject().Select(field => field.Name);

    private static List<string> Strings(JsonElement item, string field) =>
        [.. item.GetProperty(field).EnumerateArray().Select(value => value.GetString()!)];

    private static List<string> Slugs(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()!)];
}

using System.Net;
using System.Text.Json;

namespace MsqPortal.Web.Tests.Discrepancies;

public sealed class DiscrepanciesApiTests(BoardPortal board) : IClassFixture<BoardPortal>
{
    [Fact]
    public async Task A_program_gets_every_severity_and_each_statement_with_its_place()
    {
        var list = await JsonAsync("/api/v1/discrepancies");

        list.GetProperty("total").GetInt32().ShouldBe(6);
        list.GetProperty("items").GetArrayLength().ShouldBe(6);
        var found = list.GetProperty("items")
            .EnumerateArray()
            .Single(item => Text(item, "rule") == "document-two-numbers");
        Text(found, "severity").ShouldBe("contradiction");
        Text(found, "message").ShouldBe("Document 6200851 is cited as No. 516 and No. 182.");
        Text(found, "country").ShouldBe("uzb");
        Text(found, "url").ShouldBe("/discrepancies/uz-document-two-numbers-6200851");
        found.GetProperty("acts").EnumerateArray().ShouldAllBe(slug => slug.GetString()!.StartsWith("uz-"));
        found.GetProperty("acts").GetArrayLength().ShouldBe(2);
        var evidence = found.GetProperty("evidence")[0];
        Text(evidence, "question").ShouldBe("16");
        Text(evidence, "edition").ShouldBe("2024");
        evidence.GetProperty("startLine").GetInt32().ShouldBe(669);
        Text(evidence, "quote").ShouldContain("No. **516** dated September 20, 2022");
        Text(evidence, "type").ShouldBe("Resolution");
        Text(evidence, "number").ShouldBe("516");
        Text(evidence, "date").ShouldBe("2022-09-20");
        Text(evidence, "documentId").ShouldBe("6200851");
        Text(evidence, "url").ShouldBe("https://lex.uz/uz/docs/6200851");
    }

    [Theory]
    [InlineData("severity=note", 1)]
    [InlineData("severity=note&severity=hint", 4)]
    [InlineData("rule=act-two-dates", 1)]
    [InlineData("section=D&country=UZB", 4)]
    // No severity is called so: it is left out.
    [InlineData("severity=grave", 6)]
    public async Task Filters_narrow_the_list(string query, int total) =>
        (await JsonAsync($"/api/v1/discrepancies?{query}")).GetProperty("total").GetInt32().ShouldBe(total);

    [Fact]
    public async Task Pages_follow_each_other_without_loss_and_nonsense_is_the_first_page()
    {
        var slugs = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            var list = await JsonAsync($"/api/v1/discrepancies?pageSize=2&page={page}");
            list.GetProperty("total").GetInt32().ShouldBe(6);
            slugs.AddRange(list.GetProperty("items").EnumerateArray().Select(item => Text(item, "slug")));
        }

        slugs.Distinct().Count().ShouldBe(6);
        (await JsonAsync("/api/v1/discrepancies?page=x&pageSize=-1")).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("", 6)]
    [InlineData("&rule=act-two-dates", 1)]
    [InlineData("&rule=no-such-rule", 0)]
    public async Task A_page_behind_the_last_is_empty_and_tells_the_total(string query, int total)
    {
        var list = await JsonAsync($"/api/v1/discrepancies?page=9{query}");

        list.GetProperty("items").GetArrayLength().ShouldBe(0);
        list.GetProperty("total").GetInt32().ShouldBe(total);
    }

    [Fact]
    public async Task One_case_has_its_name_and_an_unknown_name_is_a_problem()
    {
        var found = await JsonAsync("/api/v1/discrepancies/uz-act-two-documents-162");
        var missing = await board.Portal.GetAsync("/api/v1/discrepancies/nothing");

        Text(found, "rule").ShouldBe("act-two-documents");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        missing.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<JsonElement> JsonAsync(string address) =>
        JsonDocument.Parse(await board.Portal.TextAsync(address)).RootElement;

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}

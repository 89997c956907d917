using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Import;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>What full text search of a database gets wrong on this text, and what a reader expects instead.</summary>
public sealed class SearchTrapTests(PortalWithUzbekWord traps, TestPortals portals) : IClassFixture<PortalWithUzbekWord>
{
    private readonly RunningPortal portal = traps.Portal;

    [Theory]
    // Parsed as the signed integer -6079 elsewhere, and "UP" as a stop word.
    [InlineData("6079", "34", 10)]
    [InlineData("UP-6079", "5", 10)]
    [InlineData("UP6079", "5", 10)]
    [InlineData("up‑6079", "5", 10)]
    [InlineData("5234", "37", 3)]
    [InlineData("PP-5234", "37", 3)]
    // A URL is one token elsewhere.
    [InlineData("5030957", "35", 14)]
    [InlineData("lex.uz/docs/5030957", "35", 6)]
    // Stop words elsewhere, so that the query is empty.
    [InlineData("\"once only\"", "30", 1)]
    [InlineData("“once only”", "30", 1)]
    [InlineData("once-only", "30", 1)]
    // Compounds with a hyphen.
    [InlineData("eprocurement", "14", 1)]
    [InlineData("“digital identity”", "12", 2)]
    // Words that stand in a question's wording or in a host alone.
    [InlineData("UNICEF", "50", 1)]
    [InlineData("muxlisa", "34", 1)]
    public async Task Finds_what_a_reader_expects_and_that_first(string query, string question, int total)
    {
        var found = await SearchAsync(query);
        found.GetProperty("total").GetInt32().ShouldBe(total);
        found.GetProperty("items")[0].GetProperty("question").GetString().ShouldBe(question);
    }

    [Theory]
    [InlineData("IT")]
    [InlineData("who is it")]
    [InlineData("the")]
    [InlineData("\"of the\"")]
    public async Task Words_that_say_little_are_found_where_nothing_else_is_asked_for(string query) =>
        (await SearchAsync(query)).GetProperty("total").GetInt32().ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("egovernment")]
    [InlineData("e-government")]
    [InlineData("E‑Government")]
    public async Task A_compound_is_found_with_and_without_its_hyphen(string query)
    {
        var found = await SearchAsync(query);
        found
            .GetProperty("total")
            .GetInt32()
            .ShouldBe((await SearchAsync("\"e government\" OR egovernment")).GetProperty("total").GetInt32());
        found
            .GetProperty("items")[0]
            .GetProperty("snippet")
            .GetString()!
            .ShouldContain("-government</mark>", Case.Insensitive);
    }

    [Theory]
    [InlineData("O'zbekiston")]
    [InlineData("O‘zbekiston")]
    [InlineData("O’zbekiston")]
    [InlineData("Oʻzbekiston")]
    [InlineData("ozbekiston")]
    public async Task An_apostrophe_is_found_by_every_other(string query)
    {
        var item = (await SearchAsync(query)).GetProperty("items").EnumerateArray().Single();
        item.GetProperty("country").GetString().ShouldBe("kaz");
        item.GetProperty("snippet").GetString()!.ShouldContain("<mark>Oʻzbekiston</mark>");
    }

    [Fact]
    public async Task A_number_is_never_fuzzy()
    {
        var found = await SearchAsync("6078");
        found.GetProperty("total").GetInt32().ShouldBe(0);
        found.GetProperty("didYouMean").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_misspelled_word_leads_to_one_that_finds_something()
    {
        var suggestion = (await SearchAsync("digital stratgey")).GetProperty("didYouMean")[0].GetString()!;
        suggestion.ShouldBe("digital strategy");
        (await SearchAsync(suggestion)).GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Two_misspelled_words_lead_to_two_that_find_something() =>
        (await SearchAsync("digtal idenity"))
            .GetProperty("didYouMean")
            .EnumerateArray()
            .Select(suggestion => suggestion.GetString())
            .ShouldContain("digital identity");

    [Fact]
    public async Task Hyphens_alone_ask_for_everything() =>
        (await SearchAsync(new string('-', 40)))
            .GetProperty("total")
            .GetInt32()
            .ShouldBe((await SearchAsync("")).GetProperty("total").GetInt32());

    [Fact]
    public async Task Nothing_that_is_typed_is_an_error()
    {
        string[] pieces =
        [
            "\"",
            "“",
            "-",
            " OR ",
            "(",
            "*",
            ":",
            "&",
            "|",
            "!",
            "\\",
            "'",
            "\0",
            "\uD800",
            "é",
            "电",
            "6079",
            "law",
            "<->",
            "%",
            "\n",
            "=",
            "#",
        ];
        var random = new Random(6079);
        for (var run = 0; run < 2000; run++)
        {
            var query = string.Concat(
                Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            var address = $"/api/v1/search?pageSize=1&q={Uri.EscapeDataString(query)}";
            (await portal.GetAsync(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, query);
        }
    }

    [Fact]
    public async Task An_import_is_found_by_the_next_search()
    {
        await using var fresh = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={SeedsFolder.Create()}"
        );
        await fresh.WhenReadyAsync();
        (await TotalAsync()).ShouldBe(0);
        await fresh
            .Services.GetRequiredService<ImportRunner>()
            .RunAsync(
                new ImportRequest([SeedsFolder.SeedResponse]),
                progress: null,
                TestContext.Current.CancellationToken
            );
        (await TotalAsync()).ShouldBe(54);

        async Task<int> TotalAsync() =>
            JsonDocument.Parse(await fresh.TextAsync("/api/v1/search")).RootElement.GetProperty("total").GetInt32();
    }

    private async Task<JsonElement> SearchAsync(string query) =>
        JsonDocument.Parse(await portal.TextAsync($"/api/v1/search?q={Uri.EscapeDataString(query)}")).RootElement;
}

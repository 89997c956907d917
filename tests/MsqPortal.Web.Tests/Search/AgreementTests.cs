using System.Text.Json;
using CsCheck;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>Whatever is asked, all ways out of a search agree, and every count is what choosing it gives.</summary>
[Collection(SharedSearch.Name)]
public sealed class AgreementTests(SearchPortal search)
{
    private const int Searches = 60;

    private static readonly string[] Places = ["answer", "act", "question"];

    // The same searches each time; another seed gives others.
    private const string Seed = "0N0XIzNsQ0O2";

    private RunningPortal Portal => search.Portal;

    [Fact]
    public async Task Page_api_csv_and_json_agree_and_each_facet_count_is_the_total_after_choosing_it()
    {
        var drawn = Drawn(await Portal.RowsAsync(), await Portal.JsonAsync("/api/v1/search?pageSize=1"));
        var found = 0;
        foreach (var asked in drawn.Array[Searches].Single(_ => true, Seed))
        {
            var result = await Portal.JsonAsync(
                "/api/v1/search" + Address(asked.Query, asked.Filters) + "&pageSize=500"
            );
            found += result.GetProperty("total").GetInt32() > 0 ? 1 : 0;
            await AgreesAsync(asked, result);
            await CountsAreTrueAsync(asked, result);
        }

        found.ShouldBeGreaterThan(Searches / 2, "a search that finds nothing proves little");
    }

    private async Task AgreesAsync(Asked asked, JsonElement result)
    {
        var address = Address(asked.Query, asked.Filters);
        var total = result.GetProperty("total").GetInt32();
        var urls = new List<string>();
        for (var page = 1; urls.Count < total; page++)
        {
            var items = (await Portal.JsonAsync($"/api/v1/search{address}&pageSize=500&page={page}")).GetProperty(
                "items"
            );
            items.GetArrayLength().ShouldBeGreaterThan(0, address);
            urls.AddRange(
                items.EnumerateArray().Select(item => new Uri(Portal.Client.BaseAddress!, item.Text("url")).AbsoluteUri)
            );
        }

        urls.Count.ShouldBe(total, address);
        (await Portal.CsvAsync(address)).Select(row => row["url"]).ShouldBe(urls, address);
        var rows = await Portal.RowsAsync(address);
        rows.Select(row => row.Text("url")).ShouldBe(urls, address);
        var foundIn = rows.ConvertAll(row => row.GetProperty("foundIn").GetString());
        (await Portal.CsvAsync(address))
            .Select(row => row["found in"])
            .ShouldBe(foundIn.Select(one => one ?? ""), address);
        // What answers say themselves comes first.
        foundIn.ShouldBe(foundIn.OrderBy(one => Array.IndexOf(Places, one)).ToList(), address);
        await PageAgreesAsync(address, urls);
        await SentenceAgreesAsync(address, foundIn);
    }

    private async Task PageAgreesAsync(string address, List<string> urls)
    {
        var page = await Portal.PageAsync("/search" + address);
        var sentence = page.QuerySelector("#sentence")!.TextContent;
        // "All 538 answers", where nothing is asked.
        sentence = sentence.StartsWith("All ", StringComparison.Ordinal) ? sentence["All ".Length..] : sentence;
        sentence.ShouldStartWith(urls.Count == 0 ? "No answer" : $"{urls.Count:N0} answer", Case.Sensitive, address);
        page.QuerySelectorAll(".hits h3 a")
            .Select(link => new Uri(Portal.Client.BaseAddress!, link.GetAttribute("href")).AbsolutePath)
            .ShouldBe(urls.Take(20).Select(url => new Uri(url).AbsolutePath), address);
    }

    private async Task SentenceAgreesAsync(string address, List<string?> foundIn)
    {
        var sentence = (await Portal.PageAsync("/search" + address)).QuerySelector("#sentence")!.TextContent;
        var counts = Places.Select(place => foundIn.Count(one => one == place)).ToArray();
        string[] told = [" ", " only through an act", " only with the words of"];
        foreach (var (place, count) in counts.Index().Where(place => foundIn.Count > 0))
        {
            var isTold = count > 0 && count < foundIn.Count;
            sentence.Contains($" {count:N0}{told[place]}", StringComparison.Ordinal).ShouldBe(isTold, address);
            if (place > 0)
                sentence.Contains(told[place], StringComparison.Ordinal).ShouldBe(count > 0, address);
        }
    }

    private async Task CountsAreTrueAsync(Asked asked, JsonElement result)
    {
        foreach (var facet in result.GetProperty("facets").EnumerateArray())
        {
            var name = facet.Text("name");
            var values = facet.GetProperty("values").EnumerateArray().ToList();
            // The largest, and two wherever they stand.
            foreach (
                var value in values
                    .OrderByDescending(value => value.GetProperty("count").GetInt32())
                    .Take(1)
                    .Concat(
                        values.Where((_, i) => i == asked.Place % values.Count || i == asked.Place / 7 % values.Count)
                    )
            )
            {
                var chosen = Address(
                    asked.Query,
                    [.. asked.Filters.Where(filter => filter.Name != name), new Filter(name, value.Text("value"))]
                );
                (await Portal.JsonAsync($"/api/v1/search{chosen}&pageSize=1"))
                    .GetProperty("total")
                    .GetInt32()
                    .ShouldBe(value.GetProperty("count").GetInt32(), chosen);
            }
        }
    }

    private static Gen<Asked> Drawn(List<JsonElement> rows, JsonElement everything)
    {
        var texts = rows.Select(row => row.Text("text").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 3)
            .ToArray();
        var acts = rows.SelectMany(row => row.GetProperty("acts").EnumerateArray())
            .Select(act => act.GetProperty("number").GetString())
            .OfType<string>()
            .ToArray();
        var filters = everything
            .GetProperty("facets")
            .EnumerateArray()
            .Select(facet =>
                facet
                    .GetProperty("values")
                    .EnumerateArray()
                    .Select(value => new Filter(facet.Text("name"), value.Text("value")))
                    .ToArray()
            )
            .Where(values => values.Length > 0)
            .Append([new Filter("in", "answer"), new Filter("in", "question")])
            .ToArray();
        var words = Gen.Select(OneOf(texts), Gen.Int[0, 10_000])
            .Select((text, place) => text.Skip(place % (text.Length - 3)).Take(3).ToArray());
        var query = Gen.Frequency(
            (2, Gen.Const("")),
            (3, words.Select(three => three[0])),
            (2, words.Select(three => $"{three[0]} {three[1]}")),
            (1, words.Select(three => $"\"{string.Join(' ', three)}\"")),
            (1, words.Select(three => $"{three[0]} OR {three[2]}")),
            (1, words.Select(three => $"{three[0]} -{three[1]}")),
            (1, OneOf(acts))
        );
        var filter = Gen.Select(OneOf(filters), Gen.Int[0, 10_000])
            .Select((values, place) => values[place % values.Length]);
        return Gen.Select(query, filter.Array[0, 3], Gen.Int[0, 10_000])
            .Select((text, chosen, place) => new Asked(text, chosen, place));
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Address(string query, IReadOnlyList<Filter> filters) =>
        $"?q={Uri.EscapeDataString(query)}"
        + string.Concat(filters.Distinct().Select(filter => $"&{filter.Name}={Uri.EscapeDataString(filter.Value)}"));

    private sealed record Filter(string Name, string Value);

    private sealed record Asked(string Query, Filter[] Filters, int Place);
}

using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Benchmarks.Running;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Search;

namespace MsqPortal.Benchmarks.SearchAtScale;

/// <summary>
/// A thousand searches over HTTP, first page with total and all facets, each asked once and in turn with the same search in
/// SQLite's FTS5 in this process. Prints a table in Markdown.
/// </summary>
internal static class SearchBenchmark
{
    private const int WarmUps = 60;

    public static async Task RunAsync(string dataDirectory)
    {
        await using var portal = await MeasuredPortal.StartAsync(dataDirectory);
        var answers = await StoredAnswers.ReadAsync(portal.ConnectionString);
        await Console.Error.WriteLineAsync($"{answers.Count} answers");
        var queries = QueryList.From(answers);
        using var peer = new FullTextPeer(answers);
        answers = [];
        GC.Collect();

        // Words that no query of the list is made of.
        for (var run = 0; run < WarmUps; run++)
        {
            await AskAsync(portal, $"services {(run % 2 == 0 ? "of" : "and")} {run}");
            peer.Rows("services");
            peer.Facets("services");
        }

        var measured = new List<AskedSearch>();
        foreach (var query in queries.OrderBy(query => StableOrder(query.Portal)))
        {
            var http = await Measured.TimeAsync(() => AskAsync(portal, query.Portal));
            var rows = Measured.Time(() => peer.Rows(query.Peer));
            var total = Measured.Time(() => peer.Total(query.Peer));
            var facets = Measured.Time(() => peer.Facets(query.Peer));
            measured.Add(new AskedSearch(query.Kind, http, rows + total + facets, rows + total, total));
        }

        Print(measured);
        await PrintFacetsAsync(portal, [.. queries.Where(query => query.Kind == QueryList.Kinds[^1])]);
    }

    /// <summary>What the index itself needs for ranking, total and all facets of a common word, beside a count in the database.</summary>
    private static async Task PrintFacetsAsync(MeasuredPortal portal, List<AskedQuery> common)
    {
        await using var plain = await PlainCount.CreateAsync(portal.ConnectionString);
        await plain.OfAsync(common[0].Portal);
        var index = portal.Services.GetRequiredService<AnswerIndex>();
        var (facets, counts) = (new List<double>(), new List<double>());
        foreach (var query in common)
        {
            var indexed = await index.CurrentAsync(CancellationToken.None);
            var resolved = await index.ResolveAsync(
                indexed.Snapshot,
                SearchQuery.Read(query.Portal),
                CancellationToken.None
            );
            var search = new AnswerSearch(indexed.Snapshot, resolved, FacetFilter.None, SearchOrder.Relevance);
            facets.Add(Measured.Time(() => search.Page(0, 20)));
            counts.Add(await Measured.TimeAsync(() => plain.OfAsync(query.Portal)));
        }

        Console.WriteLine();
        Console.WriteLine("| common word | median |");
        Console.WriteLine("|---|---|");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| ranking, total and all facets, in the index | {facets.Median():0.0} ms |"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| one `count(*)` in PostgreSQL, bitmap plan | {counts.Median():0.0} ms |"
            )
        );
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| ratio | {facets.Median() / counts.Median():0.00} |")
        );
        Console.WriteLine();
        Console.WriteLine($"Working set {Environment.WorkingSet / 1_000_000} MB, the peer and its texts included.");
    }

    private static void Print(List<AskedSearch> measured)
    {
        Console.WriteLine(
            "| class | portal, median | 99 % | FTS5, median | 99 % | ratio of medians | of 99 % | FTS5 without facets, median | portal / FTS5 count(*) |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var kind in QueryList.Kinds)
        {
            var own = measured.FindAll(query => query.Kind == kind);
            var (portal, peer) = (own.ConvertAll(query => query.Portal), own.ConvertAll(query => query.Peer));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {kind} | {portal.Median():0.0} ms | {portal.Quantile(0.99):0.0} ms | {peer.Median():0.0} ms | {peer.Quantile(0.99):0.0} ms | {portal.Median() / peer.Median():0.00} | {portal.Quantile(0.99) / peer.Quantile(0.99):0.00} | {own.ConvertAll(query => query.PeerWithoutFacets).Median():0.0} ms | {own.ConvertAll(query => query.Portal / query.PeerCount).Median():0.00} |"
                )
            );
        }
    }

    private static async Task AskAsync(MeasuredPortal portal, string query)
    {
        using var response = await portal.Client.GetAsync($"/api/v1/search?q={Uri.EscapeDataString(query)}");
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    // Classes mixed, in the same order in every run.
    private static uint StableOrder(string query) =>
        query.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);

    private sealed record AskedSearch(
        string Kind,
        double Portal,
        double Peer,
        double PeerWithoutFacets,
        double PeerCount
    );
}

using System.Diagnostics;
using System.Text;
using MsqPortal.Benchmarks.Running;
using Npgsql;

namespace MsqPortal.Benchmarks.QueryPlans;

/// <summary>Asks a portal for each of its pages and writes what PostgreSQL did for it.</summary>
internal static class QueryPlansReport
{
    /// <summary>Reading a table of so many rows from end to end is a defect of a page.</summary>
    private const int LargeTable = 100_000;

    /// <summary>Reading a smaller one is told all the same.</summary>
    private const int SmallTable = 10_000;

    private const int Requests = 5;

    public static async Task WriteAsync(string dataDirectory, string file)
    {
        await using var portal = await MeasuredPortal.StartAsync(dataDirectory);
        await using var connection = new NpgsqlConnection(portal.ConnectionString);
        await connection.OpenAsync();
        var tables = await TablesAsync(connection);
        using var recorder = await CommandRecorder.StartAsync();
        var pages = new List<ExplainedPage>();
        foreach (var asked in await AskedAddresses.OfAsync(connection))
        {
            recorder.Take();
            var body = await portal.Client.GetByteArrayAsync(asked.Address);
            var commands = recorder.Take();
            var milliseconds = await MedianAsync(portal.Client, asked.Address);
            var explained = new List<ExplainedCommand>();
            foreach (var command in commands)
                explained.Add(await ExplainedCommand.OfAsync(command, connection));
            pages.Add(new ExplainedPage(asked, milliseconds, body.Length, explained));
            Console.Error.WriteLine($"{milliseconds, 8:0.0} ms  {asked.Address}");
        }

        await File.WriteAllTextAsync(file, Text(tables, pages));
    }

    private static async Task<double> MedianAsync(HttpClient client, string address)
    {
        var times = new List<double>();
        for (var request = 0; request < Requests; request++)
        {
            var start = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(address);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Order().ElementAt(Requests / 2);
    }

    private static async Task<List<(string Name, long Rows)>> TablesAsync(NpgsqlConnection connection)
    {
        // A plan is as good as what the planner knows of the tables, which autovacuum may not have looked at yet.
        await using (var analyze = new NpgsqlCommand("VACUUM (ANALYZE)", connection) { CommandTimeout = 0 })
            await analyze.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(
            "SELECT relname, reltuples::bigint FROM pg_class "
                + "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY reltuples DESC, relname",
            connection
        );
        var tables = new List<(string, long)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            tables.Add((reader.GetString(0), reader.GetInt64(1)));
        return tables;
    }

    private static string Text(IReadOnlyList<(string Name, long Rows)> tables, IReadOnlyList<ExplainedPage> pages)
    {
        var text = new StringBuilder();
        var large = tables.Where(table => table.Rows >= LargeTable).ToList();
        var medium = tables.Where(table => table.Rows is >= SmallTable and < LargeTable).ToList();
        text.Append(
            $"""
            # Query plans

            Written by a program: [performance.md](performance.md#every-page-at-full-scale) has its command and says how the
            database was made. Each page was asked for once; PostgreSQL then ran each of its commands with the same values under
            `EXPLAIN (ANALYZE, BUFFERS)`, twice, and the second plan stands here. *HTTP* is the median of {Requests} warm requests,
            *SQL* the sum of what PostgreSQL reports, which `EXPLAIN` itself makes slower. A table is large from {LargeTable:N0} rows on.

            Large tables: {Listed(large)}. Medium tables, from {SmallTable:N0} rows on: {Listed(medium)}.

            | page | address | HTTP, ms | KB | commands | SQL, ms | slowest command, ms | rows | sequential scans of large tables | of medium tables |
            |---|---|---|---|---|---|---|---|---|---|

            """
        );
        foreach (var page in pages)
            text.Append(
                $"| {page.Asked.What} | `{Shown(page.Asked.Address)}` | {page.Milliseconds:0.0} | {page.Bytes / 1024} "
                    + $"| {page.Commands.Count} | {page.Commands.Sum(command => command.Milliseconds):0.0} "
                    + $"| {page.Commands.Select(command => command.Milliseconds).DefaultIfEmpty().Max():0.0} "
                    + $"| {page.Commands.Sum(command => command.Rows)} | {page.SequentialScans(large)} | {page.SequentialScans(medium)} |\n"
            );

        text.Append("\n## Plans\n\nA command that several pages send stands with the first of them.\n");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            text.Append($"\n### {page.Asked.What}: `{Shown(page.Asked.Address)}`\n");
            foreach (var command in page.Commands.Where(command => told.Add(command.Sql + command.Values)))
                text.Append(
                    $"\n{command.Milliseconds:0.0} ms, {command.Rows} rows{(command.Values.Length > 0 ? $", `{command.Values.Replace('\n', ' ')}`" : "")}\n\n"
                        + $"```sql\n{command.Sql}\n```\n\n```text\n{command.Plan}\n```\n"
                );
        }

        return text.ToString();
    }

    private static string Listed(IEnumerable<(string Name, long Rows)> tables) =>
        string.Join(", ", tables.Select(table => $"`{table.Name}` {table.Rows:N0}"));

    private static string Shown(string address) => Uri.UnescapeDataString(address);
}

/// <summary>A page with what it took.</summary>
/// <param name="Milliseconds">Over HTTP, warm, median.</param>
internal sealed record ExplainedPage(
    AskedAddress Asked,
    double Milliseconds,
    int Bytes,
    IReadOnlyList<ExplainedCommand> Commands
)
{
    public string SequentialScans(IEnumerable<(string Name, long Rows)> tables)
    {
        var scanned = tables
            .Select(table => table.Name)
            .Intersect(Commands.SelectMany(command => command.SequentialScans));
        return string.Join(", ", scanned.Select(table => $"`{table}`")) is { Length: > 0 } names ? names : "none";
    }
}

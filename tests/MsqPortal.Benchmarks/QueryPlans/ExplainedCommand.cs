using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace MsqPortal.Benchmarks.QueryPlans;

/// <summary>A command of a page with its plan, as PostgreSQL explains it after running it.</summary>
/// <param name="Milliseconds">Planning and execution.</param>
/// <param name="Rows">Rows of the result.</param>
/// <param name="SequentialScans">Tables that the plan reads from end to end.</param>
internal sealed partial record ExplainedCommand(
    string Sql,
    string Values,
    string Plan,
    double Milliseconds,
    long Rows,
    IReadOnlyList<string> SequentialScans
)
{
    /// <summary>Runs the command twice; the second plan counts.</summary>
    public static async Task<ExplainedCommand> OfAsync(NpgsqlCommand command, NpgsqlConnection connection)
    {
        await ExplainAsync(command, connection);
        var plan = await ExplainAsync(command, connection);
        return new ExplainedCommand(
            command.CommandText.Trim(),
            string.Join(
                ", ",
                command.Parameters.Select(parameter => $"{parameter.ParameterName} = {Value(parameter.Value)}")
            ),
            plan,
            Time().Matches(plan).Sum(time => double.Parse(time.Groups["ms"].Value, CultureInfo.InvariantCulture)),
            ResultRows().Match(plan) is { Success: true } rows
                ? (long)double.Parse(rows.Groups["rows"].Value, CultureInfo.InvariantCulture)
                : 0,
            [.. SequentialScan().Matches(plan).Select(scan => scan.Groups["table"].Value).Distinct()]
        );
    }

    private static async Task<string> ExplainAsync(NpgsqlCommand command, NpgsqlConnection connection)
    {
        await using var explain = new NpgsqlCommand($"EXPLAIN (ANALYZE, BUFFERS) {command.CommandText}", connection);
        explain.CommandTimeout = 0;
        foreach (NpgsqlParameter parameter in command.Parameters)
            explain.Parameters.Add(parameter.Clone());
        var lines = new List<string>();
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }

    private static string Value(object? value) =>
        value switch
        {
            null or DBNull => "NULL",
            string text => $"'{text}'",
            System.Collections.IEnumerable list =>
                $"{{{string.Join(", ", list.Cast<object?>().Select(Value).Take(6))}}}",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => $"{value}",
        };

    [GeneratedRegex(
        @"^(?:Planning|Execution) Time: (?<ms>[0-9.]+) ms",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Time();

    [GeneratedRegex(@"actual time=\S+ rows=(?<rows>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex ResultRows();

    [GeneratedRegex(@"Seq Scan on (?<table>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex SequentialScan();
}

using System.Diagnostics;
using MsqPortal.Benchmarks.Running;
using Npgsql;

namespace MsqPortal.Benchmarks;

/// <summary>
/// The same question page of the same response from a portal with the seed alone and from one with many responses beside it:
/// asked for in turn, so that whatever else the machine does meets both.
/// </summary>
internal static class QuestionPageAtScale
{
    private const string Page = "/uzb/2024/questions/15";
    private const int WarmUps = 100;
    private const int Rounds = 500;

    public static async Task RunAsync(string dataDirectory)
    {
        await using var small = await MeasuredPortal.StartAsync();
        await using var full = await MeasuredPortal.StartAsync(dataDirectory);
        if (await small.Client.GetStringAsync(Page) != await full.Client.GetStringAsync(Page))
            Console.WriteLine("The two pages differ; acts and links of other editions may be among them.");
        for (var request = 0; request < WarmUps; request++)
        {
            await TimeAsync(small);
            await TimeAsync(full);
        }

        var (ofSmall, ofFull) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ofSmall.Add(await TimeAsync(small));
            ofFull.Add(await TimeAsync(full));
        }

        Print(await AnswersAsync(small), ofSmall);
        Print(await AnswersAsync(full), ofFull);
        Console.WriteLine($"Ratio of the medians: {Quantile(ofFull, 0.5) / Quantile(ofSmall, 0.5):0.00}");
    }

    private static async Task<double> TimeAsync(MeasuredPortal portal)
    {
        var start = Stopwatch.GetTimestamp();
        await portal.Client.GetByteArrayAsync(Page);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<long> AnswersAsync(MeasuredPortal portal)
    {
        await using var connection = new NpgsqlConnection(portal.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM answers", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static void Print(long answers, List<double> times) =>
        Console.WriteLine(
            $"{answers, 8} answers: median {Quantile(times, 0.5):0.00} ms, 95th percentile {Quantile(times, 0.95):0.00} ms"
        );

    private static double Quantile(IEnumerable<double> times, double share) =>
        times.Order().ElementAt((int)(share * (Rounds - 1)));
}

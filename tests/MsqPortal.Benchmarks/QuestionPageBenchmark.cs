using BenchmarkDotNet.Attributes;
using MsqPortal.Benchmarks.Running;
using Npgsql;

namespace MsqPortal.Benchmarks;

/// <summary>A warm question page over HTTP beside the very SQL commands that it sends, on the same database.</summary>
public class QuestionPageBenchmark
{
    private const string Page = "/uzb/2024/questions/15";

    private MeasuredPortal? portal;
    private NpgsqlConnection? connection;
    private IReadOnlyList<NpgsqlCommand> commands = [];

    [GlobalSetup]
    public async Task Start()
    {
        portal = await MeasuredPortal.StartAsync();
        connection = new NpgsqlConnection(portal.ConnectionString);
        await connection.OpenAsync();
        using (var recorder = await CommandRecorder.StartAsync())
        {
            await OverHttp();
            recorder.Take();
            await OverHttp();
            commands = recorder.Take();
        }

        foreach (var command in commands)
        {
            command.Connection = connection;
            // As the portal's connections keep them.
            await command.PrepareAsync();
        }

        Console.WriteLine($"The page sends {commands.Count} SQL commands.");
    }

    [Benchmark(Baseline = true)]
    public async Task<int> ItsSqlAlone()
    {
        var rows = 0;
        foreach (var command in commands)
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows++;
        }

        return rows;
    }

    [Benchmark]
    public async Task<int> OverHttp() => (await portal!.Client.GetByteArrayAsync(Page)).Length;

    [GlobalCleanup]
    public async Task Stop()
    {
        await connection!.DisposeAsync();
        await portal!.DisposeAsync();
    }
}

using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.PrivatePostgres;
using MsqPortal.Web.Hosting;
using Npgsql;

namespace MsqPortal.Benchmarks;

/// <summary>A warm question page over HTTP beside the very SQL commands that it sends, on the same database.</summary>
public class QuestionPageBenchmark
{
    private const string Page = "/uzb/2024/questions/15";

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"msq-benchmark-{Guid.NewGuid():N}");
    private readonly List<NpgsqlCommand> commands = [];
    private PrivatePostgresServer? server;
    private WebApplication? portal;
    private HttpClient? client;
    private NpgsqlConnection? connection;

    [GlobalSetup]
    public async Task Start()
    {
        server = await PrivatePostgresServer.StartAsync(
            new(folder, IsDurable: false),
            Console.Error.WriteLine,
            CancellationToken.None
        );
        portal = PortalHost.Build(
            $"--ConnectionStrings:Portal={server.ConnectionString}",
            "--urls=http://127.0.0.1:0",
            "--Serilog:MinimumLevel:Default=Error"
        );
        await portal.StartAsync();
        while (!portal.Services.GetRequiredService<PortalReadiness>().IsReady)
            await Task.Delay(50);
        client = new HttpClient { BaseAddress = new Uri(portal.Urls.First()) };
        connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        // Entity Framework remembers for a second that nobody listened.
        using (DiagnosticListener.AllListeners.Subscribe(new CommandRecorder(Record)))
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            await OverHttp();
            commands.Clear();
            await OverHttp();
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
    public async Task<int> OverHttp() => (await client!.GetByteArrayAsync(Page)).Length;

    [GlobalCleanup]
    public async Task Stop()
    {
        client!.Dispose();
        await connection!.DisposeAsync();
        await portal!.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await server!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private void Record(CommandExecutedEventData executed)
    {
        var copy = new NpgsqlCommand(executed.Command.CommandText, connection);
        foreach (NpgsqlParameter parameter in executed.Command.Parameters)
            copy.Parameters.Add(parameter.Clone());
        commands.Add(copy);
    }

    private sealed class CommandRecorder(Action<CommandExecutedEventData> record)
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandExecutedEventData executed)
                record(executed);
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}

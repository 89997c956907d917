using System.Globalization;
using BenchmarkDotNet.Attributes;
using Markdig;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.PrivatePostgres;
using MsqPortal.SyntheticResponses;
using MsqPortal.SyntheticResponses.Output;
using Npgsql;

namespace MsqPortal.Benchmarks;

/// <summary>
/// The import of a response of each Member State into an empty database, beside Markdig reading the same texts as
/// Markdown and COPY writing the same rows into the same tables with the same indexes and foreign keys.
/// </summary>
[WarmupCount(1)]
[IterationCount(5)]
public class ImportBenchmark
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"msq-benchmark-{Guid.NewGuid():N}");
    private PrivatePostgresServer? server;
    private QuestionnaireCatalog? catalog;
    private CopiedTables? rows;
    private string[] texts = [];
    private string database = "";
    private int databases;

    private string Responses => Path.Combine(folder, "responses");

    [GlobalSetup]
    public async Task Start()
    {
        var generator = ResponseGenerator.Load(Path.Combine(AppContext.BaseDirectory, "seeds"));
        OutputFolder.Write(generator, Responses, states: 193, editions: 1, seed: 1);
        catalog = QuestionnaireCatalog.Load(Responses);
        texts = [.. Directory.GetFiles(Responses, "*.md").Select(File.ReadAllText)];
        server = await PrivatePostgresServer.StartAsync(
            new(Path.Combine(folder, "postgres")),
            Console.Error.WriteLine,
            CancellationToken.None
        );
        await using (var context = new PortalDbContext(Options(server.ConnectionString)))
            await context.Database.MigrateAsync();
        await CreateDatabase();
        await Import();
        rows = await CopiedTables.ReadAsync(database);
        Console.WriteLine($"{texts.Length} responses, {rows.Bytes / 1_000_000} MB of rows.");
    }

    [IterationSetup]
    public void CreateEmptyDatabase() => CreateDatabase().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public async Task MarkdigAndCopy()
    {
        foreach (var text in texts)
            Markdown.Parse(text);
        await rows!.WriteAsync(database);
    }

    [Benchmark]
    public async Task<int> Import()
    {
        var runner = new ImportRunner(
            new Contexts(Options(database)),
            catalog!,
            new ImportOptions(),
            TimeProvider.System,
            NullLogger<ImportRunner>.Instance
        );
        var report = await runner.RunAsync([Responses], isDryRun: false, progress: null, CancellationToken.None);
        return report.Count(ImportedFileStatus.Created) == texts.Length
            ? texts.Length
            : throw new InvalidOperationException("A response was not imported.");
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        NpgsqlConnection.ClearAllPools();
        await server!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static DbContextOptions<PortalDbContext> Options(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase(connectionString);
        return options.Options;
    }

    // The rows of the iteration before are gone, and nothing of them is left to be written while the next one runs.
    private async Task CreateDatabase()
    {
        NpgsqlConnection.ClearAllPools();
        await using var connection = new NpgsqlConnection(server!.ConnectionStringFor("postgres"));
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"DROP DATABASE IF EXISTS measured_{databases}");
        databases++;
        var name = $"measured_{databases.ToString(CultureInfo.InvariantCulture)}";
        await ExecuteAsync(connection, $"CREATE DATABASE {name} TEMPLATE portal");
        await ExecuteAsync(connection, "CHECKPOINT");
        database = server.ConnectionStringFor(name);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Contexts(DbContextOptions<PortalDbContext> options) : IDbContextFactory<PortalDbContext>
    {
        public PortalDbContext CreateDbContext() => new(options);
    }
}

using System.Globalization;
using Markdig;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using MsqPortal.Benchmarks.Running;
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
internal sealed class ImportBenchmark : IAsyncDisposable
{
    private const int States = 193;
    private const int WarmUps = 1;
    private const int Rounds = 7;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"msq-benchmark-{Guid.NewGuid():N}");
    private PrivatePostgresServer? server;
    private QuestionnaireCatalog? catalog;
    private CopiedTables? rows;
    private string[] texts = [];
    private string database = "";
    private int databases;

    private string Responses => Path.Combine(folder, "responses");

    /// <summary>In turn, so that whatever else the machine does meets both; prints a table in Markdown.</summary>
    public static async Task RunAsync()
    {
        await using var benchmark = new ImportBenchmark();
        await benchmark.StartAsync();
        var (peer, import, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -WarmUps; round < Rounds; round++)
        {
            await benchmark.CreateDatabaseAsync();
            var ofPeer = await Measured.TimeAsync(benchmark.MarkdigAndCopyAsync);
            await benchmark.CreateDatabaseAsync();
            var ofImport = await Measured.TimeAsync(benchmark.ImportAsync);
            if (round < 0)
                continue;
            peer.Add(ofPeer);
            import.Add(ofImport);
            ratios.Add(ofImport / ofPeer);
        }

        Console.WriteLine("| what | median | least to most |");
        Console.WriteLine("|---|---|---|");
        Print("Markdig and `COPY`", peer, 1000, " s");
        Print("the import", import, 1000, " s");
        Print("ratio of each pair", ratios, 1, "");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static void Print(string what, List<double> values, double unit, string name) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {values.Median() / unit:0.00}{name} | {values.Min() / unit:0.00} to {values.Max() / unit:0.00}{name} |"
            )
        );

    private async Task StartAsync()
    {
        var generator = ResponseGenerator.Load(Path.Combine(AppContext.BaseDirectory, "seeds"));
        OutputFolder.Write(generator, Responses, States, editions: 1, seed: 1);
        catalog = QuestionnaireCatalog.Load(Responses);
        texts = [.. Directory.GetFiles(Responses, "*.md").Select(File.ReadAllText)];
        server = await PrivatePostgresServer.StartAsync(
            new(Path.Combine(folder, "postgres")),
            Console.Error.WriteLine,
            CancellationToken.None
        );
        await using (var context = new PortalDbContext(Options(server.ConnectionString)))
            await context.Database.MigrateAsync();
        await CreateDatabaseAsync();
        await ImportAsync();
        rows = await CopiedTables.ReadAsync(database);
        await Console.Error.WriteLineAsync($"{texts.Length} responses, {rows.Bytes / 1_000_000} MB of rows.");
    }

    private async Task MarkdigAndCopyAsync()
    {
        foreach (var text in texts)
            Markdown.Parse(text);
        await rows!.WriteAsync(database);
    }

    private async Task ImportAsync()
    {
        var runner = new ImportRunner(
            new Contexts(Options(database)),
            catalog!,
            new ImportOptions(),
            TimeProvider.System,
            NullLogger<ImportRunner>.Instance
        );
        var report = await runner.RunAsync(new ImportRequest([Responses]), progress: null, CancellationToken.None);
        if (report.Count(ImportedFileStatus.Created) != texts.Length)
            throw new InvalidOperationException("A response was not imported.");
    }

    private static DbContextOptions<PortalDbContext> Options(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase(connectionString);
        return options.Options;
    }

    // The rows of the iteration before are gone, and nothing of them is left to be written while the next one runs.
    private async Task CreateDatabaseAsync()
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

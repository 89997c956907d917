using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MsqPortal.Data;
using MsqPortal.TestDatabase;
using Npgsql;

namespace MsqPortal.Import.Tests.Portal;

/// <summary>A migrated database and a folder of files, both the test's own.</summary>
internal sealed class TestPortal : IDbContextFactory<PortalDbContext>, IAsyncDisposable
{
    private static readonly SemaphoreSlim TemplateGate = new(1);
    private static string? template;

    private readonly PostgresFixture postgres;

    private TestPortal(PostgresFixture postgres, string connectionString)
    {
        this.postgres = postgres;
        ConnectionString = connectionString;
    }

    public static string SeedsFolder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static QuestionnaireCatalog Catalog { get; } = QuestionnaireCatalog.Load(SeedsFolder);

    public string ConnectionString { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("msq-import-test-").FullName;

    public RecordingLogger<ImportRunner> Log { get; } = new();

    public static async Task<TestPortal> CreateAsync(PostgresFixture postgres)
    {
        // One at a time: PostgreSQL copies a template only while nobody else does.
        await TemplateGate.WaitAsync();
        try
        {
            template ??= await MigrateAsync(await postgres.CreateDatabaseAsync());
            return new TestPortal(postgres, await postgres.CreateDatabaseAsync(template));
        }
        finally
        {
            TemplateGate.Release();
        }
    }

    public PortalDbContext CreateDbContext() => new(Options(ConnectionString));

    public string Write(string fileName, string text)
    {
        var path = Path.Combine(Folder, fileName);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string fileName, byte[] bytes)
    {
        var path = Path.Combine(Folder, fileName);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<ImportReport> ImportAsync(string path, bool isDryRun = false, ImportOptions? options = null) =>
        ImportAsync([path], isDryRun, options);

    public Task<ImportReport> ImportAsync(
        IReadOnlyList<string> paths,
        bool isDryRun = false,
        ImportOptions? options = null,
        QuestionnaireCatalog? catalog = null,
        IProgress<ImportedFileReport>? progress = null
    ) => ImportAsync(new ImportRequest(paths) { IsDryRun = isDryRun }, options, catalog, progress);

    public Task<ImportReport> ImportAsync(
        ImportRequest request,
        ImportOptions? options = null,
        QuestionnaireCatalog? catalog = null,
        IProgress<ImportedFileReport>? progress = null
    ) =>
        new ImportRunner(this, catalog ?? Catalog, options ?? new ImportOptions(), TimeProvider.System, Log).RunAsync(
            request,
            progress,
            TestContext.Current.CancellationToken
        );

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await postgres.DropDatabaseAsync(ConnectionString);
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> MigrateAsync(string connectionString)
    {
        await using var context = new PortalDbContext(Options(connectionString));
        await context.Database.MigrateAsync();
        return connectionString;
    }

    private static DbContextOptions<PortalDbContext> Options(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase(connectionString);
        return options.Options;
    }
}

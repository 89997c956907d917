using System.Globalization;
using MsqPortal.PrivatePostgres;
using Npgsql;
using Xunit;

namespace MsqPortal.TestDatabase;

/// <summary>
/// One throw-away PostgreSQL for a test process, as <c>[assembly: AssemblyFixture(typeof(PostgresFixture))]</c>. It stops
/// with the process, and its folder is removed.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string FolderPrefix = "msq-test-";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"{FolderPrefix}{Guid.NewGuid():N}");
    private PrivatePostgresServer? _server;
    private int _databases;

    private PrivatePostgresServer Server =>
        _server ?? throw new InvalidOperationException("The fixture has not been initialised.");

    public async ValueTask InitializeAsync()
    {
        RemoveWhatKilledProcessesLeft();
        _server = await PrivatePostgresServer.StartAsync(
            new(_folder, IsDurable: false),
            Console.Error.WriteLine,
            TestContext.Current.CancellationToken
        );
    }

    /// <param name="template">
    /// The connection string of a database to copy; whoever is still connected to it is thrown out.
    /// </param>
    /// <returns>The connection string of a database that is the caller's alone.</returns>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = $"test_{Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture)}";
        if (template is null)
        {
            await ExecuteAsync($"CREATE DATABASE {name}");
        }
        else
        {
            var source = NameIn(template);
            // PostgreSQL copies only what nobody is connected to; connection pools hold on to it.
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = @source",
                new NpgsqlParameter<string>("source", source)
            );
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {source} STRATEGY file_copy");
        }

        return Server.ConnectionStringFor(name);
    }

    public Task DropDatabaseAsync(string connectionString) =>
        ExecuteAsync($"DROP DATABASE {NameIn(connectionString)} WITH (FORCE)");

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static void RemoveWhatKilledProcessesLeft()
    {
        var anHourAgo = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);
        var old = Directory
            .GetDirectories(Path.GetTempPath(), FolderPrefix + "*")
            .Where(folder => Directory.GetCreationTimeUtc(folder) < anHourAgo);
        foreach (var folder in old)
        {
            try
            {
                // A living owner holds this file.
                using (File.Open(Path.Combine(folder, "owner.lock"), FileMode.Open, FileAccess.Write, FileShare.None))
                { }
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
    }

    private static string NameIn(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private async Task ExecuteAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionStringFor("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync();
    }
}

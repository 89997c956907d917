using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>
/// A PostgreSQL that belongs to this program alone: made where there is none, reached through a Unix socket only, and
/// stopped when its owner ends, however it ends.
/// </summary>
public sealed class PrivatePostgresServer : IAsyncDisposable
{
    internal const int OldestMajor = 15;

    private const string DatabaseName = "portal";

    private readonly PostgresSocket _socket;
    private readonly ServerWatch? _watch;
    private readonly OwnerLock? _ownerLock;
    private bool _isDisposed;

    private PrivatePostgresServer(PostgresSocket socket, ServerWatch? watch = null, OwnerLock? ownerLock = null)
    {
        _socket = socket;
        _watch = watch;
        _ownerLock = ownerLock;
    }

    /// <summary>Leads to the database <c>portal</c>, which exists.</summary>
    public string ConnectionString => ConnectionStringFor(DatabaseName);

    /// <summary>False: the server is another process's and stops when that one ends.</summary>
    public bool IsOwner => _watch is not null;

    /// <summary>Ends, with its reason, when the server ended and cannot be started again. One of another process is looked after there.</summary>
    public Task<PrivatePostgresException> Lost =>
        OperatingSystem.IsLinux() && _watch is not null
            ? _watch.Lost
            : new TaskCompletionSource<PrivatePostgresException>().Task;

    /// <param name="options">Where and how.</param>
    /// <param name="announce">Takes one-line messages for people, each before what it speaks of.</param>
    /// <param name="ct">Gives up; leaves no server behind.</param>
    /// <exception cref="PrivatePostgresException">No server could be had; the message says why and what to do.</exception>
    public static async Task<PrivatePostgresServer> StartAsync(
        PrivatePostgresOptions options,
        Action<string> announce,
        CancellationToken ct
    )
    {
        if (!OperatingSystem.IsLinux())
        {
            throw PrivatePostgresException.NotAvailable("the private PostgreSQL is made for Linux");
        }

        var dataDirectory = DataDirectory.Open(options.DataDirectory);
        try
        {
            return await OwnOrJoinAsync(dataDirectory, options, announce, ct);
        }
        catch (UnauthorizedAccessException e)
        {
            throw DataDirectory.NotUsable(dataDirectory, e);
        }
        catch (Exception e) when (e is SystemCommandException or Win32Exception or IOException)
        {
            throw new PrivatePostgresException(
                $"The private PostgreSQL in '{dataDirectory}' could not be started: {e.Message}",
                e
            );
        }
    }

    public string ConnectionStringFor(string database) => _socket.ConnectionStringFor(database);

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (OperatingSystem.IsLinux() && _watch is not null)
        {
            await _watch.DisposeAsync();
        }

        _ownerLock?.Dispose();
    }

    [SupportedOSPlatform("linux")]
    private static async Task<PrivatePostgresServer> OwnOrJoinAsync(
        string dataDirectory,
        PrivatePostgresOptions options,
        Action<string> announce,
        CancellationToken ct
    )
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100, ct))
        {
            if (OwnerLock.TryTake(dataDirectory) is { } ownerLock)
            {
                return await OwnAsync(dataDirectory, ownerLock, options, announce, ct);
            }

            if (OwnerLock.ReadSocket(dataDirectory) is { } socket && await socket.AnswersAsync(DatabaseName, ct))
            {
                announce($"Using the PostgreSQL that another process runs in '{socket.Folder}'.");
                return new(socket);
            }

            if (waited.Elapsed > options.StartTimeout)
            {
                throw new PrivatePostgresException(
                    $"Another process holds '{dataDirectory}', but its PostgreSQL does not answer: wait until it has started, stop "
                        + $"that process, or choose another folder with the setting {DataDirectory.Setting}."
                );
            }
        }
    }

    [SupportedOSPlatform("linux")]
    private static async Task<PrivatePostgresServer> OwnAsync(
        string dataDirectory,
        OwnerLock ownerLock,
        PrivatePostgresOptions options,
        Action<string> announce,
        CancellationToken ct
    )
    {
        ServerProcess? process = null;
        try
        {
            await ServerAccount.CheckAccessAsync(dataDirectory, ct);
            var unpacked = new UnpackedBinaries(UnpackedBinaries.DefaultCacheDirectory(), announce);
            var choice = new ClusterChoice(dataDirectory, unpacked, announce);
            var cluster = await choice.ChooseAsync(options.BinaryDirectory, ct);
            await cluster.CreateIfMissingAsync(options.IsDurable, announce, ct);
            process = await ServerProcess.RunAsync(cluster, options, ct);
            await CreateDatabaseIfMissingAsync(cluster.Socket, ct);
            ownerLock.Publish(cluster.Socket);
            return new(cluster.Socket, new ServerWatch(process, cluster, options, announce), ownerLock);
        }
        catch
        {
            if (process is not null)
            {
                await process.DisposeAsync();
            }

            ownerLock.Dispose();
            throw;
        }
    }

    private static async Task CreateDatabaseIfMissingAsync(PostgresSocket socket, CancellationToken ct)
    {
        await using var connection = await socket.ConnectAsync("postgres", ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT FROM pg_database WHERE datname = @name)";
        command.Parameters.AddWithValue("name", DatabaseName);
        if (await command.ExecuteScalarAsync(ct) is false)
        {
            command.Parameters.Clear();
            command.CommandText = $"CREATE DATABASE {DatabaseName}";
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}

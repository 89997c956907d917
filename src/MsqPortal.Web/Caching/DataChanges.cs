using MsqPortal.Web.Hosting;
using Npgsql;

namespace MsqPortal.Web.Caching;

/// <summary>
/// Hears of every import, whichever process made it: each transaction of an import notifies the channel that this portal
/// listens to.
/// </summary>
public sealed partial class DataChanges(PortalConnection portal, PortalReadiness readiness, ILogger<DataChanges> logger)
    : BackgroundService
{
    /// <summary>A trigger of the migration "AnnouncedImports" writes to it.</summary>
    private const string Channel = "portal_data";

    /// <summary>Tells an operator (and a test) in <c>pg_stat_activity</c> what the connection is for.</summary>
    public const string ConnectionName = "MsqPortal, hears of imports";

    /// <summary>A connection that died without a word is noticed after so many seconds.</summary>
    private const int SecondsBetweenProbes = 10;

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(5);

    private long generation;
    private volatile bool isListening;

    /// <summary>Another number after each change of the data; null while nobody would tell of a change.</summary>
    public long? Generation => isListening ? Interlocked.Read(ref generation) : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await readiness.WhenReady.WaitAsync(stoppingToken);
            while (true)
            {
                await ListenAsync(stoppingToken);
                await Task.Delay(BeforeNextTry, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(portal.ConnectionString)
            {
                Pooling = false,
                KeepAlive = SecondsBetweenProbes,
                ApplicationName = ConnectionName,
            };
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            connection.Notification += (_, _) => Interlocked.Increment(ref generation);
            await connection.OpenAsync(stopping);
            await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
                await listen.ExecuteNonQueryAsync(stopping);
            // What changed before is in no cache: this is a generation of its own.
            Interlocked.Increment(ref generation);
            isListening = true;
            while (true)
                await connection.WaitAsync(stopping);
        }
        catch (NpgsqlException lost)
        {
            Log.Deaf(logger, lost);
        }
        finally
        {
            isListening = false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "The portal does not hear of imports; until the database is reached again, every page is made anew."
        )]
        public static partial void Deaf(ILogger logger, Exception failure);
    }
}

using MsqPortal.Web.Hosting;
using Npgsql;

namespace MsqPortal.Web.Caching;

/// <summary>
/// Hears of every import, whichever process made it: each transaction of an import notifies the channel that this portal
/// listens to. Asked back from time to time, because a pooler may take the LISTEN and pass nothing on.
/// </summary>
public sealed partial class DataChanges(PortalConnection portal, PortalReadiness readiness, ILogger<DataChanges> logger)
    : BackgroundService
{
    /// <summary>Tells an operator (and a test) in <c>pg_stat_activity</c> what the connection is for.</summary>
    public const string ConnectionName = ImportListener.ConnectionName;

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BeforeNextTryThroughPooler = TimeSpan.FromSeconds(60);

    private long generation;
    private volatile bool isListening;
    private volatile bool isAway;
    private bool isDeaf;

    /// <summary>Another number after each change of the data; null while nobody would tell of a change.</summary>
    public long? Generation => isListening ? Interlocked.Read(ref generation) : null;

    /// <summary>That of the pages made last, while the database is away; null otherwise.</summary>
    public long? GenerationBeforeOutage => isAway ? Interlocked.Read(ref generation) : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await readiness.WhenReady.WaitAsync(stoppingToken);
            while (true)
                await Task.Delay(await ListenAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    /// <returns>How long to wait before the next try.</returns>
    private async Task<TimeSpan> ListenAsync(CancellationToken stopping)
    {
        try
        {
            await using var listener = await ImportListener.OpenAsync(
                portal.ConnectionString,
                () => Interlocked.Increment(ref generation),
                stopping
            );
            SayBack();
            if (!await listener.HearsItselfAsync(stopping))
            {
                SayDeaf();
                return BeforeNextTryThroughPooler;
            }

            // What changed before is in no cache: this is a generation of its own.
            Interlocked.Increment(ref generation);
            isListening = true;
            isDeaf = false;
            while (await listener.HearsAsync(stopping)) { }
            SayDeaf();
            return BeforeNextTry;
        }
        catch (NpgsqlException failure)
        {
            // The first failure may be of this connection alone; one that cannot even be opened is the database's.
            if (!isListening && !isAway)
            {
                isAway = true;
                Log.Away(logger, failure.Message);
            }

            return isListening ? TimeSpan.Zero : BeforeNextTry;
        }
        finally
        {
            isListening = false;
        }
    }

    private void SayDeaf()
    {
        if (!isDeaf)
            Log.Deaf(logger);
        isDeaf = true;
    }

    private void SayBack()
    {
        if (!isAway)
            return;
        isAway = false;
        // Connections of the time before lead to a server that is gone: the first reader must not find out.
        NpgsqlConnection.ClearAllPools();
        Log.Back(logger);
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "The database is away ({Reason}). Pages in memory are shown with a line that says so, others answer 503."
        )]
        public static partial void Away(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The database is back.")]
        public static partial void Back(ILogger logger);

        [LoggerMessage(
            LogLevel.Warning,
            "The portal does not hear of imports: what it sends itself does not arrive, as through a pooler that shares connections between transactions. Every page is made anew; let the portal reach PostgreSQL directly."
        )]
        public static partial void Deaf(ILogger logger);
    }
}

using Npgsql;

namespace MsqPortal.Web.Caching;

/// <summary>A connection that listens to the notices of imports.</summary>
internal sealed class ImportListener : IAsyncDisposable
{
    /// <summary>Tells an operator (and a test) in <c>pg_stat_activity</c> what the connection is for.</summary>
    public const string ConnectionName = "MsqPortal, hears of imports";

    /// <summary>A trigger of the migration "AnnouncedImports" writes to it.</summary>
    private const string Channel = "portal_data";

    /// <summary>A connection that died without a word is noticed after so many seconds.</summary>
    private const int SecondsBetweenProbes = 10;

    private const int SecondsToOpen = 5;

    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWay = TimeSpan.FromSeconds(5);

    private readonly NpgsqlConnection connection;
    private readonly string connectionString;
    private readonly Action changed;

    // An import says nothing but that it was; this is what the portal says to itself.
    private readonly string question = $"{Guid.NewGuid()}";
    private bool isAnswered;

    private ImportListener(string connectionString, Action changed)
    {
        (this.connectionString, this.changed) = (connectionString, changed);
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            KeepAlive = SecondsBetweenProbes,
            ApplicationName = ConnectionName,
            Timeout = SecondsToOpen,
        };
        connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += (_, notice) => Hear(notice.Payload);
    }

    /// <param name="connectionString">Of the portal's database.</param>
    /// <param name="changed">Called at each import.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public static async Task<ImportListener> OpenAsync(string connectionString, Action changed, CancellationToken ct)
    {
        var listener = new ImportListener(connectionString, changed);
        try
        {
            await listener.connection.OpenAsync(ct);
            await using var listen = new NpgsqlCommand($"LISTEN {Channel}", listener.connection);
            await listen.ExecuteNonQueryAsync(ct);
            return listener;
        }
        catch
        {
            await listener.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends itself a notice on another connection, and waits for it.</summary>
    public async Task<bool> HearsItselfAsync(CancellationToken ct)
    {
        isAnswered = false;
        await using (var other = new NpgsqlConnection(connectionString))
        {
            await other.OpenAsync(ct);
            await using var notify = new NpgsqlCommand($"SELECT pg_notify('{Channel}', '{question}')", other);
            await notify.ExecuteNonQueryAsync(ct);
        }

        while (!isAnswered && await connection.WaitAsync(LongestWay, ct)) { }
        return isAnswered;
    }

    /// <summary>Waits for notices, and asks back when there were none for some time.</summary>
    /// <returns>False when nothing is heard any more.</returns>
    public async Task<bool> HearsAsync(CancellationToken ct) =>
        await connection.WaitAsync(BetweenQuestions, ct) || await HearsItselfAsync(ct);

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private void Hear(string payload)
    {
        if (payload == question)
            isAnswered = true;
        else if (!Guid.TryParse(payload, out _))
            changed();
    }
}

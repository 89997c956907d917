using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>Lets one import run at a time on a database. PostgreSQL frees the lock when the run's connection dies.</summary>
internal sealed partial class ImportLock : IAsyncDisposable
{
    // Any number will do, as long as nothing else in this database locks the same one: "MSQ IMPT" in ASCII.
    private const long Key = 0x4D53_5120_494D_5054;

    private readonly DbConnection connection;

    private ImportLock(DbConnection connection) => this.connection = connection;

    /// <summary>Waits as long as another import runs. The context's connection must be open and stay so.</summary>
    public static async Task<ImportLock> AcquireAsync(PortalDbContext context, ILogger logger, CancellationToken ct)
    {
        var session = context.Database.GetDbConnection();
        if (!await ExecuteAsync<bool>(session, "SELECT pg_try_advisory_lock(@key)", ct))
        {
            Log.Waiting(logger);
            await ExecuteAsync<object>(session, "SELECT pg_advisory_lock(@key)", ct);
        }

        return new ImportLock(session);
    }

    /// <summary>Frees the lock at once: a connection that goes back to its pool would keep it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (connection.State == System.Data.ConnectionState.Open)
            await ExecuteAsync<bool>(connection, "SELECT pg_advisory_unlock(@key)", CancellationToken.None);
    }

    private static async Task<T?> ExecuteAsync<T>(DbConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        var key = command.CreateParameter();
        key.ParameterName = "key";
        key.Value = Key;
        command.Parameters.Add(key);
        return (T?)await command.ExecuteScalarAsync(ct);
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Information,
            "Another import is running on this database; this one starts when it has ended."
        )]
        public static partial void Waiting(ILogger logger);
    }
}

using System.Data.Common;
using Npgsql;

namespace MsqPortal.Import;

/// <summary>The database cannot be used; the message is one sentence for people that says what to do.</summary>
public sealed class PortalDatabaseException(string message, Exception cause) : Exception(message, cause)
{
    internal static PortalDatabaseException Unreachable(DbConnection connection, Exception cause) =>
        new(
            $"The database {connection.Database} at {connection.DataSource} cannot be reached ({Short(cause)}); "
                + "check the connection string (ConnectionStrings__Portal) and that PostgreSQL is running.",
            cause
        );

    internal static PortalDatabaseException Lost(DbConnection connection, Exception cause) =>
        new(
            $"The connection to the database {connection.Database} was lost; "
                + "responses imported so far are stored, and the next import does the rest.",
            cause
        );

    internal static PortalDatabaseException NotMigrated(DbConnection connection, Exception cause) =>
        new($"The database {connection.Database} lacks tables of this version; run the verb migrate first.", cause);

    internal static bool IsOutdatedSchema(Exception problem) =>
        problem.GetBaseException()
            is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn };

    private static string Short(Exception cause) =>
        cause.GetBaseException() is PostgresException refusal
            ? refusal.MessageText
            : cause.GetBaseException().Message.TrimEnd('.');
}

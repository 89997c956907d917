using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MsqPortal.Web.Downloads;
using MsqPortal.Web.Search;
using Npgsql;

namespace MsqPortal.Web.Hosting;

/// <summary>Tells a database that is away, which will come back, from a fault of the program.</summary>
public static class DatabaseFailure
{
    /// <summary>
    /// Of a server that ends or is full, of a pooler that gave the connection to somebody else together with the prepared commands,
    /// and of a command that took too long: later it may go well.
    /// </summary>
    private static readonly FrozenSet<string> Passing = new[]
    {
        PostgresErrorCodes.InvalidCatalogName,
        PostgresErrorCodes.AdminShutdown,
        PostgresErrorCodes.CrashShutdown,
        PostgresErrorCodes.CannotConnectNow,
        PostgresErrorCodes.QueryCanceled,
        PostgresErrorCodes.LockNotAvailable,
        PostgresErrorCodes.ObjectNotInPrerequisiteState,
        PostgresErrorCodes.TooManyConnections,
        PostgresErrorCodes.InvalidSqlStatementName,
        PostgresErrorCodes.DuplicatePreparedStatement,
    }.ToFrozenSet(StringComparer.Ordinal);

    public static int StatusOf(Exception failure) =>
        IsUnreachable(failure) || failure is ResultsChangedException ? StatusCodes.Status503ServiceUnavailable
        : failure is BadHttpRequestException refused ? refused.StatusCode
        : failure is RegexMatchTimeoutException ? StatusCodes.Status400BadRequest
        : failure is TemporaryFileException ? StatusCodes.Status507InsufficientStorage
        : StatusCodes.Status500InternalServerError;

    public static bool IsUnreachable(Exception failure)
    {
        // Entity Framework wraps what it takes for transient.
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException { IsTransient: true })
                return true;
            if (cause is PostgresException told && Passing.Contains(told.SqlState))
                return true;
        }

        return false;
    }
}

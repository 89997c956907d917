using MsqPortal.Web.Downloads;
using MsqPortal.Web.Search;
using Npgsql;

namespace MsqPortal.Web.Hosting;

/// <summary>Tells a database that is away, which will come back, from a fault of the program.</summary>
public static class DatabaseFailure
{
    public static int StatusOf(Exception failure) =>
        IsUnreachable(failure) || failure is ResultsChangedException ? StatusCodes.Status503ServiceUnavailable
        : failure is TemporaryFileException ? StatusCodes.Status507InsufficientStorage
        : StatusCodes.Status500InternalServerError;

    public static bool IsUnreachable(Exception failure)
    {
        // Entity Framework wraps what it takes for transient.
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (
                cause
                is NpgsqlException { IsTransient: true }
                    or PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName }
            )
                return true;
        }

        return false;
    }
}

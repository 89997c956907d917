using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MsqPortal.Data;

/// <summary>How a <see cref="PortalDbContext"/> reaches PostgreSQL; the same for program, import and tests.</summary>
public static class PortalDatabase
{
    /// <summary>Fewer than the 100 that a PostgreSQL allows at first: an import, a listener and a person need some too.</summary>
    private const int MostConnections = 60;

    /// <summary>For a command of a reader. What takes longer waits for a lock or a sick disk, and a reader had better try again.</summary>
    private const int SecondsForACommand = 8;

    private const int SecondsToConnect = 8;

    private static readonly TimeSpan LongCommand = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Npgsql with snake_case names. Pages and imports send the same few commands again and again: each connection keeps
    /// them prepared, so that PostgreSQL need not read and plan them anew.
    /// </summary>
    public static DbContextOptionsBuilder UsePortalDatabase(
        this DbContextOptionsBuilder options,
        string connectionString
    ) =>
        options
            .UseNpgsql(WithDefaults(connectionString))
            .UseSnakeCaseNamingConvention()
            // Whoever called is thrown the same failure, and tells it once.
            .ConfigureWarnings(warnings =>
                warnings.Log(
                    (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                    (CoreEventId.SaveChangesFailed, LogLevel.Debug)
                )
            );

    /// <summary>Readers wait for a command as long as the connection says; making tables, importing and building an index take longer.</summary>
    public static void AllowLongCommands(this DatabaseFacade database) => database.SetCommandTimeout(LongCommand);

    private static string WithDefaults(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Maximum Pool Size"))
            settings.MaxPoolSize = MostConnections;
        if (!settings.ShouldSerialize("Command Timeout"))
            settings.CommandTimeout = SecondsForACommand;
        if (!settings.ShouldSerialize("Timeout"))
            settings.Timeout = SecondsToConnect;
        // Who names a number, 0 behind a pooler for example, keeps it. ContainsKey is true for every word that Npgsql knows.
        if (!settings.ShouldSerialize("Max Auto Prepare"))
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (200, 2);
        return settings.ConnectionString;
    }
}

using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MsqPortal.Data;

/// <summary>How a <see cref="PortalDbContext"/> reaches PostgreSQL; the same for program, import and tests.</summary>
public static class PortalDatabase
{
    /// <summary>
    /// Npgsql with snake_case names. Pages and imports send the same few commands again and again: each connection keeps
    /// them prepared, so that PostgreSQL need not read and plan them anew.
    /// </summary>
    public static DbContextOptionsBuilder UsePortalDatabase(
        this DbContextOptionsBuilder options,
        string connectionString
    ) => options.UseNpgsql(WithPreparedCommands(connectionString)).UseSnakeCaseNamingConvention();

    private static string WithPreparedCommands(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // Who names a number, 0 behind a pooler for example, keeps it. ContainsKey is true for every word that Npgsql knows.
        if (!settings.ShouldSerialize("Max Auto Prepare"))
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (200, 2);
        return settings.ConnectionString;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace MsqPortal.Data;

/// <summary>Brings the tables of a database to what this version knows.</summary>
public static class PortalMigration
{
    /// <summary>Applies the migrations that are missing.</summary>
    /// <param name="database">Reachable; empty, or of this or an earlier version.</param>
    /// <param name="ct">Gives up between two migrations.</param>
    /// <returns>The migrations that were applied.</returns>
    /// <exception cref="NewerDatabaseException">The tables are those of a newer version: nothing is changed.</exception>
    public static async Task<IReadOnlyList<string>> ApplyAsync(DatabaseFacade database, CancellationToken ct)
    {
        database.AllowLongCommands();
        var known = database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await database.GetAppliedMigrationsAsync(ct);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
            throw new NewerDatabaseException(unknown);
        var pending = (await database.GetPendingMigrationsAsync(ct)).ToList();
        await database.MigrateAsync(ct);
        return pending;
    }
}

/// <summary>The database was made by a newer version; the message is one sentence that says what to do.</summary>
public sealed class NewerDatabaseException(string migration)
    : Exception(
        $"The database belongs to a newer version of the portal: this one does not know its migration {migration}. Start that "
            + "version again, or restore a backup from before it."
    );

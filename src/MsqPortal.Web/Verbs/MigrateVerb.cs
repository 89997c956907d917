using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Verbs;

/// <summary>Brings the tables to the state that this program needs; serving does the same by itself.</summary>
public static class MigrateVerb
{
    public static Command Create()
    {
        var verb = new Command("migrate", "Creates or updates the tables of the database, and ends.");
        verb.SetAction((_, cancellation) => RunAsync(cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var services = await VerbServices.OpenAsync(cancellation);
        var database = services.GetRequiredService<PortalDbContext>().Database;
        var pending = await PortalMigration.ApplyAsync(database, cancellation);
        Console.WriteLine(
            pending.Count == 0
                ? "The tables are up to date."
                : $"The tables are up to date: applied {string.Join(", ", pending)}."
        );
        return ExitCode.Success;
    }
}

using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import;

namespace MsqPortal.Web.Verbs;

/// <summary>Stores responses, and prints what became of each file.</summary>
public static class ImportVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, and folders that stand for their *.md except README.md (not recursively).",
            Arity = ArgumentArity.OneOrMore,
        };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Does the same work and rolls all of it back." };
        var verb = new Command(
            "import",
            "Stores responses: new files are created, changed ones updated, the same ones left unchanged."
        )
        {
            paths,
            isDryRun,
        };
        verb.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(isDryRun), cancellation)
        );
        return verb;
    }

    private static async Task<int> RunAsync(string[] paths, bool isDryRun, CancellationToken cancellation)
    {
        await using var services = await VerbServices.OpenAsync(cancellation);
        // A dry run needs the tables as well: they hold nothing until something is stored.
        await services.GetRequiredService<PortalDbContext>().Database.MigrateAsync(cancellation);

        var report = await services
            .GetRequiredService<ImportRunner>()
            .RunAsync(paths, isDryRun, progress: null, cancellation);
        Console.Write(PrintedImport.Of(report));
        foreach (var file in report.Files.Where(file => file.Status is ImportedFileStatus.Failed))
            await Console.Error.WriteLineAsync(file.Reason);
        return report.HasFailures ? ExitCode.BadInput : ExitCode.Success;
    }
}

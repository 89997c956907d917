using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import;

namespace MsqPortal.Web.Verbs;

/// <summary>Stores responses, and prints what became of each file.</summary>
public static class ImportVerb
{
    private const string AcceptName = "--accept";
    private const string PublishName = "--publish";
    private const string ReasonName = "--reason";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, and folders that stand for their *.md except README.md (not recursively).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accepted = new Option<string[]>(AcceptName)
        {
            HelpName = "FILE",
            Description = "Files that are taken although they would be held, except for want of consent.",
            AllowMultipleArgumentsPerToken = true,
        };
        var published = new Option<string>(PublishName)
        {
            HelpName = "FILE",
            Description =
                $"A file that is published although its response does not consent, or its consent was not read; with {ReasonName}.",
        };
        var reason = new Option<string>(ReasonName)
        {
            HelpName = "TEXT",
            Description = $"Why {PublishName} publishes; the response's page shows it.",
        };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Does the same work and rolls all of it back." };
        var verb = new Command(
            "import",
            "Stores responses: new files are created, changed ones updated, the same ones left unchanged, doubtful ones held."
        )
        {
            paths,
            accepted,
            published,
            reason,
            isDryRun,
        };
        verb.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    new ImportRequest(parsed.GetValue(paths) ?? [])
                    {
                        IsDryRun = parsed.GetValue(isDryRun),
                        Accepted = Files(AcceptName, parsed.GetValue(accepted) ?? []),
                        Publication = PublicationOf(parsed.GetValue(published), parsed.GetValue(reason)),
                    },
                    cancellation
                )
        );
        return verb;
    }

    private static async Task<int> RunAsync(ImportRequest request, CancellationToken cancellation)
    {
        if (request is { Paths.Count: 0, Accepted.Count: 0, Publication: null })
            throw new BadInputException("import needs a file or a folder. Run with --help to see how it is called.");

        await using var services = await VerbServices.OpenAsync(cancellation);
        // A dry run needs the tables as well: they hold nothing until something is stored.
        var database = services.GetRequiredService<PortalDbContext>().Database;
        await PortalMigration.ApplyAsync(database, cancellation);

        var report = await services.GetRequiredService<ImportRunner>().RunAsync(request, progress: null, cancellation);
        Console.Write(PrintedImport.Of(report));
        return report.NeedsAttention ? ExitCode.BadInput : ExitCode.Success;
    }

    private static Publication? PublicationOf(string? path, string? reason)
    {
        if (path is null && reason is null)
            return null;
        if (path is null || string.IsNullOrWhiteSpace(reason))
            throw new BadInputException($"{PublishName} FILE and {ReasonName} TEXT go together; name both.");
        return new Publication(
            Files(PublishName, [path])[0],
            string.Join(' ', reason.Split().Where(word => word != ""))
        );
    }

    // A folder would take files that nobody has looked at.
    private static string[] Files(string option, string[] paths) =>
        paths.FirstOrDefault(Directory.Exists) is { } folder
            ? throw new BadInputException($"{folder} is a folder; {option} takes files that are named one by one.")
            : paths;
}

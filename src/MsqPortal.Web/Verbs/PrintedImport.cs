using System.Text;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Verbs;

/// <summary>The report of an import as text: one line a file, its diagnostics below it, totals at the end.</summary>
public static class PrintedImport
{
    private const string Indentation = "          ";

    public static string Of(ImportReport report)
    {
        var text = new StringBuilder();
        foreach (var file in report.Files)
        {
            text.Append($"{Name(file.Status), -9} {file.FileName}: {What(file)}\n");
            foreach (
                var line in PrintedChanges
                    .Of(file)
                    .Concat(Withdrawal(file, report.IsDryRun))
                    .Concat(PrintedDiagnostics.Of(file))
            )
                text.Append($"{Indentation}{line}\n");
        }

        foreach (var advice in report.Files.Select(file => Advice(file, report.IsDryRun)).OfType<string>().Distinct())
            text.Append($"{advice}\n");
        var counts = Enum.GetValues<ImportedFileStatus>().Select(status => $"{report.Count(status)} {Name(status)}");
        text.Append($"{PlainEnglish.Count(report.Files.Length, "file", "files")}: {string.Join(", ", counts)}");
        text.Append(report.IsDryRun ? "; a dry run, nothing was stored.\n" : ".\n");
        return text.ToString();
    }

    private static string What(ImportedFileReport file) =>
        file.Status is ImportedFileStatus.Failed ? file.Reason!
        : file.Status is ImportedFileStatus.Held ? $"{file.Iso3} {file.Edition}. {file.Reason}"
        : $"{file.Iso3} {file.Edition}, {PlainEnglish.Count(file.SectionCount, "section", "sections")}, "
            + $"{PlainEnglish.Questions(file.QuestionCount)}, {PlainEnglish.Count(file.PartCount, "part", "parts")}, "
            + $"{PlainEnglish.Count(file.CitationCount, "citation", "citations")}, {PlainEnglish.Count(file.LinkCount, "mention of a link", "mentions of links")}, "
            + $"{PlainEnglish.Count(file.DiagnosticCount, "diagnostic", "diagnostics")}";

    private static IEnumerable<string> Withdrawal(ImportedFileReport file, bool isDryRun) =>
        file.Withdrew is { } response
            ? [$"the published response of {response} {(isDryRun ? "would be" : "is")} withdrawn"]
            : [];

    private static string? Advice(ImportedFileReport file, bool isDryRun) =>
        file.HeldFor switch
        {
            null => null,
            HeldFor.Consent when file.IsStoredUnpublished =>
                $"Held for consent: the response {(isDryRun ? "would be" : "is")} stored and not published; a later file that marks “Yes” publishes it, or import --publish FILE --reason TEXT.",
            HeldFor.Consent =>
                "Held for consent: the file is not stored, and its response stays unpublished; a later file that marks “Yes” publishes it, or import --publish FILE --reason TEXT.",
            _ => "Held: what is stored stays as it is; mend the file, or take it with import --accept FILE.",
        };

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

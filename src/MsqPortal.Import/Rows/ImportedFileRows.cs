using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Turns the report on one file into its rows, which everybody may read.</summary>
internal static class ImportedFileRows
{
    public static ImportedFile Add(NewRows rows, ImportedFileReport told, long importRunId)
    {
        var report = told.ForEverybody();
        var file = new ImportedFile
        {
            ImportRunId = importRunId,
            Ordinal = report.Ordinal,
            FileName = report.IsPublic ? report.FileName : null,
            Status = report.Status,
            Reason = report.Reason,
            HeldFor = report.HeldFor,
            Line = report.Line,
            Iso3 = report.Iso3,
            Edition = report.Edition,
            ContentHash = report.ContentHash,
            SectionCount = report.SectionCount,
            QuestionCount = report.QuestionCount,
            PartCount = report.PartCount,
            CitationCount = report.CitationCount,
            LinkCount = report.LinkCount,
            DiagnosticCount = report.DiagnosticCount,
        };
        rows.Add(file);
        foreach (var (index, node) in report.Diagnostics.Index())
            rows.Add(
                new Diagnostic
                {
                    ImportedFile = file,
                    Ordinal = index + 1,
                    Code = node.Code,
                    Severity = Severity(node.Severity),
                    Line = node.Line,
                    Message = node.Message,
                }
            );
        return file;
    }

    private static Data.DiagnosticSeverity Severity(Parsing.DiagnosticSeverity severity) =>
        severity switch
        {
            Parsing.DiagnosticSeverity.Info => Data.DiagnosticSeverity.Info,
            Parsing.DiagnosticSeverity.Warning => Data.DiagnosticSeverity.Warning,
            Parsing.DiagnosticSeverity.Error => Data.DiagnosticSeverity.Error,
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "It has no text in the database."),
        };
}

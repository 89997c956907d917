using MsqPortal.Data;
using MsqPortal.Web.Api;

namespace MsqPortal.Web.Pages.Imports;

public sealed record ListedRun(
    long Id,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    ImportOutcome Outcome,
    int ParserVersion,
    int Created,
    int Updated,
    int Unchanged,
    int Held,
    int Failed
)
{
    public int FileCount => Created + Updated + Unchanged + Held + Failed;

    public int Count(ImportedFileStatus status) =>
        status switch
        {
            ImportedFileStatus.Created => Created,
            ImportedFileStatus.Updated => Updated,
            ImportedFileStatus.Unchanged => Unchanged,
            ImportedFileStatus.Held => Held,
            _ => Failed,
        };

    /// <summary>As addresses name it.</summary>
    public string Name => ImportFilter.NameOf(StartedAt);
}

/// <param name="Response">The response that the file became; null when it is not stored.</param>
public sealed record ListedFile(
    int Ordinal,
    string? FileName,
    string? Country,
    string? Edition,
    ImportedFileStatus Status,
    string? Reason,
    HeldFor? HeldFor,
    int? Line,
    ResponseKey? Response,
    string? ContentHash,
    int SectionCount,
    int QuestionCount,
    int PartCount,
    int CitationCount,
    int LinkCount,
    int DiagnosticCount,
    List<ListedDiagnostic> Diagnostics,
    List<ImportChange> Changes
);

public sealed record ListedDiagnostic(string Code, DiagnosticSeverity Severity, int Line, string Message);

/// <param name="Ordinal">Position of the file within its run, from 1.</param>
public sealed record RefusedFile(int Ordinal, string? FileName);

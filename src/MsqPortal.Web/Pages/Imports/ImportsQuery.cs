using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Api;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Imports;

public sealed record ListedRun(
    long Id,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    ImportOutcome Outcome,
    int ParserVersion,
    int FileCount,
    int FailedCount
)
{
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
    List<ListedDiagnostic> Diagnostics
);

public sealed record ListedDiagnostic(string Code, DiagnosticSeverity Severity, int Line, string Message);

/// <summary>All that is told of a response that does not consent to be published.</summary>
public sealed record UnpublishedName(string Country, string Edition);

/// <param name="Ordinal">Position of the file within its run, from 1.</param>
public sealed record RefusedFile(int Ordinal, string? FileName);

public sealed class ImportsQuery(PortalDbContext database)
{
    public const int MostRuns = 20;
    public const int FilesOnAPage = 50;

    /// <summary>A reader who has more to mend finds the others page by page.</summary>
    public const int MostRefused = 50;

    /// <summary>The latest runs, newest first.</summary>
    public Task<List<ListedRun>> RunsAsync(CancellationToken cancellation) =>
        Listed(
                database
                    .ImportRuns.OrderByDescending(run => run.StartedAt)
                    .ThenByDescending(run => run.Id)
                    .Take(MostRuns)
            )
            .ToListAsync(cancellation);

    /// <summary>Any run, be it older than the latest.</summary>
    public Task<ListedRun?> RunAsync(DateTimeOffset startedAt, CancellationToken cancellation) =>
        Listed(database.ImportRuns.Where(run => run.StartedAt == startedAt).OrderByDescending(run => run.Id))
            .FirstOrDefaultAsync(cancellation);

    public Task<List<RefusedFile>> RefusedAsync(long run, CancellationToken cancellation) =>
        database
            .ImportedFiles.Where(file => file.ImportRunId == run && file.Status == ImportedFileStatus.Failed)
            .OrderBy(file => file.Ordinal)
            .Take(MostRefused)
            .Select(file => new RefusedFile(file.Ordinal, file.FileName))
            .ToListAsync(cancellation);

    public Task<List<ListedFile>> FilesAsync(long run, PageRequest page, CancellationToken cancellation) =>
        database
            .ImportedFiles.Where(file => file.ImportRunId == run)
            .OrderBy(file => file.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(file => new ListedFile(
                file.Ordinal,
                file.FileName,
                file.MemberState!.Name,
                file.Edition,
                file.Status,
                file.Reason,
                file.HeldFor,
                file.Line,
                database.QuestionnaireResponses.Any(response =>
                    response.Iso3 == file.Iso3 && response.Questionnaire.Edition == file.Edition
                )
                    ? new ResponseKey(file.Iso3!, file.Edition!)
                    : null,
                file.ContentHash,
                file.SectionCount,
                file.QuestionCount,
                file.PartCount,
                file.CitationCount,
                file.LinkCount,
                file.DiagnosticCount,
                file.Diagnostics.OrderBy(diagnostic => diagnostic.Ordinal)
                    .Select(diagnostic => new ListedDiagnostic(
                        diagnostic.Code,
                        diagnostic.Severity,
                        diagnostic.Line,
                        diagnostic.Message
                    ))
                    .ToList()
            ))
            .AsSplitQuery()
            .ToListAsync(cancellation);

    public Task<List<UnpublishedName>> UnpublishedAsync(CancellationToken cancellation) =>
        database
            .UnpublishedResponses.OrderBy(response => response.MemberState.Name)
            .ThenBy(response => response.Questionnaire.Edition)
            .Select(response => new UnpublishedName(response.MemberState.Name, response.Questionnaire.Edition))
            .ToListAsync(cancellation);

    private static IQueryable<ListedRun> Listed(IQueryable<ImportRun> runs) =>
        runs.Select(run => new ListedRun(
            run.Id,
            run.StartedAt,
            run.EndedAt,
            run.Outcome,
            run.ParserVersion,
            run.Files.Count,
            run.Files.Count(file => file.Status == ImportedFileStatus.Failed)
        ));
}

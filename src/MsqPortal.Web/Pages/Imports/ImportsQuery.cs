using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Api;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Imports;

public sealed class ImportsQuery(PortalDbContext database, CountryNames countries)
{
    public const int RunsOnAPage = 20;
    public const int FilesOnAPage = 50;

    /// <summary>A reader who has more to mend finds the others page by page.</summary>
    public const int MostRefused = 50;

    /// <summary>Runs, newest first; one more than a page shows, where there is one.</summary>
    public Task<List<ListedRun>> RunsAsync(PageRequest page, CancellationToken cancellation) =>
        Listed(database.ImportRuns.OrderByDescending(run => run.Id).Skip(page.Skip).Take(page.Size + 1))
            .ToListAsync(cancellation);

    /// <summary>How many files of a run have diagnostics of each severity.</summary>
    public Task<Dictionary<DiagnosticSeverity, int>> SeveritiesAsync(long run, CancellationToken cancellation) =>
        database
            .Diagnostics.Where(diagnostic => diagnostic.ImportedFile.ImportRunId == run)
            .GroupBy(diagnostic => diagnostic.Severity)
            .Select(group => new
            {
                Severity = group.Key,
                Files = group.Select(diagnostic => diagnostic.ImportedFileId).Distinct().Count(),
            })
            .ToDictionaryAsync(severity => severity.Severity, severity => severity.Files, cancellation);

    public Task<int> CountFilesAsync(long run, FileFilter filter, CancellationToken cancellation) =>
        filter.Apply(Files(run)).CountAsync(cancellation);

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

    public Task<List<ListedFile>> FilesAsync(
        long run,
        FileFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        filter
            .Apply(Files(run))
            .OrderBy(file => file.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(file => new ListedFile(
                file.Ordinal,
                file.FileName,
                file.Iso3 == null ? null : countries.Of(file.Iso3),
                file.Edition,
                file.Status,
                file.Reason,
                file.HeldFor,
                file.Line,
                file.Status != ImportedFileStatus.Held
                && file.Status != ImportedFileStatus.Failed
                && database.QuestionnaireResponses.Any(response =>
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
                    .ToList(),
                file.Changes.OrderBy(change => change.Ordinal).ToList()
            ))
            .AsNoTracking()
            .AsSplitQuery()
            .ToListAsync(cancellation);

    private IQueryable<ImportedFile> Files(long run) => database.ImportedFiles.Where(file => file.ImportRunId == run);

    private static IQueryable<ListedRun> Listed(IQueryable<ImportRun> runs) =>
        runs.Select(run => new ListedRun(
            run.Id,
            run.StartedAt,
            run.EndedAt,
            run.Outcome,
            run.ParserVersion,
            run.Files.Count(file => file.Status == ImportedFileStatus.Created),
            run.Files.Count(file => file.Status == ImportedFileStatus.Updated),
            run.Files.Count(file => file.Status == ImportedFileStatus.Unchanged),
            run.Files.Count(file => file.Status == ImportedFileStatus.Held),
            run.Files.Count(file => file.Status == ImportedFileStatus.Failed)
        ));
}

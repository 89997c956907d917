using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Api;

/// <summary>Runs, files and diagnostics of imports, the newest run first; each a list of its own, because a run may have thousands.</summary>
internal sealed class ImportDataQuery(PortalDbContext database)
{
    public async Task<PagedList<ImportRunItem>> RunsAsync(PageRequest page, CancellationToken cancellation)
    {
        var runs = await database
            .ImportRuns.OrderByDescending(run => run.Id)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(run => new
            {
                run.StartedAt,
                run.EndedAt,
                run.Outcome,
                run.ParserVersion,
                Created = run.Files.Count(file => file.Status == ImportedFileStatus.Created),
                Updated = run.Files.Count(file => file.Status == ImportedFileStatus.Updated),
                Unchanged = run.Files.Count(file => file.Status == ImportedFileStatus.Unchanged),
                Held = run.Files.Count(file => file.Status == ImportedFileStatus.Held),
                Failed = run.Files.Count(file => file.Status == ImportedFileStatus.Failed),
                Diagnostics = run.Files.Sum(file => file.DiagnosticCount),
            })
            .ToListAsync(cancellation);
        return new PagedList<ImportRunItem>(
            await database.ImportRuns.CountAsync(cancellation),
            runs.ConvertAll(run => new ImportRunItem(
                ImportFilter.NameOf(run.StartedAt),
                run.StartedAt,
                run.EndedAt,
                run.Outcome,
                run.ParserVersion,
                run.Created,
                run.Updated,
                run.Unchanged,
                run.Held,
                run.Failed,
                run.Diagnostics,
                PortalUrls.Imports,
                PortalUrls.ApiFilesOf(ImportFilter.NameOf(run.StartedAt)),
                PortalUrls.ApiDiagnosticsOf(ImportFilter.NameOf(run.StartedAt))
            ))
        );
    }

    public async Task<PagedList<ImportedFileItem>> FilesAsync(
        ImportFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var found = filter.Apply(database.ImportedFiles);
        var files = await found
            .OrderByDescending(file => file.ImportRunId)
            .ThenBy(file => file.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(file => new
            {
                file.ImportRun.StartedAt,
                File = file,
                Changes = file.Changes.OrderBy(change => change.Ordinal).ToList(),
                IsStored = file.Status != ImportedFileStatus.Held
                    && file.Status != ImportedFileStatus.Failed
                    && database.QuestionnaireResponses.Any(response =>
                        response.Iso3 == file.Iso3 && response.Questionnaire.Edition == file.Edition
                    ),
            })
            .AsNoTracking()
            .ToListAsync(cancellation);
        return new PagedList<ImportedFileItem>(
            await found.CountAsync(cancellation),
            files.ConvertAll(one => ImportedFileItem.Of(one.StartedAt, one.File, one.Changes, one.IsStored))
        );
    }

    public async Task<PagedList<DiagnosticItem>> DiagnosticsAsync(
        ImportFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var found = filter.Apply(database.ImportedFiles).SelectMany(file => file.Diagnostics);
        if (filter.Severities.Count > 0)
            found = found.Where(diagnostic => filter.Severities.Contains(diagnostic.Severity));
        if (filter.Codes.Count > 0)
            found = found.Where(diagnostic => filter.Codes.Contains(diagnostic.Code));
        var diagnostics = await found
            .OrderByDescending(diagnostic => diagnostic.ImportedFile.ImportRunId)
            .ThenBy(diagnostic => diagnostic.ImportedFile.Ordinal)
            .ThenBy(diagnostic => diagnostic.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(diagnostic => new
            {
                diagnostic.ImportedFile.ImportRun.StartedAt,
                diagnostic.ImportedFile.FileName,
                diagnostic.ImportedFile.Iso3,
                diagnostic.ImportedFile.Edition,
                diagnostic.Code,
                diagnostic.Severity,
                diagnostic.Line,
                diagnostic.Message,
            })
            .ToListAsync(cancellation);
        return new PagedList<DiagnosticItem>(
            await found.CountAsync(cancellation),
            diagnostics.ConvertAll(one => new DiagnosticItem(
                ImportFilter.NameOf(one.StartedAt),
                one.FileName,
                one.Iso3?.ToLowerInvariant(),
                one.Edition,
                one.Code,
                one.Severity,
                one.Line,
                one.Message
            ))
        );
    }
}

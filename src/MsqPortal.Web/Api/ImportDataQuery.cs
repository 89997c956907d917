using System.Globalization;
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
            .ImportRuns.OrderByDescending(run => run.StartedAt)
            .ThenByDescending(run => run.Id)
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
            .OrderByDescending(file => file.ImportRun.StartedAt)
            .ThenByDescending(file => file.ImportRunId)
            .ThenBy(file => file.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(file => new
            {
                file.ImportRun.StartedAt,
                File = file,
                IsStored = database.QuestionnaireResponses.Any(response =>
                    response.Iso3 == file.Iso3 && response.Questionnaire.Edition == file.Edition
                ),
            })
            .AsNoTracking()
            .ToListAsync(cancellation);
        return new PagedList<ImportedFileItem>(
            await found.CountAsync(cancellation),
            files.ConvertAll(one => ImportedFileItem.Of(one.StartedAt, one.File, one.IsStored))
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
            .OrderByDescending(diagnostic => diagnostic.ImportedFile.ImportRun.StartedAt)
            .ThenByDescending(diagnostic => diagnostic.ImportedFile.ImportRunId)
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

/// <summary>Which files of which runs a list is about: OR within a filter, AND across filters.</summary>
internal sealed record ImportFilter(
    IReadOnlyList<DateTimeOffset> Runs,
    IReadOnlyList<ImportedFileStatus> Statuses,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Editions,
    IReadOnlyList<DiagnosticSeverity> Severities,
    IReadOnlyList<string> Codes,
    bool FindsNothing
)
{
    // As fine as PostgreSQL keeps time, so that the name finds its run again.
    private const string NameFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static readonly QueryParameter Run = new("run", "Name of a run: when it started, as the runs give it.");
    public static readonly QueryParameter Status = new("status", "“created”, “updated”, “unchanged” or “failed”.");
    public static readonly QueryParameter Severity = new("severity", "“info”, “warning” or “error”.");
    public static readonly QueryParameter Code = new("code", "Code of a diagnostic, “numbering-gap”.");

    public static string NameOf(DateTimeOffset startedAt) =>
        startedAt.ToUniversalTime().ToString(NameFormat, CultureInfo.InvariantCulture);

    public static ImportFilter Of(IQueryCollection query)
    {
        var responses = ResponseFilter.Of(query);
        var runs = Parsed(query, Run, RunOf);
        var statuses = Parsed(query, Status, Name<ImportedFileStatus>);
        var severities = Parsed(query, Severity, Name<DiagnosticSeverity>);
        return new(
            runs.Known,
            statuses.Known,
            responses.Countries,
            responses.Editions,
            severities.Known,
            [.. ResponseFilter.Values(query, Code)],
            runs.FindsNothing || statuses.FindsNothing || severities.FindsNothing
        );
    }

    public IQueryable<ImportedFile> Apply(IQueryable<ImportedFile> files)
    {
        if (FindsNothing)
            return files.Where(_ => false);
        if (Runs.Count > 0)
            files = files.Where(file => Runs.Contains(file.ImportRun.StartedAt));
        if (Statuses.Count > 0)
            files = files.Where(file => Statuses.Contains(file.Status));
        if (Countries.Count > 0)
            files = files.Where(file => Countries.Contains(file.Iso3!));
        if (Editions.Count > 0)
            files = files.Where(file => Editions.Contains(file.Edition!));
        return files;
    }

    // A filter of unknown values alone finds nothing; it is not the same as no filter.
    private static (List<T> Known, bool FindsNothing) Parsed<T>(
        IQueryCollection query,
        QueryParameter parameter,
        Func<string, T?> parse
    )
        where T : struct
    {
        var values = ResponseFilter.Values(query, parameter).ToList();
        var known = values.Select(parse).OfType<T>().ToList();
        return (known, values.Count > 0 && known.Count == 0);
    }

    private static DateTimeOffset? RunOf(string name) =>
        DateTimeOffset.TryParseExact(
            name,
            NameFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var startedAt
        )
            ? startedAt
            : null;

    private static T? Name<T>(string name)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(value => value.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(value => (T?)value)
            .FirstOrDefault();
}

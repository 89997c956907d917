using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Imports the files of one run, one after the other.</summary>
internal sealed class FileImport(
    PortalDbContext context,
    QuestionnaireCatalog catalog,
    IReadOnlyDictionary<string, StoredForm> forms,
    long importRunId,
    TimeProvider time
)
{
    private readonly IReadOnlyList<TableCopy> tables = TableCopy.OfModel(context.Model);

    // A Member State has one response an edition, so that two files would overwrite each other at every import.
    private readonly Dictionary<(string? Iso3, string? Edition), string> fileNames = [];

    /// <summary>Stores one file with its import record; the caller commits.</summary>
    public async Task<ImportedFileReport> RunAsync(
        ImportedFileReport report,
        Task<ReadResponse> reading,
        CancellationToken ct
    )
    {
        if (ResponsePaths.IsFolderWithoutResponses(report.Path))
            return await RecordAsync(
                report.Failed($"{report.FileName} holds no response; a response is a *.md file other than README.md."),
                ct
            );

        ReadResponse read;
        try
        {
            read = await reading;
        }
        catch (UnreadableFileException refused)
        {
            return await RecordAsync(report.Failed(refused.Message, refused.Line), ct);
        }

        report = report with { ContentHash = read.File.ContentHash };
        if (read.Known is { } known)
        {
            report = report.Unchanged(known);
            return await RecordAsync(RefuseSecondFile(report) ?? Keep(report), ct);
        }

        var tree = read.Tree!;
        report = report.Read(tree);
        if (Refusal.Of(tree, report.FileName) is { } refusal)
            return await RecordAsync(report.Failed(refusal.Reason, refusal.Line), ct);

        if (RefuseSecondFile(report) is { } second)
            return await RecordAsync(second, ct);

        return Keep(await StoreAsync(report, read.File, tree, ct));
    }

    private ImportedFileReport? RefuseSecondFile(ImportedFileReport report) =>
        fileNames.TryGetValue((report.Iso3, report.Edition), out var first)
            ? report.Failed(
                $"{report.FileName} and {first} are both the {report.Edition} response of {State(report).Name}; "
                    + "only the latter was imported, remove one of them."
            )
            : null;

    private ImportedFileReport Keep(ImportedFileReport report)
    {
        fileNames.Add((report.Iso3, report.Edition), report.FileName);
        return report;
    }

    private async Task<ImportedFileReport> StoreAsync(
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        var rows = new NewRows(context, tables);
        var (response, acts, replaced) = await ResponseRows.PrepareAsync(
            context,
            rows,
            catalog,
            file,
            tree,
            forms[report.Edition!],
            State(report),
            ct
        );
        report = report with { Status = replaced is null ? ImportedFileStatus.Created : ImportedFileStatus.Updated };
        response.ImportedAt = time.GetUtcNow();
        var record = ImportedFileRows.Add(rows, report, importRunId);
        await rows.AssignIdsAsync(ct);
        response.ImportedFileId = record.Id;
        await rows.WriteAsync(ct);
        // Rows that were there before, and may point to new ones by now.
        await context.SaveChangesAsync(ct);
        await acts.MoveStoredCitationsAsync(ct);
        await acts.RemoveVanishedAsync(ct);
        if (replaced is not null)
            await replaced.RemoveOrphansAsync(context, ct);
        await MemberStateRows.CountRevisionAsync(context, response.Iso3, ct);
        await context.Database.ExecuteSqlAsync($"SELECT refresh_figures({report.Iso3})", ct);
        return report;
    }

    /// <summary>Stores what was done with a file of which nothing else is stored; the caller commits.</summary>
    public async Task<ImportedFileReport> RecordAsync(ImportedFileReport report, CancellationToken ct)
    {
        var rows = new NewRows(context, tables);
        ImportedFileRows.Add(rows, report, importRunId);
        await rows.AssignIdsAsync(ct);
        await rows.WriteAsync(ct);
        return report;
    }

    private Parsing.MemberState State(ImportedFileReport report) =>
        catalog.MemberStates.All.Single(state => state.Iso3 == report.Iso3);
}

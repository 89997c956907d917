using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Writes what one run decides, file by file; the caller commits.</summary>
internal sealed class ResponseStore(
    PortalDbContext context,
    QuestionnaireCatalog catalog,
    IReadOnlyDictionary<string, StoredForm> forms,
    long importRunId,
    TimeProvider time
)
{
    private readonly IReadOnlyList<TableCopy> tables = TableCopy.OfModel(context.Model);

    /// <summary>Publishes a response with its import record.</summary>
    /// <param name="publicationReason">Why it is published without consent; null for every other response.</param>
    public async Task<ImportedFileReport> StoreAsync(
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        string? publicationReason,
        CancellationToken ct
    )
    {
        var former = await ImportChangeRows.FormerAsync(context, Form(report).QuestionnaireId, report.Iso3!, ct);
        var rows = new NewRows(context, tables);
        var prepared = await PrepareAsync(rows, report, file, tree, ct);
        report = report with
        {
            Status = prepared.Replaced is null ? ImportedFileStatus.Created : ImportedFileStatus.Updated,
        };
        prepared.Response.ImportedAt = time.GetUtcNow();
        prepared.Response.PublicationReason = publicationReason;
        var record = ImportedFileRows.Add(rows, report, importRunId);
        await rows.AssignIdsAsync(ct);
        prepared.Response.ImportedFileId = record.Id;
        await WriteAsync(rows, prepared, ct);
        if (former is not null)
            report = report with
            {
                Changes = await ImportChangeRows.StoreAsync(context, former, prepared.Response.Id, record.Id, ct),
            };
        await UnpublishedRows.RemoveAsync(context, Form(report).QuestionnaireId, report.Iso3!, ct);
        await CountVersionAsync(report, file, ct);
        await RefreshAsync(report, ct);
        return report;
    }

    /// <summary>
    /// Stores a response that does not consent where nobody reads it. What is published of an earlier version goes with all
    /// that hangs on it: an empty response takes its place, as an update would, and then its row goes.
    /// </summary>
    public async Task<ImportedFileReport> WithdrawAsync(
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        var published = context.QuestionnaireResponses.Where(row =>
            row.Iso3 == report.Iso3 && row.QuestionnaireId == Form(report).QuestionnaireId
        );
        if (await published.AnyAsync(ct))
        {
            var rows = new NewRows(context, tables);
            await WriteAsync(rows, await PrepareAsync(rows, report, file, Empty(tree), ct), ct);
            await published.ExecuteDeleteAsync(ct);
            await UnpublishedRows.ForgetVanishedActsAsync(context, State(report).Iso2, ct);
            await RefreshAsync(report, ct);
            report = report with { Withdrew = $"{State(report).Name} {report.Edition}" };
        }

        await UnpublishedRows.ForgetImportsAsync(context, report.Iso3!, report.Edition!, ct);
        await UnpublishedRows.StoreAsync(
            context,
            file,
            Form(report).QuestionnaireId,
            report.Iso3!,
            time.GetUtcNow(),
            ct
        );
        await CountVersionAsync(report, file, ct);
        return await RecordAsync(report, ct);
    }

    /// <summary>Stores what was done with a file of which nothing else is stored.</summary>
    public async Task<ImportedFileReport> RecordAsync(ImportedFileReport report, CancellationToken ct)
    {
        var rows = new NewRows(context, tables);
        ImportedFileRows.Add(rows, report, importRunId);
        await rows.AssignIdsAsync(ct);
        await rows.WriteAsync(ct);
        return report;
    }

    private Task<PreparedRows> PrepareAsync(
        NewRows rows,
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    ) => ResponseRows.PrepareAsync(context, rows, catalog, file, tree, Form(report), State(report), ct);

    private async Task WriteAsync(NewRows rows, PreparedRows prepared, CancellationToken ct)
    {
        await rows.AssignIdsAsync(ct);
        await rows.WriteAsync(ct);
        // Rows that were there before, and may point to new ones by now.
        await context.SaveChangesAsync(ct);
        await prepared.Acts.MoveStoredCitationsAsync(ct);
        await prepared.Acts.RemoveVanishedAsync(ct);
        if (prepared.Replaced is not null)
            await prepared.Replaced.RemoveOrphansAsync(context, ct);
    }

    private async Task CountVersionAsync(ImportedFileReport report, ResponseFile file, CancellationToken ct) =>
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO response_versions (questionnaire_id, iso3, content_hash)
            VALUES ({Form(report).QuestionnaireId}, {report.Iso3}, {file.ContentHash})
            ON CONFLICT DO NOTHING
            """,
            ct
        );

    private async Task RefreshAsync(ImportedFileReport report, CancellationToken ct)
    {
        await MemberStateRows.CountRevisionAsync(context, report.Iso3!, ct);
        await context.Database.ExecuteSqlAsync($"SELECT refresh_figures({report.Iso3})", ct);
    }

    private static QuestionnaireResponseTree Empty(QuestionnaireResponseTree tree) =>
        tree with
        {
            Sections = [],
            Closing = null,
            Consent = null,
            Footnotes = [],
            Withheld = [],
        };

    private StoredForm Form(ImportedFileReport report) => forms[report.Edition!];

    private Parsing.MemberState State(ImportedFileReport report) =>
        catalog.MemberStates.All.First(state => state.Iso3 == report.Iso3);
}

using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>Imports responses: one transaction a response, one import at a time on a database.</summary>
public sealed class ImportRunner(
    IDbContextFactory<PortalDbContext> contexts,
    QuestionnaireCatalog catalog,
    ImportOptions options,
    TimeProvider time,
    ILogger<ImportRunner> logger
)
{
    /// <summary>
    /// Imports files, and the responses of folders. A file that fails is reported and leaves the database as it was,
    /// and the others go on.
    /// </summary>
    /// <param name="request">Files and folders, and what was decided about them.</param>
    /// <param name="progress">Told about each file when it is done.</param>
    /// <exception cref="PortalDatabaseException">The database cannot be reached, was lost, or is not migrated.</exception>
    public async Task<ImportReport> RunAsync(
        ImportRequest request,
        IProgress<ImportedFileReport>? progress,
        CancellationToken ct
    )
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        // A step is one transaction that fails as a whole, so that savepoints around each save are of no use.
        context.Database.AutoSavepointsEnabled = false;
        context.Database.AllowLongCommands();
        var connection = context.Database.GetDbConnection();
        await OpenAsync(context, connection, ct);
        try
        {
            await using var importLock = await ImportLock.AcquireAsync(context, logger, ct);
            await using var dryRun = request.IsDryRun ? await context.Database.BeginTransactionAsync(ct) : null;
            return new ImportReport(request.IsDryRun, await RunAsync(context, request, progress, ct));
        }
        catch (Exception problem) when (PortalDatabaseException.IsOutdatedSchema(problem))
        {
            throw PortalDatabaseException.NotMigrated(connection, problem);
        }
        catch (Exception problem) when (connection.State != ConnectionState.Open && !ct.IsCancellationRequested)
        {
            throw PortalDatabaseException.Lost(connection, problem);
        }
    }

    private static async Task OpenAsync(PortalDbContext context, DbConnection connection, CancellationToken ct)
    {
        try
        {
            // Kept open for the whole run: the lock lives and dies with it.
            await context.Database.OpenConnectionAsync(ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            throw PortalDatabaseException.Unreachable(connection, problem);
        }
    }

    private async Task<ImmutableArray<ImportedFileReport>> RunAsync(
        PortalDbContext context,
        ImportRequest request,
        IProgress<ImportedFileReport>? progress,
        CancellationToken ct
    )
    {
        var record = new RunRecord(contexts, time);
        var (runId, forms) = await BeginAsync(context, record, ct);
        var store = new ResponseStore(context, catalog, forms, runId, time);
        var steps = new FileSteps(context, store, progress, logger);
        try
        {
            var known = await KnownResponses.LoadAsync(context, catalog, forms, ct);
            var reader = new ResponseReader(catalog, known, options, request);
            var files = request.Files();
            var same = await reader.CompareAsync(files, ct);
            var import = new FileImport(new HoldRules(context, catalog, request, known, same), store);
            foreach (var (index, reading) in reader.All(files, ct).Index())
                await steps.AddAsync(
                    new ImportedFileReport
                    {
                        Path = files[index],
                        Ordinal = index + 1,
                        Total = files.Count,
                    },
                    report => import.RunAsync(report, reading, ct),
                    ct
                );
            if (request.IsStart)
                await ReadAnewAsync(context, known, import, steps, ct);
        }
        catch (OperationCanceledException)
        {
            await record.InterruptAsync(runId);
            throw;
        }

        await record.EndAsync(context, runId, ct);
        return steps.Reports;
    }

    /// <summary>Reads what is out of date from the stored text: its file may be gone, held, or an earlier version.</summary>
    private async Task ReadAnewAsync(
        PortalDbContext context,
        KnownResponses known,
        FileImport import,
        FileSteps steps,
        CancellationToken ct
    )
    {
        var done = steps.Reports;
        var left = known.OutOfDate.Where(response => !done.Any(report => report.Replaced(response))).ToList();
        foreach (var (index, response) in left.Index())
        {
            var file = await context
                .QuestionnaireResponses.Where(row => row.Id == response.Id)
                .Select(row => new ResponseFile(row.FileName, row.SourceText, row.ContentHash))
                .SingleAsync(ct);
            await steps.AddAsync(
                new ImportedFileReport
                {
                    Path = file.FileName,
                    Ordinal = done.Length + index + 1,
                    Total = done.Length + left.Count,
                },
                report => import.ReadAnewAsync(report, file, catalog.Parser.Parse(file.Text), ct),
                ct
            );
        }
    }

    private async Task<(long RunId, IReadOnlyDictionary<string, StoredForm> Forms)> BeginAsync(
        PortalDbContext context,
        RunRecord record,
        CancellationToken ct
    )
    {
        await using var step = await ImportStep.BeginAsync(context, ct);
        var runId = await record.BeginAsync(context, ct);
        var forms = await StoredForm.KeepInStepAsync(context, catalog, ct);
        await step.CommitAsync(ct);
        return (runId, forms);
    }
}

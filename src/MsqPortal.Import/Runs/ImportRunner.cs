using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>Imports responses: one transaction a response, one import at a time on a database.</summary>
public sealed partial class ImportRunner(
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
    /// <param name="paths">Files and folders.</param>
    /// <param name="isDryRun">Do the same work, and roll all of it back.</param>
    /// <param name="progress">Told about each file when it is done.</param>
    /// <exception cref="PortalDatabaseException">The database cannot be reached, was lost, or is not migrated.</exception>
    public async Task<ImportReport> RunAsync(
        IReadOnlyList<string> paths,
        bool isDryRun,
        IProgress<ImportedFileReport>? progress,
        CancellationToken ct
    )
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        // A step is one transaction that fails as a whole, so that savepoints around each save are of no use.
        context.Database.AutoSavepointsEnabled = false;
        var connection = context.Database.GetDbConnection();
        await OpenAsync(context, connection, ct);
        try
        {
            await using var importLock = await ImportLock.AcquireAsync(context, logger, ct);
            await using var dryRun = isDryRun ? await context.Database.BeginTransactionAsync(ct) : null;
            return new ImportReport(isDryRun, await RunAsync(context, paths, progress, ct));
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
        IReadOnlyList<string> paths,
        IProgress<ImportedFileReport>? progress,
        CancellationToken ct
    )
    {
        var record = new RunRecord(contexts, time);
        var (runId, forms) = await BeginAsync(context, record, ct);
        var known = await KnownResponses.LoadAsync(context, catalog, forms, ct);
        var import = new FileImport(context, catalog, forms, runId, time);
        var reports = ImmutableArray.CreateBuilder<ImportedFileReport>();
        var files = ResponsePaths.Expand(paths);
        try
        {
            foreach (var (index, reading) in ReadResponse.All(files, catalog, known, options, ct).Index())
            {
                var report = new ImportedFileReport
                {
                    Path = files[index],
                    Ordinal = index + 1,
                    Total = files.Count,
                };
                reports.Add(report = await ImportAsync(context, import, report, reading, ct));
                if (report.Reason is null)
                    Log.Imported(logger, report.FileName, report.Status, report.Ordinal, report.Total);
                else
                    Log.Refused(logger, report.Reason, report.Ordinal, report.Total);
                progress?.Report(report);
            }
        }
        catch (OperationCanceledException)
        {
            await record.InterruptAsync(runId);
            throw;
        }

        await record.EndAsync(context, runId, ct);
        return reports.ToImmutable();
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

    private async Task<ImportedFileReport> ImportAsync(
        PortalDbContext context,
        FileImport import,
        ImportedFileReport report,
        Task<ReadResponse> reading,
        CancellationToken ct
    )
    {
        try
        {
            await using var step = await ImportStep.BeginAsync(context, ct);
            var done = await import.RunAsync(report, reading, ct);
            await step.CommitAsync(ct);
            return done;
        }
        catch (Exception problem) when (IsOfThisFile(problem, context))
        {
            Log.Failed(logger, problem, report.FileName);
            return await RecordAsync(
                context,
                import,
                report.Failed(
                    $"{report.FileName} could not be stored because of an error in the portal; its log tells more."
                ),
                ct
            );
        }
    }

    private static bool IsOfThisFile(Exception problem, PortalDbContext context) =>
        problem is not OperationCanceledException
        && context.Database.GetDbConnection().State == ConnectionState.Open
        && !PortalDatabaseException.IsOutdatedSchema(problem);

    private static async Task<ImportedFileReport> RecordAsync(
        PortalDbContext context,
        FileImport import,
        ImportedFileReport report,
        CancellationToken ct
    )
    {
        await using var step = await ImportStep.BeginAsync(context, ct);
        await import.RecordAsync(report, ct);
        await step.CommitAsync(ct);
        return report;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{FileName}: {Status} ({Ordinal} of {Total})")]
        public static partial void Imported(
            ILogger logger,
            string fileName,
            ImportedFileStatus status,
            int ordinal,
            int total
        );

        [LoggerMessage(LogLevel.Warning, "Refused: {Reason} ({Ordinal} of {Total})")]
        public static partial void Refused(ILogger logger, string reason, int ordinal, int total);

        [LoggerMessage(LogLevel.Error, "{FileName} could not be imported")]
        public static partial void Failed(ILogger logger, Exception problem, string fileName);
    }
}

using System.Collections.Immutable;
using System.Data;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MsqPortal.Data;
using Npgsql;

namespace MsqPortal.Import;

/// <summary>The files of one run, each stored whole or not at all, and told when it is done.</summary>
internal sealed partial class FileSteps(
    PortalDbContext context,
    ResponseStore store,
    IProgress<ImportedFileReport>? progress,
    ILogger logger
)
{
    private readonly ImmutableArray<ImportedFileReport>.Builder reports =
        ImmutableArray.CreateBuilder<ImportedFileReport>();

    public ImmutableArray<ImportedFileReport> Reports => reports.ToImmutable();

    /// <summary>A file that fails leaves the database as it was, and the others go on.</summary>
    public async Task AddAsync(
        ImportedFileReport report,
        Func<ImportedFileReport, Task<ImportedFileReport>> import,
        CancellationToken ct
    )
    {
        report = await ImportAsync(report, import, ct);
        reports.Add(report);
        Log.Imported(logger, report.FileName, report.Status, report.Ordinal, report.Total);
        progress?.Report(report);
    }

    private async Task<ImportedFileReport> ImportAsync(
        ImportedFileReport report,
        Func<ImportedFileReport, Task<ImportedFileReport>> import,
        CancellationToken ct
    )
    {
        try
        {
            return await StoreAsync(() => import(report), ct);
        }
        catch (Exception problem) when (IsOfThisFile(problem))
        {
            Log.Failed(logger, problem, report.FileName);
            var failed = report.Failed(
                IsDiskFull(problem)
                    ? new Refusal(
                        $"{report.FileName} was not stored: the disk of the database is full; make room and import it again.",
                        "The file was not stored: the disk of the database is full."
                    )
                : problem is RegexMatchTimeoutException
                    ? new Refusal(
                        $"{report.FileName} took too long to read and was not stored; look for a line that is unlike any text and take it out.",
                        "The file took too long to read and was not stored."
                    )
                : new Refusal(
                    $"{report.FileName} could not be imported because of an error in the portal; its log tells more.",
                    "The file could not be imported because of an error in the portal."
                )
            );
            return await StoreAsync(() => store.RecordAsync(failed, ct), ct);
        }
    }

    private async Task<ImportedFileReport> StoreAsync(Func<Task<ImportedFileReport>> work, CancellationToken ct)
    {
        await using var step = await ImportStep.BeginAsync(context, ct);
        var done = await work();
        await step.CommitAsync(ct);
        return done;
    }

    private static bool IsDiskFull(Exception problem) =>
        problem.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    private bool IsOfThisFile(Exception problem) =>
        problem is not OperationCanceledException
        && context.Database.GetDbConnection().State == ConnectionState.Open
        && !PortalDatabaseException.IsOutdatedSchema(problem);

    private static partial class Log
    {
        // Why a file is refused or held is told by who reads the report, so that it is told once.
        [LoggerMessage(LogLevel.Information, "{FileName}: {Status} ({Ordinal} of {Total})")]
        public static partial void Imported(
            ILogger logger,
            string fileName,
            ImportedFileStatus status,
            int ordinal,
            int total
        );

        [LoggerMessage(LogLevel.Error, "{FileName} could not be imported")]
        public static partial void Failed(ILogger logger, Exception problem, string fileName);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Web.Downloads;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// Database, tables, import of what is new: in the background, so that the program answers at once that it is alive.
/// </summary>
public sealed partial class StartUp(
    IServiceProvider services,
    IOptions<PortalSettings> settings,
    PortalReadiness readiness,
    IHostApplicationLifetime lifetime,
    ILogger<StartUp> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // What is wrong with the files under the seeds folder is said before a database is made.
            _ = services.GetRequiredService<QuestionnaireCatalog>();
            // Asked for here and not in the constructor: none of them can exist before the database is known.
            await services.GetRequiredService<PortalConnection>().OpenAsync(stoppingToken);
            await MigrateAsync(stoppingToken);
            var report = await services
                .GetRequiredService<ImportRunner>()
                .RunAsync(
                    new ImportRequest([settings.Value.SeedsDirectory]) { IsStart = true },
                    progress: null,
                    stoppingToken
                );
            foreach (var file in report.Files.Where(file => file.Reason is not null))
                Log.NotTaken(logger, file.FileName, file.Reason!);
            foreach (var response in report.Files.Select(file => file.Withdrew).OfType<string>())
                Log.Withdrawn(logger, response);
            // The first reader does not wait for it.
            await services.GetRequiredService<AnswerIndex>().CurrentAsync(stoppingToken);
            if (TemporaryStream.Complaint() is { } complaint)
                Log.NoLargeSheets(logger, complaint);
            readiness.MarkReady();
            Log.Ready(logger);
            await services.GetRequiredService<PortalConnection>().WhileItLivesAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            if (!readiness.IsReady)
                Log.StoppedEarly(logger);
        }
        catch (Exception failure)
        {
            readiness.MarkFailed(failure);
            lifetime.StopApplication();
        }
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database;
        await PortalMigration.ApplyAsync(database, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The portal is ready.")]
        public static partial void Ready(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "{FileName}: {Reason}")]
        public static partial void NotTaken(ILogger logger, string fileName, string reason);

        [LoggerMessage(LogLevel.Warning, "The published response of {Response} is withdrawn.")]
        public static partial void Withdrawn(ILogger logger, string response);

        [LoggerMessage(LogLevel.Warning, "Large sheets of /search.xlsx cannot be made: {Complaint}")]
        public static partial void NoLargeSheets(ILogger logger, string complaint);

        [LoggerMessage(LogLevel.Information, "Stopped before the portal was ready.")]
        public static partial void StoppedEarly(ILogger logger);
    }
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Verbs;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// Database, tables, first import: in the background, so that the program answers at once that it is alive.
/// </summary>
public sealed partial class StartUp(
    PortalConnection connection,
    IServiceScopeFactory scopes,
    PortalReadiness readiness,
    IHostApplicationLifetime lifetime,
    ILogger<StartUp> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await connection.OpenAsync(stoppingToken);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.MigrateAsync(stoppingToken);
            Log.TablesAreReady(logger);
            readiness.MarkReady();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Log.StoppedEarly(logger);
        }
        catch (Exception failure)
        {
            readiness.MarkFailed(FailureMessage.Of(failure));
            lifetime.StopApplication();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The tables are in place.")]
        public static partial void TablesAreReady(ILogger logger);

        [LoggerMessage(LogLevel.Information, "Stopped before the portal was ready.")]
        public static partial void StoppedEarly(ILogger logger);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MsqPortal.Data;

namespace MsqPortal.Web.Hosting;

/// <summary>Behind <c>/readyz</c>: the start is over, and the database still answers.</summary>
public sealed class ReadinessCheck(PortalReadiness readiness, IServiceScopeFactory scopes) : IHealthCheck
{
    public const string Name = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (!readiness.IsReady)
            return HealthCheckResult.Unhealthy("The portal is starting.");

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database;
            await database.ExecuteSqlAsync($"SELECT 1", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (DatabaseFailure.IsUnreachable(failure))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}

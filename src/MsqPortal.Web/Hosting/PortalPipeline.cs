using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using MsqPortal.Web.Api;
using MsqPortal.Web.Appearance;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Citing;
using MsqPortal.Web.Downloads;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Hosting;

/// <summary>The order in which a request passes.</summary>
public static class PortalPipeline
{
    public static void UsePortal(this WebApplication app)
    {
        // These three are for pages from memory as well.
        app.UsePortalRequestLogging();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestCheck>();
        app.UseRateLimiter();
        app.UseMiddleware<PageCache>();
        app.UsePageMaking();
        app.UseMiddleware<LanguageOfAddress>();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = PortalUrls.Failed,
                StatusCodeSelector = DatabaseFailure.StatusOf,
                SuppressDiagnosticsCallback = _ => true,
            }
        );
        app.UseStatusCodePagesWithReExecute(PortalUrls.StatusCode);
        app.UseMiddleware<ErrorPages>();
        app.UseProgramRequests();
        app.UseMiddleware<ReadinessGate>();
        app.UseRouting();
        // Nobody signs in. Unnamed, the framework would put these two before everything else, kept pages among it.
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<CanonicalCountry>();

        app.MapHealthChecks(PortalUrls.Liveness, new HealthCheckOptions { Predicate = _ => false }).ShortCircuit();
        app.MapHealthChecks(PortalUrls.Readiness);
        app.MapMethods(PortalUrls.Version, ProgramRequests.Readable, () => PortalVersion.Current);
        app.MapPortalApi();
        app.MapSearchDownloads();
        app.MapCitationDownloads();
        app.MapThemeSwitch();
        app.MapSpeculationRules();
        app.MapStaticAssets();
        app.MapRazorPages()
            .WithStaticAssets()
            // A page whose handler did not run has nothing to show: any other method is 405.
            .WithMetadata(new HttpMethodMetadata(ProgramRequests.Readable));
    }
}

using Serilog;
using Serilog.Events;

namespace MsqPortal.Web.Hosting;

public static class PortalLogging
{
    /// <summary>Levels come from the section <c>Serilog</c>; everything goes to standard error, which verbs leave to people.</summary>
    public static void AddPortalLogging(this IHostApplicationBuilder builder) =>
        builder.Services.AddSerilog(logger =>
            logger
                .ReadFrom.Configuration(builder.Configuration)
                // It opens a scope and an activity for each request, which no line of the log shows. Failures are logged by the
                // exception handler and by Kestrel.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                .Enrich.FromLogContext()
                .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose)
        );

    /// <summary>Probes ask every few seconds, and a page that waits for the start is no error.</summary>
    public static void UsePortalRequestLogging(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(options =>
            options.GetLevel = (context, _, failure) =>
                failure is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError
                    ? LogEventLevel.Error
                : context.Request.Path == PortalUrls.Liveness || context.Request.Path == PortalUrls.Readiness
                    ? LogEventLevel.Debug
                : LogEventLevel.Information
        );
}

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

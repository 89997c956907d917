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
                // Of what a client sends Kestrel tells with a trace; the client is answered.
                .MinimumLevel.Override("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LevelAlias.Off)
                .Enrich.FromLogContext()
                .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose)
        );

    /// <summary>
    /// A line for each request is for who asks for it (level Debug of this source): as long as all is well it says nothing, and
    /// while the database is away it would fill the disk.
    /// </summary>
    public static void UsePortalRequestLogging(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate =
                "{RequestMethod} {RequestPath} answered {StatusCode} in {Elapsed:0.0} ms (request {RequestId})";
            options.EnrichDiagnosticContext = (said, context) => said.Set("RequestId", context.TraceIdentifier);
            options.GetLevel = (context, _, failure) =>
                failure is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError
                    ? LogEventLevel.Error
                    : LogEventLevel.Debug;
        });
}

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
}

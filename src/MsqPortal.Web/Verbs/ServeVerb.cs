using System.CommandLine;
using MsqPortal.Web.Hosting;

namespace MsqPortal.Web.Verbs;

/// <summary>Serves the pages; imports what is new under the seeds folder first.</summary>
public static class ServeVerb
{
    public static Command Create()
    {
        var verb = new Command(
            "serve",
            "Starts the database if none is configured, imports new seeds, and serves the pages until it is stopped (default)."
        );
        verb.SetAction((_, cancellation) => RunAsync(cancellation));
        return verb;
    }

    public static async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var app = PortalHost.Build();
        var readiness = app.Services.GetRequiredService<PortalReadiness>();
        await app.StartAsync(cancellation);
        await Console.Error.WriteLineAsync($"The portal listens at {string.Join(" and ", app.Urls)}");
        await app.WaitForShutdownAsync(cancellation);

        if (readiness.Failure is null)
            return ExitCode.Success;
        await Console.Error.WriteLineAsync(readiness.Failure);
        return ExitCode.Failure;
    }
}

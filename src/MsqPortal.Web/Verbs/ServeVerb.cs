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
        try
        {
            await app.StartAsync(cancellation);
            await Console.Error.WriteLineAsync($"The portal listens at {string.Join(" and ", app.Urls)}");
            await app.WaitForShutdownAsync(cancellation);
        }
        catch (OperationCanceledException) when (readiness.Failure is not null)
        {
            // What cannot start stops the host, maybe while the host itself is still starting.
        }

        return readiness.Failure is { } failure ? await PortalCommand.FailAsync(failure) : ExitCode.Success;
    }
}

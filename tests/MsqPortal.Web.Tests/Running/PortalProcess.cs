using System.Diagnostics;

namespace MsqPortal.Web.Tests.Running;

/// <summary>The program as a process of its own, as people start it.</summary>
public sealed class PortalProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private PortalProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public static async Task<Outcome> RunAsync(string[] arguments, Settings? settings = null)
    {
        using var portal = Start(arguments, settings ?? new Settings());
        return await portal.EndAsync();
    }

    public static PortalProcess Start(string[] arguments, Settings settings)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "MsqPortal.Web"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = settings.WorkingDirectory ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in settings.Environment)
            start.Environment[name] = value;
        return new PortalProcess(Process.Start(start)!);
    }

    public int Id => process.Id;

    public async Task<Outcome> EndAsync()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    public sealed record Outcome(int ExitCode, string Output, string Errors);

    public sealed class Settings
    {
        public string? WorkingDirectory { get; init; }

        public Dictionary<string, string> Environment { get; } = [];
    }
}

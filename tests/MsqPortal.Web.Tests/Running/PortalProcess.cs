using System.Diagnostics;
using System.Text;

namespace MsqPortal.Web.Tests.Running;

/// <summary>The program as a process of its own, as people start it.</summary>
public sealed class PortalProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly StringBuilder errors = new();
    private readonly Task readingErrors;

    private PortalProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        readingErrors = ReadErrorsAsync();
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
            RedirectStandardInput = settings.Input is not null,
            WorkingDirectory = settings.WorkingDirectory ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in settings.Environment)
            start.Environment[name] = value;
        var started = Process.Start(start)!;
        if (settings.Input is { } input)
        {
            using var standardInput = started.StandardInput;
            standardInput.Write(input);
        }

        return new PortalProcess(started);
    }

    public int Id => process.Id;

    public async Task<Outcome> EndAsync()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await WhatWasSaidAsync());
    }

    /// <summary>Waits until a line of the standard error has these words.</summary>
    /// <returns>The line.</returns>
    public async Task<string> HasSaidAsync(string words)
    {
        while (true)
        {
            var line = Said().Split('\n')[..^1].FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal));
            if (line is not null)
                return line;
            readingErrors.IsCompleted.ShouldBeFalse(Said());
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private async Task<string> WhatWasSaidAsync()
    {
        await readingErrors;
        return Said();
    }

    private string Said()
    {
        lock (errors)
            return errors.ToString();
    }

    private async Task ReadErrorsAsync()
    {
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            lock (errors)
                errors.Append(line).Append('\n');
        }
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

        /// <summary>What the program finds on its standard input; null gives it the input of the tests.</summary>
        public string? Input { get; init; }

        public Dictionary<string, string> Environment { get; } = [];
    }
}

using System.Diagnostics;

namespace MsqPortal.PrivatePostgres;

/// <summary>Runs a program of the system to its end, and ends it when the caller gives up.</summary>
internal static class SystemCommand
{
    public static Task<string> RunAsync(string program, string[] arguments, CancellationToken ct) =>
        RunAsync(new ProcessStartInfo(program, arguments), ct);

    /// <returns>What the program wrote to its standard output.</returns>
    /// <exception cref="SystemCommandException">It ended with another exit code than 0.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">It could not be started.</exception>
    public static async Task<string> RunAsync(ProcessStartInfo command, CancellationToken ct)
    {
        command.RedirectStandardInput = true;
        command.RedirectStandardOutput = true;
        command.RedirectStandardError = true;
        if (command.WorkingDirectory.Length == 0)
        {
            // The caller's folder may be closed to the account that the program runs as.
            command.WorkingDirectory = "/";
        }

        using var process = Process.Start(command)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        var text = await output;
        return process.ExitCode == 0
            ? text
            : throw new SystemCommandException(
                $"'{command.FileName}' ended with exit code {process.ExitCode}: {OneLine(await errors + text)}"
            );
    }

    private static string OneLine(string text) =>
        string.Join(" / ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}

internal sealed class SystemCommandException(string message) : Exception(message);

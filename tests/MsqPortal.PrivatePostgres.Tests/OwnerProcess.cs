using System.Diagnostics;

namespace MsqPortal.PrivatePostgres.Tests;

/// <summary>Another process that owns the server of a data directory.</summary>
internal sealed class OwnerProcess : IDisposable
{
    private readonly Process _process;

    private OwnerProcess(Process process) => _process = process;

    public static async Task<(OwnerProcess Owner, string ConnectionString)> StartAsync(string dataDirectory)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "MsqPortal.PrivatePostgres.Owner");
        var process = Process.Start(
            new ProcessStartInfo(program, [dataDirectory])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var connectionString = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return (
            new(process),
            connectionString.ShouldNotBeNull("The owner said on standard error why it did not start.")
        );
    }

    /// <summary>Signal 9: the process has no chance to stop its server.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}

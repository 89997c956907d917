using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>Starts a server again that ended though nobody asked it to, each time a little later; and gives up in the end.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ServerWatch : IAsyncDisposable
{
    private const int MostRestarts = 5;

    /// <summary>After so long a life the restarts before no longer count.</summary>
    private static readonly TimeSpan LongLife = TimeSpan.FromMinutes(1);

    private readonly Cluster _cluster;
    private readonly PrivatePostgresOptions _options;
    private readonly Action<string> _announce;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<PrivatePostgresException> _lost = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly Task _watching;
    private ServerProcess _process;

    /// <param name="process">Of the cluster; it answers.</param>
    /// <param name="cluster">What is started again.</param>
    /// <param name="options">How.</param>
    /// <param name="announce">Takes one-line messages for people.</param>
    public ServerWatch(ServerProcess process, Cluster cluster, PrivatePostgresOptions options, Action<string> announce)
    {
        (_process, _cluster, _options, _announce) = (process, cluster, options, announce);
        _watching = WatchAsync(_stop.Token);
    }

    /// <summary>Ends, with its reason, when the server cannot be started again.</summary>
    public Task<PrivatePostgresException> Lost => _lost.Task;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        await _process.DisposeAsync();
        _stop.Dispose();
    }

    private async Task WatchAsync(CancellationToken stop)
    {
        try
        {
            var restarts = 0;
            string? failure = null;
            while (failure is null)
            {
                var life = Stopwatch.StartNew();
                await _process.EndedAsync(stop);
                await _process.DisposeAsync();
                if (life.Elapsed > LongLife)
                    restarts = 0;
                if (restarts == MostRestarts)
                    break;
                do failure = await RestartAsync(++restarts, stop);
                while (failure is not null && restarts < MostRestarts);
            }

            _lost.SetResult(
                new PrivatePostgresException(
                    $"The private PostgreSQL in '{_cluster.Folder}' ended {MostRestarts} times in a row: "
                        + (failure ?? "its log, server.log, tells why")
                )
            );
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
    }

    /// <returns>Why it does not run; null when it does.</returns>
    private async Task<string?> RestartAsync(int restarts, CancellationToken stop)
    {
        _announce("The private PostgreSQL ended unexpectedly; it is started again.");
        await Task.Delay(TimeSpan.FromSeconds(restarts - 1), stop);
        try
        {
            _process = await ServerProcess.RunAsync(_cluster, _options, stop);
            _announce("The private PostgreSQL runs again.");
            return null;
        }
        catch (Exception e) when (e is PrivatePostgresException or IOException or Win32Exception)
        {
            return e.Message;
        }
    }
}

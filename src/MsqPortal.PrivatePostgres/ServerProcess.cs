using System.Diagnostics;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>A running server and the guard that ties its life to ours.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(60);

    // The kernel closes our end of the pipe when we die, even by signal 9: the watcher's read then ends, and it asks the
    // server for a fast shutdown (SIGINT), which is kind to the data. It asks again and again: a server that has only just been
    // started ignores the signal, and would outlive us.
    private const string GuardScript = """
        log=$1; shift
        exec 3<&0 </dev/null >>"$log" 2>&1
        "$@" 3<&- & server=$!
        { read -r _; while kill -INT "$server"; do sleep 0.5; done; } <&3 & watcher=$!
        exec 3<&-
        wait "$server"; code=$?
        kill "$watcher" 2>/dev/null
        exit "$code"
        """;

    private readonly Process _guard;
    private readonly string _log;
    private bool _isDisposed;

    private ServerProcess(Process guard, string log)
    {
        _guard = guard;
        _log = log;
    }

    private static ServerProcess Start(Cluster cluster, bool isDurable)
    {
        var log = Path.Combine(cluster.Folder, "server.log");
        if (File.Exists(log))
        {
            File.Move(log, Path.Combine(cluster.Folder, "server.previous.log"), overwrite: true);
        }

        // A session of its own: Ctrl-C in the terminal reaches the portal, which then stops the server in good order.
        var command = new ProcessStartInfo("setsid")
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
            ArgumentList = { "/bin/sh", "-c", GuardScript, "msq-portal-postgres-guard", log },
        };
        command.ArgumentList.Add(cluster.Binaries.PathOf("postgres"));
        foreach (var argument in Arguments(cluster, isDurable))
        {
            command.ArgumentList.Add(argument);
        }

        ServerAccount.Assume(command);
        cluster.Binaries.AddLibraries(command);
        return new(Process.Start(command)!, log);
    }

    /// <summary>
    /// Starts the server and waits until it answers. One that stops at once is started a second time: the owner before may
    /// have been killed while it started a server, which only then writes that it runs, and stops.
    /// </summary>
    /// <exception cref="PrivatePostgresException">It does not run; the message has the last words of its log.</exception>
    public static async Task<ServerProcess> RunAsync(
        Cluster cluster,
        PrivatePostgresOptions options,
        CancellationToken ct
    )
    {
        for (var isSecond = false; ; isSecond = true)
        {
            await PostmasterPidFile.ClearAsync(cluster, options.StartTimeout, ct);
            var process = Start(cluster, options.IsDurable);
            try
            {
                await process.WaitUntilItAnswersAsync(cluster.Socket, options.StartTimeout, ct);
                return process;
            }
            catch (PrivatePostgresException) when (!isSecond && process._guard.HasExited)
            {
                await process.DisposeAsync();
            }
            catch
            {
                await process.DisposeAsync();
                throw;
            }
        }
    }

    private async Task WaitUntilItAnswersAsync(PostgresSocket socket, TimeSpan timeout, CancellationToken ct)
    {
        for (var waited = Stopwatch.StartNew(); !await socket.AnswersAsync("postgres", ct); await Task.Delay(20, ct))
        {
            if (_guard.HasExited || waited.Elapsed > timeout)
            {
                throw new PrivatePostgresException(
                    $"The private PostgreSQL in '{socket.Folder}' {(_guard.HasExited ? "stopped at once" : "does not answer")}: "
                        + LastWords()
                        + (
                            _guard.HasExited
                                ? ". If the folder is damaged, restore it from a backup, or move it away: the portal then makes a new one and imports its seeds."
                                : ""
                        )
                );
            }
        }
    }

    /// <summary>Ends with the server, whatever ended it.</summary>
    public Task EndedAsync(CancellationToken ct) => _guard.WaitForExitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _guard.StandardInput.Close();
        try
        {
            await _guard.WaitForExitAsync().WaitAsync(StopTimeout);
        }
        catch (TimeoutException)
        {
            _guard.Kill(entireProcessTree: true);
        }

        _guard.Dispose();
    }

    private string LastWords() =>
        File.Exists(_log) ? string.Join(" / ", File.ReadLines(_log).TakeLast(5)) : "it wrote no log";

    private static IEnumerable<string> Arguments(Cluster cluster, bool isDurable)
    {
        string[] settings =
        [
            "listen_addresses=",
            $"unix_socket_directories={cluster.Folder}",
            "unix_socket_permissions=0700",
            $"port={PostgresSocket.Port}",
            "max_connections=100",
            "shared_buffers=64MB",
            // The data fit into memory, where any page costs what the next one costs: indexes instead of whole tables.
            "random_page_cost=1.1",
            // Compiling costs more than it gains on queries of milliseconds, and unpacked binaries come without it.
            "jit=off",
            // The same on every machine; known to the server without the system's time zone files.
            "timezone=GMT",
            "log_timezone=GMT",
        ];
        string[] fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
        return
        [
            "-D",
            cluster.Files,
            .. settings.Concat(isDurable ? [] : fast).SelectMany(setting => new[] { "-c", setting }),
        ];
    }
}

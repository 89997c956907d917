using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>What an earlier server left behind: it may still be shutting down, or its number may be another's now.</summary>
[SupportedOSPlatform("linux")]
internal static class PostmasterPidFile
{
    /// <summary>Returns once no earlier server runs on the cluster and nothing stands in the way of a new one.</summary>
    public static async Task ClearAsync(Cluster cluster, TimeSpan timeout, CancellationToken ct)
    {
        var path = Path.Combine(cluster.Files, "postmaster.pid");
        for (var waited = Stopwatch.StartNew(); ReadPid(path) is { } pid; await Task.Delay(50, ct))
        {
            var commandLine = ReadCommandLine(pid);
            if (commandLine is null)
            {
                // PostgreSQL itself sees that this one is dead, and looks after what else it may have left.
                return;
            }

            if (!commandLine.Contains(cluster.Files))
            {
                // PostgreSQL only asks whether a process of that number lives, and would refuse to start. Numbers come
                // round soon in a container, where a new life counts from 1.
                File.Delete(path);
                return;
            }

            if (waited.Elapsed > timeout)
            {
                throw new PrivatePostgresException(
                    $"An earlier PostgreSQL (process {pid}) still runs on '{cluster.Files}' and does not stop: stop it, or "
                        + $"choose another folder with the setting {DataDirectory.Setting}."
                );
            }
        }
    }

    private static int? ReadPid(string path)
    {
        try
        {
            var line = File.ReadLines(path).FirstOrDefault();
            return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <returns>Empty for a process that is dead but not yet buried; null when there is none of that number.</returns>
    private static string[]? ReadCommandLine(int pid)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/cmdline")).Split('\0');
        }
        catch (IOException)
        {
            return null;
        }
    }
}

using System.Globalization;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>
/// PostgreSQL unpacked from Debian's packages into a folder that all data directories of an account share: nothing is
/// installed.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class UnpackedBinaries(string cacheDirectory, Action<string> announce)
{
    /// <summary>Under root <c>/var/cache/msq-portal</c>, else <c>~/.cache/msq-portal</c> or what XDG says.</summary>
    public static string DefaultCacheDirectory()
    {
        if (ServerAccount.IsNeeded)
        {
            return "/var/cache/msq-portal";
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var caches = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return Path.Combine(string.IsNullOrEmpty(caches) ? Path.Combine(home, ".cache") : caches, "msq-portal");
    }

    /// <summary>What was unpacked earlier.</summary>
    public async Task<IReadOnlyList<PostgresBinaries>> FindAsync(CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        if (Directory.Exists(cacheDirectory))
        {
            foreach (var folder in Directory.GetDirectories(cacheDirectory, "postgresql-*"))
            {
                if (await ReadAsync(folder, ct) is { } binaries)
                {
                    found.Add(binaries);
                }
            }
        }

        return found;
    }

    /// <param name="major">Null: the newest on offer.</param>
    public async Task<PostgresBinaries> FetchAsync(int? major, CancellationToken ct)
    {
        if (!AptArchive.IsAvailable)
        {
            throw PrivatePostgresException.NotAvailable(
                $"{Wanted(major)} is not installed, and this system has no apt-get to fetch it with"
            );
        }

        try
        {
            WorldReadableFolder.Create(cacheDirectory);
            using var cacheLock = await TakeLockAsync(ct);
            var found = (await FindAsync(ct)).Where(b => major is null || b.Major == major).MaxBy(b => b.Major);
            return found ?? await UnpackAsync(major, ct);
        }
        catch (Exception e) when (e is SystemCommandException or IOException or UnauthorizedAccessException)
        {
            throw PrivatePostgresException.NotAvailable(
                $"{Wanted(major)} is not installed, and it could not be fetched into '{cacheDirectory}' ({e.Message})",
                e
            );
        }
    }

    private static string Wanted(int? major) =>
        major is null ? "it" : string.Create(CultureInfo.InvariantCulture, $"PostgreSQL {major}, which the data need,");

    private async Task<PostgresBinaries> UnpackAsync(int? major, CancellationToken ct)
    {
        announce(
            $"{(major is null ? "No PostgreSQL is installed" : $"PostgreSQL {major} is not installed")}: fetching it once "
                + $"(about 20 MB) from this system's package sources into '{cacheDirectory}'; the system itself stays unchanged."
        );
        // Whoever died here left it; the lock is ours.
        var work = Path.Combine(cacheDirectory, "unpacking");
        DeleteIfExists(work);
        var archive = await AptArchive.ReadAsync(Path.Combine(work, "apt"), ct);
        var offered = await archive.FindPostgresMajorsAsync(ct);
        var chosen = offered.FirstOrDefault(m => m == (major ?? m) && m >= PrivatePostgresServer.OldestMajor);
        if (chosen == 0)
        {
            throw PrivatePostgresException.NotAvailable(
                $"{Wanted(major)} is not installed, and this system's package sources do not offer it"
                    + (archive.Complaint is null ? "" : $" ({archive.Complaint})")
            );
        }

        var server = $"postgresql-{chosen.ToString(CultureInfo.InvariantCulture)}";
        var files = Path.Combine(work, "files");
        WorldReadableFolder.Create(files);
        await archive.UnpackAsync([server, .. await archive.FindMissingLibrariesAsync(server, ct)], files, ct);
        var finished = Path.Combine(cacheDirectory, server);
        DeleteIfExists(finished);
        // A move is all or nothing: nobody ever sees half a PostgreSQL.
        Directory.Move(files, finished);
        Directory.Delete(work, recursive: true);
        return await ReadAsync(finished, ct)
            ?? throw new SystemCommandException($"what was unpacked to '{finished}' does not run");
    }

    private async Task<FileStream> TakeLockAsync(CancellationToken ct)
    {
        var path = Path.Combine(cacheDirectory, "unpacking.lock");
        for (var waits = 0; ; waits++)
        {
            if (FileLock.TryTake(path) is { } held)
            {
                return held;
            }

            if (waits == 0)
            {
                announce($"Waiting for another process that is fetching PostgreSQL into '{cacheDirectory}'.");
            }

            await Task.Delay(100, ct);
        }
    }

    private static async Task<PostgresBinaries?> ReadAsync(string unpacked, CancellationToken ct)
    {
        var programs = Path.Combine(unpacked, "usr/lib/postgresql");
        if (!Directory.Exists(programs))
        {
            return null;
        }

        // Named after the machine: x86_64-linux-gnu, aarch64-linux-gnu, arm-linux-gnueabihf.
        string[] parents = ["usr/lib", "lib"];
        var libraries = parents
            .Select(parent => Path.Combine(unpacked, parent))
            .Where(Directory.Exists)
            .SelectMany(parent => Directory.GetDirectories(parent, "*-linux-*"));
        return await PostgresBinaries.TryReadAsync(
            Path.Combine(Directory.GetDirectories(programs).Single(), "bin"),
            string.Join(':', libraries),
            ct
        );
    }

    private static void DeleteIfExists(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

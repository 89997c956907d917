using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>Data that exist decide the version: a newer PostgreSQL beside them would start empty.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ClusterChoice(string dataDirectory, UnpackedBinaries unpacked, Action<string> announce)
{
    public async Task<Cluster> ChooseAsync(string? binaryDirectory, CancellationToken ct)
    {
        var existing = Cluster.FindMajors(dataDirectory);
        var available = binaryDirectory is null
            ? [.. await InstalledBinaries.FindAsync(ct), .. await unpacked.FindAsync(ct)]
            : new[] { await ReadConfiguredAsync(binaryDirectory, ct) };
        available =
        [
            .. available.Where(b => b.Major >= PrivatePostgresServer.OldestMajor).OrderByDescending(b => b.Major),
        ];
        if (existing.Count == 0)
        {
            return new(dataDirectory, available.FirstOrDefault() ?? await unpacked.FetchAsync(major: null, ct));
        }

        var binaries = existing
            .Select(major => Array.Find(available, b => b.Major == major))
            .FirstOrDefault(b => b is not null);
        if (binaries is null && binaryDirectory is not null)
        {
            throw new PrivatePostgresException(
                $"The data in '{dataDirectory}' belong to PostgreSQL {existing[0]}, but '{binaryDirectory}' holds "
                    + $"PostgreSQL {available.FirstOrDefault()?.Major}: use that version, or choose another folder with the setting "
                    + $"{DataDirectory.Setting}."
            );
        }

        binaries ??= await unpacked.FetchAsync(existing[0], ct);
        SayWhatIsLeftAside(binaries.Major, existing, available);
        return new(dataDirectory, binaries);
    }

    private static async Task<PostgresBinaries> ReadConfiguredAsync(string directory, CancellationToken ct)
    {
        var binaries = await PostgresBinaries.TryReadAsync(Path.GetFullPath(directory), libraryPath: null, ct);
        return binaries is { Major: >= PrivatePostgresServer.OldestMajor }
            ? binaries
            : throw PrivatePostgresException.NotAvailable(
                binaries is null
                    ? $"'{directory}' holds no 'postgres' and 'initdb' that run"
                    : $"'{directory}' holds PostgreSQL {binaries.Major}"
            );
    }

    private void SayWhatIsLeftAside(int chosen, IReadOnlyList<int> existing, PostgresBinaries[] available)
    {
        var newer = available.Select(b => b.Major).FirstOrDefault(major => major > chosen);
        if (newer > 0)
        {
            announce(
                $"Staying with PostgreSQL {chosen}, which holds the data; {newer} is at hand too, but would start empty."
            );
        }

        if (existing.Count > 1)
        {
            announce(
                $"'{dataDirectory}' holds data of PostgreSQL {string.Join(" and ", existing)}: using those of {chosen}."
            );
        }
    }
}

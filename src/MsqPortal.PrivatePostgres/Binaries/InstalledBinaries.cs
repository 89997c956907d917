using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>Finds what the system has installed, in the places where distributions put it and on the PATH.</summary>
[SupportedOSPlatform("linux")]
internal static class InstalledBinaries
{
    public static async Task<IReadOnlyList<PostgresBinaries>> FindAsync(CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        foreach (var directory in Candidates().Distinct(StringComparer.Ordinal))
        {
            if (await PostgresBinaries.TryReadAsync(directory, libraryPath: null, ct) is { } binaries)
            {
                found.Add(binaries);
            }
        }

        return found;
    }

    private static IEnumerable<string> Candidates() =>
        [
            .. Versions("/usr/lib/postgresql", "*"), // Debian, Ubuntu
            .. Versions("/usr", "pgsql-*"), // Red Hat with the packages of postgresql.org
            "/usr/local/pgsql/bin",
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Path.IsPathFullyQualified),
        ];

    private static IEnumerable<string> Versions(string parent, string pattern) =>
        Directory.Exists(parent)
            ? Directory.GetDirectories(parent, pattern).Select(version => Path.Combine(version, "bin"))
            : [];
}

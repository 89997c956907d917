namespace MsqPortal.Import;

/// <summary>
/// Which files of a run are the same response, by the hashes of their bytes: that shows only when all of them have been
/// read, and must be known before the first is stored. The same bytes under two names are one file.
/// </summary>
internal sealed class SameResponses
{
    private readonly Dictionary<(string? Iso3, string? Edition), HashSet<string>> all = [];
    private readonly Dictionary<(string? Iso3, string? Edition), HashSet<string>> accepted = [];

    public void Add(ReadResponse response, bool isAccepted)
    {
        Hashes(all, response.Key).Add(response.File.ContentHash);
        if (isAccepted)
            Hashes(accepted, response.Key).Add(response.File.ContentHash);
    }

    /// <summary>Number of different files that are the response of this one; it is one of them.</summary>
    public int Count(ImportedFileReport report) =>
        Hashes(all, (report.Iso3, report.Edition)).Append(report.ContentHash!).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether this file, and no other of its response, was named to be taken.</summary>
    public bool IsOnlyAccepted(ImportedFileReport report) =>
        Hashes(accepted, (report.Iso3, report.Edition)) is { Count: 1 } named && named.Contains(report.ContentHash!);

    private static HashSet<string> Hashes(
        Dictionary<(string? Iso3, string? Edition), HashSet<string>> hashes,
        (string? Iso3, string? Edition) key
    )
    {
        if (!hashes.TryGetValue(key, out var found))
            hashes.Add(key, found = new HashSet<string>(StringComparer.Ordinal));
        return found;
    }
}

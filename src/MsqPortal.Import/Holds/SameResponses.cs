namespace MsqPortal.Import;

/// <summary>
/// Which files of a run are the same response, by the hashes of their bytes: that shows only when all of them have been
/// read, and must be known before the first is stored. The same bytes under two names are one file.
/// </summary>
internal sealed class SameResponses
{
    private readonly Dictionary<(string? Iso3, string? Edition), List<ComparedFile>> files = [];

    public void Add(ReadResponse response, string path, bool isAccepted)
    {
        if (!files.TryGetValue(response.Key, out var same))
            files.Add(response.Key, same = []);
        same.Add(new ComparedFile(response.File.ContentHash, path, isAccepted));
    }

    /// <summary>Number of different files that are the response of this one; it is one of them.</summary>
    public int Count(ImportedFileReport report) =>
        Of(report)
            .Select(file => file.ContentHash)
            .Append(report.ContentHash!)
            .Distinct(StringComparer.Ordinal)
            .Count();

    /// <summary>The other files that are the response of this one, as the caller named them.</summary>
    public IEnumerable<string> Rivals(ImportedFileReport report) =>
        Of(report).Where(file => file.ContentHash != report.ContentHash).Select(file => file.Path);

    /// <summary>Whether this file, and no other of its response, was named to be taken.</summary>
    public bool IsOnlyAccepted(ImportedFileReport report) =>
        Of(report).Where(file => file.IsAccepted).ToList() is { Count: > 0 } accepted
        && accepted.TrueForAll(file => file.ContentHash == report.ContentHash);

    private List<ComparedFile> Of(ImportedFileReport report) =>
        files.GetValueOrDefault((report.Iso3, report.Edition)) ?? [];

    private sealed record ComparedFile(string ContentHash, string Path, bool IsAccepted);
}

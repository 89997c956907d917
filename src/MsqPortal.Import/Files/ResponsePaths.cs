namespace MsqPortal.Import;

/// <summary>Turns the paths that a person names into files: a folder stands for the responses in it.</summary>
internal static class ResponsePaths
{
    /// <summary>
    /// The files in the order of the paths, each once. A folder gives its <c>*.md</c> except <c>README.md</c>, in
    /// ordinal order, without the folders below it; a folder without responses stands for itself and will be refused.
    /// </summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Files).DistinctBy(FullPath, StringComparer.Ordinal)];

    /// <summary>A folder is left among the files only when it holds no response.</summary>
    public static bool IsFolderWithoutResponses(string path) => Directory.Exists(path);

    /// <summary>Two ways to name one file.</summary>
    public static bool AreSame(string one, string other) => FullPath(one) == FullPath(other);

    private static string FullPath(string path) => path.Length == 0 ? path : Path.GetFullPath(path);

    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [path];

        var files = Directory
            .EnumerateFiles(path)
            .Where(file => Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase))
            .Where(file => !Path.GetFileName(file).Equals("README.md", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count == 0 ? [path] : files;
    }
}

namespace MsqPortal.Import;

/// <summary>Turns the paths that a person names into files: a folder stands for the responses in it.</summary>
internal static class ResponsePaths
{
    /// <summary>
    /// The files in the order of the paths, each once. A folder gives its <c>*.md</c> except <c>README.md</c>, in
    /// ordinal order, without the folders below it; a folder without responses, or one that cannot be listed, stands for
    /// itself and will be refused.
    /// </summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Files).DistinctBy(FullPath, StringComparer.Ordinal)];

    /// <summary>Why a folder is left among the files.</summary>
    /// <returns>Null when the path is no folder.</returns>
    public static Refusal? RefusedFolder(string path)
    {
        if (!Directory.Exists(path))
            return null;
        var name = ResponseFile.NameOf(path);
        return Responses(path) is null
            ? new Refusal(
                $"{name} is a folder that cannot be listed; check its permissions and those of its folders.",
                "The folder cannot be listed."
            )
            : new Refusal(
                $"{name} holds no response; a response is a *.md file other than README.md.",
                "The folder holds no response."
            );
    }

    /// <summary>Two ways to name one file.</summary>
    public static bool AreSame(string one, string other) => FullPath(one) == FullPath(other);

    private static string FullPath(string path) => path.Length == 0 ? path : Path.GetFullPath(path);

    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [path];

        return Responses(path) is { Count: > 0 } files ? files : [path];
    }

    /// <returns>Null when the folder cannot be listed.</returns>
    private static List<string>? Responses(string folder)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Where(file => Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase))
                    .Where(file => !Path.GetFileName(file).Equals("README.md", StringComparison.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }
}

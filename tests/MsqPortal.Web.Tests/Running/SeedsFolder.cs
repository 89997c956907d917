using System.Collections.Concurrent;

namespace MsqPortal.Web.Tests.Running;

/// <summary>Folders of seeds for tests: the real forms and names, with the responses that a test needs.</summary>
public static class SeedsFolder
{
    private static readonly ConcurrentBag<string> Temporary = [];

    /// <summary>The folder that ships.</summary>
    public static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string SeedResponse => Path.Combine(Seeds, "uzb-msq-2024.md");

    /// <summary>A synthetic response: marked boxes, questions left out, hostile text.</summary>
    public static string SyntheticResponse => Path.Combine(AppContext.BaseDirectory, "Data", "kaz-msq-2024.md");

    public static string Create(params string[] responses)
    {
        var folder = TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder, "forms"));
        foreach (var form in Directory.GetFiles(Path.Combine(Seeds, "forms")))
            File.Copy(form, Path.Combine(folder, "forms", Path.GetFileName(form)));
        foreach (var file in responses.Concat(Directory.GetFiles(Seeds, "*.json")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return folder;
    }

    public static string TemporaryFolder()
    {
        var folder = Directory.CreateTempSubdirectory("msq-web-test-").FullName;
        Temporary.Add(folder);
        return folder;
    }

    /// <summary>At the end of all tests.</summary>
    public static void RemoveTemporaryFolders()
    {
        while (Temporary.TryTake(out var folder))
            Directory.Delete(folder, recursive: true);
    }
}

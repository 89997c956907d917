namespace MsqPortal.Web.Tests.Running;

/// <summary>Copies of the real forms and names, in a folder of their own.</summary>
public static class SeedsWithoutResponses
{
    public static string Create()
    {
        var seeds = Path.Combine(AppContext.BaseDirectory, "seeds");
        var folder = Directory.CreateTempSubdirectory("msq-web-test-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "forms"));
        foreach (var form in Directory.GetFiles(Path.Combine(seeds, "forms")))
            File.Copy(form, Path.Combine(folder, "forms", Path.GetFileName(form)));
        File.Copy(Path.Combine(seeds, "member-states.json"), Path.Combine(folder, "member-states.json"));
        return folder;
    }
}

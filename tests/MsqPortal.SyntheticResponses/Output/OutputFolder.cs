using System.Text.Json;
using System.Text.Json.Nodes;
using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Legislation;

namespace MsqPortal.SyntheticResponses.Output;

/// <summary>What was written.</summary>
/// <param name="Files">Number of responses.</param>
/// <param name="Bytes">Their size together.</param>
public sealed record WrittenFolder(int Files, long Bytes);

/// <summary>Writes a folder that the portal can take for <c>seeds/</c>.</summary>
public static class OutputFolder
{
    private const string LegalDatabases = "legal-databases.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Responses of the first so many Member States, each of so many editions, with forms and data files.</summary>
    /// <exception cref="InvalidDataException">There are not so many states or editions, or the folder holds something already.</exception>
    public static WrittenFolder Write(ResponseGenerator generator, string folder, int states, int editions, ulong seed)
    {
        var all = generator.MemberStates.All;
        if (states < 1 || states > all.Length)
            throw new InvalidDataException($"There are {all.Length} Member States; ask for 1 to {all.Length}.");
        // What an earlier run has left would be imported as well, and real responses must not be overwritten.
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InvalidDataException($"{folder} is not empty; name a new folder.");

        var forms = EditionForm.OfEditions(generator.Forms, editions);
        CopyData(generator.SeedsDirectory, folder);
        foreach (var form in forms)
            File.WriteAllText(Path.Combine(folder, "forms", $"msq-{form.Form.Edition}.json"), form.Json);
        AddLegalDatabases(folder, all.Take(states));

        var bytes = 0L;
        Parallel.ForEach(
            from state in all.Take(states)
            from form in forms
            select (state, form.Form),
            response =>
            {
                var (state, form) = response;
                var file = Path.Combine(folder, $"{state.Iso3.ToLowerInvariant()}-msq-{form.Edition}.md");
                File.WriteAllText(file, generator.Write(form, state, seed).Text);
                Interlocked.Add(ref bytes, new FileInfo(file).Length);
            }
        );
        return new WrittenFolder(states * forms.Count, bytes);
    }

    // Everything but responses and their description: what the portal needs may grow.
    private static void CopyData(string seeds, string folder)
    {
        foreach (var file in Directory.GetFiles(seeds, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) == ".md" || Path.GetFileName(Path.GetDirectoryName(file)) == "forms")
                continue;
            var copy = Path.Combine(folder, Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(Path.Combine(folder, "forms"));
    }

    // A portal that knows legal databases is told of those that the responses cite.
    private static void AddLegalDatabases(string folder, IEnumerable<MemberState> states)
    {
        var path = Path.Combine(folder, LegalDatabases);
        if (!File.Exists(path))
            return;
        var databases = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        foreach (var state in states)
        {
            if (LegislationSource.Of(state).DatabaseOf(state) is { } database)
                databases.Add((JsonNode)database);
        }

        File.WriteAllText(path, databases.ToJsonString(Indented) + "\n");
    }
}

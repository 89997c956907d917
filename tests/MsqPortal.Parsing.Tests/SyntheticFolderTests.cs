using System.Text.Json.Nodes;
using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses;
using MsqPortal.SyntheticResponses.Output;

namespace MsqPortal.Parsing.Tests;

/// <summary>The folder that the generator writes can stand for <c>seeds/</c>.</summary>
public sealed class SyntheticFolderTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"msq-synthetic-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Forms_and_names_stand_beside_the_responses_and_fit_them()
    {
        OutputFolder.Write(ResponseGenerator.Load(Seeds.Folder), Output("a"), states: 2, editions: 3, seed: 1);

        var forms = Directory
            .GetFiles(Path.Combine(Output("a"), "forms"))
            .Select(file => QuestionnaireForm.FromJson(File.ReadAllText(file)))
            .ToList();
        foreach (var form in forms)
            form.Questions.Select(question => question.Text)
                .ShouldBe(Seeds.Form.Questions.Select(question => question.Text));
        forms.Select(form => form.Edition).ShouldBe(["2024", "2022", "2020"], ignoreOrder: true);
        var names = MemberStateNames.FromJson(File.ReadAllText(Path.Combine(Output("a"), "member-states.json")));
        names.All.Length.ShouldBe(Seeds.MemberStates.All.Length);
        var files = Directory.GetFiles(Output("a"), "*.md");
        files.Length.ShouldBe(6);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            var form = forms.Single(form => text.StartsWith(form.Title, StringComparison.Ordinal));
            var tree = Seeds.Parser.Parse(text.Replace(form.Title, Seeds.Form.Title));
            Path.GetFileName(file).ShouldBe($"{tree.MemberState.Iso3!.ToLowerInvariant()}-msq-{form.Edition}.md");
            tree.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public void The_same_arguments_write_the_same_bytes()
    {
        foreach (var run in new[] { "a", "b" })
            OutputFolder.Write(ResponseGenerator.Load(Seeds.Folder), Output(run), states: 2, editions: 3, seed: 7);

        var files = Directory.GetFiles(Output("a"), "*", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThan(9);
        foreach (var file in files)
        {
            var other = Path.Combine(Output("b"), Path.GetRelativePath(Output("a"), file));
            File.ReadAllBytes(file).ShouldBe(File.ReadAllBytes(other), file);
        }
    }

    /// <summary>A portal that knows legal databases is told of the others that the responses cite.</summary>
    [Fact]
    public void Known_legal_databases_are_completed()
    {
        var seeds = Directory.CreateDirectory(Output("seeds")).FullName;
        foreach (var file in Directory.GetFiles(Seeds.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(seeds, Path.GetRelativePath(Seeds.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(seeds, "legal-databases.json"), """[{ "code": "lex.uz", "iso3": "UZB" }]""");
        var states = JsonNode.Parse(File.ReadAllText(Path.Combine(seeds, "member-states.json")))!.AsArray();
        var few = states.Where(state => (string)state!["iso3"]! is "KEN" or "UZB").Select(state => state!.DeepClone());
        File.WriteAllText(Path.Combine(seeds, "member-states.json"), new JsonArray([.. few]).ToJsonString());
        OutputFolder.Write(ResponseGenerator.Load(seeds), Output("a"), states: 2, editions: 1, seed: 1);

        var codes = JsonNode
            .Parse(File.ReadAllText(Path.Combine(Output("a"), "legal-databases.json")))!
            .AsArray()
            .Select(database => (string)database!["code"]!)
            .ToList();
        codes.ShouldBe(["lex.uz", "legislation.ke"]);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        var file = Path.Combine(Directory.CreateDirectory(Output("a")).FullName, "uzb-msq-2024.md");
        File.WriteAllText(file, "a real response");

        Should
            .Throw<InvalidDataException>(() =>
                OutputFolder.Write(ResponseGenerator.Load(Seeds.Folder), Output("a"), states: 193, editions: 1, seed: 1)
            )
            .Message.ShouldContain("not empty");
        File.ReadAllText(file).ShouldBe("a real response");
        Directory.GetFiles(Output("a")).Length.ShouldBe(1);
    }

    private string Output(string name) => Path.Combine(folder, name);
}

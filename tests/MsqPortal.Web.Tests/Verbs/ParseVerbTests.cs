using System.Diagnostics;
using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Verbs;

public sealed class ParseVerbTests
{
    [Fact]
    public async Task The_seed_becomes_one_JSON_object_on_standard_output()
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse, "--format", "json"]);

        outcome.ExitCode.ShouldBe(0);
        outcome.Errors.ShouldBeEmpty();
        var response = JsonDocument.Parse(outcome.Output).RootElement;
        response.GetProperty("memberState").GetProperty("name").GetString().ShouldBe("Republic of Uzbekistan");
        response.GetProperty("memberState").GetProperty("iso3").GetString().ShouldBe("UZB");
        response.GetProperty("edition").GetString().ShouldBe("2024");
        response.GetProperty("sections").GetArrayLength().ShouldBe(7);
        response.GetProperty("consent").GetProperty("selection").GetString().ShouldBe("notPreserved");
        response.GetProperty("closing").GetProperty("parts").GetArrayLength().ShouldBe(1);
        response.GetProperty("diagnostics")[0].GetProperty("severity").GetString().ShouldBeOneOf("info", "warning");
    }

    [Fact]
    public async Task A_question_has_the_shape_that_other_programs_rely_on()
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse]);
        var question = JsonDocument
            .Parse(outcome.Output)
            .RootElement.GetProperty("sections")
            .EnumerateArray()
            .SelectMany(section => section.GetProperty("questions").EnumerateArray())
            .Single(candidate => candidate.GetProperty("number").GetString() == "15");

        question.GetProperty("isMandatory").GetBoolean().ShouldBeTrue();
        question.GetProperty("isNew").GetBoolean().ShouldBeFalse();
        question.GetProperty("selection").GetString().ShouldBe("notPreserved");
        question.GetProperty("selectionText").ValueKind.ShouldBe(JsonValueKind.Null);
        question.GetProperty("startLine").GetInt32().ShouldBe(629);
        question.GetProperty("parts")[0].GetProperty("label").ValueKind.ShouldBe(JsonValueKind.Null);
        var citation = question.GetProperty("citations")[0];
        citation.GetProperty("type").GetString().ShouldBe("Law");
        citation.GetProperty("number").GetString().ShouldBe("813");
        citation.GetProperty("date").GetString().ShouldBe("2022-12-30");
        citation.GetProperty("url").GetString().ShouldBe("https://lex.uz/ru/docs/6333242");
        citation.GetProperty("pinpoints").GetArrayLength().ShouldBe(0);
        citation.GetProperty("startLine").GetInt32().ShouldBe(637);
        question.GetProperty("links")[0].GetProperty("rawUrl").GetString().ShouldBe("https://lex.uz/ru/docs/6333242");
    }

    [Fact]
    public async Task Citations_documents_and_back_references_have_the_shape_that_other_programs_rely_on()
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse]);
        var questions = JsonDocument
            .Parse(outcome.Output)
            .RootElement.GetProperty("sections")
            .EnumerateArray()
            .SelectMany(section => section.GetProperty("questions").EnumerateArray())
            .ToDictionary(question => question.GetProperty("number").GetString()!);

        // The mention states no date, although another answer does.
        var undated = questions["5"].GetProperty("citations")[0];
        undated.GetProperty("number").GetString().ShouldBe("UP-6079");
        undated.GetProperty("date").ValueKind.ShouldBe(JsonValueKind.Null);
        undated.GetProperty("documentIds")[0].GetString().ShouldBe("5030957");

        var reference = questions["39"].GetProperty("backReferences")[0];
        reference.GetProperty("text").GetString().ShouldBe("this Decree");
        reference.GetProperty("startLine").GetInt32().ShouldBe(1491);
        reference.GetProperty("refersToLine").GetInt32().ShouldBe(1489);

        // A sign before the id and a doubled spelling are kept as cited; the id is bare.
        var links = questions["40"].GetProperty("links").EnumerateArray().ToList();
        var signed = links.Single(link => link.GetProperty("startLine").GetInt32() == 1515);
        signed.GetProperty("url").GetString().ShouldBe("https://lex.uz/ru/docs/-6132678");
        signed.GetProperty("documentIds")[0].GetString().ShouldBe("6132678");
        signed.GetProperty("kind").GetString().ShouldBe("legalDatabase");
        questions["29"]
            .GetProperty("links")
            .EnumerateArray()
            .Where(link => link.GetProperty("url").GetString() == "https://lex.uz/docs/3454462")
            .Select(link => link.GetProperty("rawUrl").GetString())
            .ShouldBe(["https://lex.uz/docs/3454462:", "https://lex.uz/docs/3454462"]);
    }

    [Fact]
    public async Task Every_line_that_is_not_blank_stands_in_exactly_one_node()
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse]);
        var nodes = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("nodes").EnumerateArray();

        var stored = nodes.SelectMany(node => node.GetProperty("raw").GetString()!.Split('\n')).Where(IsNotBlank);

        stored.ShouldBe(File.ReadAllLines(SeedsFolder.SeedResponse).Where(IsNotBlank));
    }

    [Fact]
    public async Task Letters_of_other_scripts_are_written_as_they_are()
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse]);

        outcome.Output.ShouldContain("“single window”");
        outcome.Output.ShouldNotContain("\\u201C");
    }

    [Fact]
    public async Task An_outline_has_one_line_a_node()
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse, "--format", "outline"]);
        var lines = outcome.Output.TrimEnd('\n').Split('\n');

        lines[0]
            .ShouldBe(
                "Title            -        5          Member States Questionnaire (MSQ) for the United Nations E-G…"
            );
        lines.ShouldContain("Selection        15       633        Yes No");
    }

    [Fact]
    public async Task A_relative_path_counts_from_the_folder_of_the_caller()
    {
        var settings = new PortalProcess.Settings
        {
            WorkingDirectory = Path.GetDirectoryName(SeedsFolder.SeedResponse),
        };

        var outcome = await PortalProcess.RunAsync(["parse", "uzb-msq-2024.md", "--format", "outline"], settings);

        outcome.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_is_read_as_far_as_it_goes()
    {
        var path = Write("cut.md", File.ReadAllText(SeedsFolder.SeedResponse)[..20000]);

        var outcome = await PortalProcess.RunAsync(["parse", path]);

        outcome.ExitCode.ShouldBe(0);
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("consent").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task An_unknown_Member_State_is_an_error_diagnostic_and_no_failure()
    {
        var text = File.ReadAllText(SeedsFolder.SeedResponse);
        var path = Write("atlantis.md", text.Replace("\nRepublic of Uzbekistan\n", "\nAtlantis\n"));

        var outcome = await PortalProcess.RunAsync(["parse", path]);

        outcome.ExitCode.ShouldBe(0);
        var response = JsonDocument.Parse(outcome.Output).RootElement;
        response.GetProperty("memberState").GetProperty("iso3").ValueKind.ShouldBe(JsonValueKind.Null);
        response
            .GetProperty("diagnostics")
            .EnumerateArray()
            .ShouldContain(diagnostic => diagnostic.GetProperty("severity").GetString() == "error");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdin")]
    public async Task Standard_input_is_read_to_its_end(string name)
    {
        var settings = new PortalProcess.Settings { Input = File.ReadAllText(SeedsFolder.SeedResponse) };

        var piped = await PortalProcess.RunAsync(["parse", name, "--format", "outline"], settings);
        var named = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse, "--format", "outline"]);

        piped.ExitCode.ShouldBe(0, piped.Errors);
        piped.Output.ShouldBe(named.Output);
    }

    [Fact]
    public async Task Standard_input_without_a_text_is_refused_in_one_sentence() =>
        ShouldBeRefused(
            await PortalProcess.RunAsync(["parse", "-"], new PortalProcess.Settings { Input = "" }),
            "Standard input is empty"
        );

    [Fact]
    public async Task A_pipe_that_does_not_end_is_told_and_can_be_given_up()
    {
        var pipe = Path.Combine(SeedsFolder.TemporaryFolder(), "answers.md");
        await Process.Start("mkfifo", [pipe]).WaitForExitAsync(TestContext.Current.CancellationToken);
        using var parse = PortalProcess.Start(["parse", pipe], new PortalProcess.Settings());
        await parse.HasSaidAsync("answers.md has not ended yet; reading on.");

        using var stop = Process.Start("/bin/sh", ["-c", $"kill -INT {parse.Id}"]);
        var outcome = await parse.EndAsync();

        outcome.ExitCode.ShouldBe(1);
        outcome.Errors.TrimEnd().ShouldEndWith("Stopped before the end.");
    }

    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            { "forms/msq-2024.json", "{}", "$ lacks " },
            { "member-states.json", "", "holds nothing that is JSON" },
            { "link-kinds.json", """[{ "kind": "government", "hosts": [null] }]""", "$[0].hosts[0] is null" },
            { "legal-databases.json", "[null]", "$[0] is null" },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_data_file_with_a_mistake_is_told_with_its_place(string file, string text, string reason)
    {
        var seeds = SeedsFolder.Create();
        await File.WriteAllTextAsync(Path.Combine(seeds, file), text, TestContext.Current.CancellationToken);
        var settings = new PortalProcess.Settings { Environment = { ["Portal__SeedsDirectory"] = seeds } };

        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse], settings);

        ShouldBeRefused(outcome, $"{Path.Combine(seeds, file)} cannot be read: ");
        outcome.Errors.ShouldContain(reason);
    }

    public static TheoryData<string, string, string> BadFiles =>
        new()
        {
            { "empty.md", "", "empty.md is empty" },
            { "binary.md", "text\n\0\u0001", "line 2 holds a NUL byte" },
            { "shopping.md", "milk\nbread\n", "none of the form's questions was found" },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_file_that_is_no_response_is_refused_in_one_sentence(string name, string content, string reason)
    {
        var outcome = await PortalProcess.RunAsync(["parse", Write(name, content)]);

        ShouldBeRefused(outcome, reason);
    }

    [Theory]
    [InlineData("missing.md", "missing.md does not exist")]
    [InlineData("/", "is a folder")]
    [InlineData("/dev/null", "null is empty")]
    [InlineData("/dev/zero", "zero is larger than 10 MiB")]
    public async Task A_path_that_is_no_file_is_refused_in_one_sentence(string path, string reason)
    {
        ShouldBeRefused(await PortalProcess.RunAsync(["parse", path]), reason);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_in_one_sentence()
    {
        var settings = new PortalProcess.Settings { Environment = { ["Portal__MaximumFileBytes"] = "1000" } };

        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse], settings);

        ShouldBeRefused(outcome, "larger than 1,000 bytes");
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "file.md", "--format", "xml")]
    [InlineData("prase", "file.md")]
    public async Task Wrong_arguments_are_refused_in_one_sentence(params string[] arguments)
    {
        var outcome = await PortalProcess.RunAsync(arguments);

        ShouldBeRefused(outcome, ". Run with --help to see the verbs.");
    }

    private static void ShouldBeRefused(PortalProcess.Outcome outcome, string reason)
    {
        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldContain(reason);
        outcome.Errors.TrimEnd().Split('\n').Length.ShouldBe(1);
    }

    private static string Write(string name, string content)
    {
        var path = Path.Combine(SeedsFolder.TemporaryFolder(), name);
        File.WriteAllText(path, content);
        return path;
    }

    private static bool IsNotBlank(string line) => !string.IsNullOrWhiteSpace(line);
}

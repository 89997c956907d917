using BenchmarkDotNet.Attributes;
using Markdig;
using MsqPortal.Parsing;

namespace MsqPortal.Benchmarks;

/// <summary>Reading a response beside Markdig reading the same text as Markdown, from one to a hundred seeds long.</summary>
[MemoryDiagnoser]
public class ParseBenchmark
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private readonly ResponseParser parser = new(
        [QuestionnaireForm.FromJson(File.ReadAllText(Path.Combine(Seeds, "forms", "msq-2024.json")))],
        MemberStateNames.FromJson(File.ReadAllText(Path.Combine(Seeds, "member-states.json"))),
        LinkKinds.FromJson(
            File.ReadAllText(Path.Combine(Seeds, "link-kinds.json")),
            LegalDatabases.FromJson(File.ReadAllText(Path.Combine(Seeds, "legal-databases.json")))
        )
    );

    private string text = "";

    /// <summary>How many times the seed's answers are repeated.</summary>
    [Params(1, 10, 100)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Repeat() =>
        text = string.Concat(
            Enumerable.Repeat(File.ReadAllText(Path.Combine(Seeds, "uzb-msq-2024.md")) + "\n\n", Length)
        );

    [Benchmark(Baseline = true)]
    public object MarkdownByMarkdig() => Markdown.Parse(text);

    [Benchmark]
    public object ResponseByThisParser() => parser.Parse(text);
}

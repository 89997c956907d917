using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Tests;

/// <summary>Runs the examples of <c>docs/questionnaire-format.md</c>.</summary>
public sealed partial class SpecificationTests
{
    private static readonly string Specification = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "docs", "questionnaire-format.md")
    );

    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (Match match in Example().Matches(Specification))
        {
            var rule = Heading().Matches(Specification[..match.Index])[^1].Groups["heading"].Value;
            data.Add($"{rule} ({data.Count + 1})", match.Groups["file"].Value, match.Groups["reading"].Value.TrimEnd());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_is_read_as_the_specification_says(string rule, string file, string reading)
    {
        var expected = reading.Split('\n');
        var actual = ReadingSummary.Of(Seeds.Parser.Parse(file)).ToArray();
        // An example may leave out a long text with "…", and what it does not speak of.
        var pattern = expected
            .Select(line => Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal))
            .ToArray();
        actual.Length.ShouldBe(expected.Length, $"{rule}:\n{string.Join('\n', actual)}");
        for (var i = 0; i < expected.Length; i++)
            actual[i].ShouldMatch($"^{pattern[i]}$", rule);
    }

    [Fact]
    public void Every_rule_has_an_example() => Examples().Count.ShouldBeGreaterThan(12);

    [Fact]
    public void Every_diagnostic_of_the_parser_is_listed_and_no_other()
    {
        var listed = DiagnosticRow().Matches(Specification).Select(match => match.Groups["code"].Value).ToHashSet();
        var codes = typeof(DiagnosticCodes)
            .GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToHashSet();
        listed.ShouldBe(codes, ignoreOrder: true);
    }

    [GeneratedRegex("```response\n(?<file>.*?)```\n+```reading\n(?<reading>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^## (?<heading>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \| (?:error|warning|info) \|", RegexOptions.Multiline)]
    private static partial Regex DiagnosticRow();
}

using System.Globalization;
using CsCheck;
using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>
/// Whatever happens to a file on its way here, reading it does not fail and loses nothing. The number of files is
/// small by default; <c>MSQ_MUTATED_FILES=10000</c> is the long run.
/// </summary>
public sealed class MutationTests
{
    private static readonly string[] Lines = Seeds.Uzbekistan.Split('\n');

    private static readonly long Files = long.Parse(
        Environment.GetEnvironmentVariable("MSQ_MUTATED_FILES") ?? "200",
        CultureInfo.InvariantCulture
    );

    private static readonly string[] Injected =
    [
        "15. Is there any …?",
        "C. Legal opinions were asked",
        "Yes No",
        "☒ Yes ☐ No",
        "[x] Yes [ ] No",
        "- Yes",
        "- [x] No",
        "Other - ",
        "Title*",
        "Email*",
        "COUNTRY NAME*",
        "THANK YOU",
        "If yes, please provide link and detail.",
        "1. ",
        "6. ",
        "¹ To explain",
        "[^1]: x",
        "\t<p>a</p><p>",
        "| a | b |",
        "|---|---|",
        "Robotics; link/detail:",
        "_____",
        "*",
        "[NEW]",
        "No. 1 dated May 1, 2020",
        "[a](javascript:x)",
        "https://",
        "<http://[::1>",
        "www.",
        "\u00A0",
        "\u2028",
        "\u0000",
        "\uD800",
        "\uFEFF",
        "\r",
        "\r\n",
        "\f",
        "\u0085",
        "٣. سؤال",
        "𝟛. ?",
        "No. 99999999999999999999",
        "February 31, 2020",
    ];

    private static readonly Gen<Func<List<string>, List<string>>> Mutation = Gen.OneOf(
        At(2, (lines, at) => lines.RemoveRange(at[0], Math.Min(lines.Count - at[0], 1 + at[1] % 40))),
        At(2, (lines, at) => (lines[at[0]], lines[at[1]]) = (lines[at[1]], lines[at[0]])),
        At(3, (lines, at) => lines.InsertRange(at[0], lines.Skip(at[1]).Take(1 + at[2] % 60).ToArray())),
        At(1, (lines, at) => lines.RemoveRange(at[0], lines.Count - at[0])),
        At(2, (lines, at) => lines.Insert(at[0], Injected[at[1] % Injected.Length])),
        At(
            3,
            (lines, at) =>
                lines[at[0]] = lines[at[0]].Insert(at[1] % (lines[at[0]].Length + 1), Injected[at[2] % Injected.Length])
        ),
        At(2, (lines, at) => lines[at[0]] = lines[at[0]][..(at[1] % (lines[at[0]].Length + 1))]),
        At(
            3,
            (lines, at) =>
                lines[at[0]] = lines[at[0]].Insert(at[1] % (lines[at[0]].Length + 1), ((char)at[2]).ToString())
        ),
        At(2, (lines, at) => lines[at[0]] += at[1] % 2 == 0 ? "\r" : " " + lines[at[1] % lines.Count])
    );

    private static readonly Gen<string> MutatedFile = Mutation
        .Array[1, 12]
        .Select(mutations => string.Join('\n', mutations.Aggregate(Lines.ToList(), (lines, mutate) => mutate(lines))));

    private static readonly Gen<string> RandomText = Gen.OneOf(
            Gen.String,
            Gen.Int[0, Injected.Length - 1].Select(i => Injected[i]),
            Gen.Int[0, Lines.Length - 1].Select(i => Lines[i])
        )
        .Array[0, 80]
        .Select(pieces => string.Join('\n', pieces));

    [Fact]
    public void A_mutated_file_is_read_without_an_exception_and_without_a_loss() => ShouldHoldForAll(MutatedFile);

    [Fact]
    public void The_mutated_files_differ() =>
        Enumerable
            .Range(0, 40)
            .Select(number => MutatedFile.Generate(new PCG(1, (ulong)number), null, out _))
            .ShouldBeUnique();

    [Fact]
    public void Random_text_is_read_without_an_exception_and_without_a_loss() => ShouldHoldForAll(RandomText);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData(" ")]
    [InlineData("1. What")]
    public void The_smallest_files_are_read(string text) => ShouldHold(text);

    /// <summary>A rule that is not linear would take hours here: each text is one or two million characters long.</summary>
    [Theory(Timeout = 120_000)]
    [InlineData("aaaaaaaaaaaaaaaa", 100_000)]
    [InlineData("No. ", 400_000)]
    [InlineData("Decree No. 1 dated ", 80_000)]
    [InlineData("https://a.b/)", 100_000)]
    [InlineData("[a](", 400_000)]
    [InlineData("<p>", 400_000)]
    [InlineData("a@", 600_000)]
    [InlineData("[x] ", 400_000)]
    [InlineData("If yes, please provide ", 60_000)]
    [InlineData(" ", 1_500_000)]
    [InlineData("1. Is there any\n", 60_000)]
    [InlineData("\n*\n[NEW]", 150_000)]
    [InlineData("a.", 600_000)]
    [InlineData("Yes\n", 200_000)]
    public async Task A_hostile_text_takes_no_more_time_than_its_length(string piece, int count)
    {
        const string Question = "12. Is there any legislation, law or regulation on digital identity? *\n\nYes No\n\n";
        var text = Question + string.Concat(Enumerable.Repeat(piece, count));
        await Task.Run(() => ShouldHold(text), TestContext.Current.CancellationToken);
    }

    /// <summary>File number n is the same in every run, so that a failure can be read again and a build is no lottery.</summary>
    private static void ShouldHoldForAll(Gen<string> files) =>
        Parallel.For(
            0,
            Files,
            number =>
            {
                var text = files.Generate(new PCG(1, (ulong)number), null, out _);
                try
                {
                    ShouldHold(text);
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException($"File number {number}: {failure.Message}", failure);
                }
            }
        );

    private static void ShouldHold(string text)
    {
        var tree = Seeds.Parser.Parse(text);
        Conservation.Breach(text, tree).ShouldBeNull();
        foreach (var question in tree.Questions)
        {
            question.Span.FirstLine.ShouldBeInRange(1, question.Span.LastLine);
            question.Span.LastLine.ShouldBeLessThanOrEqualTo(tree.LineCount);
            foreach (var part in question.Parts)
            {
                part.SourceLines.Length.ShouldBe(part.Markdown.Length == 0 ? 0 : part.Markdown.Split('\n').Length);
                part.Links.ShouldAllBe(link => link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase));
            }
        }

        // Uniqueness is what the tables of the portal rest on.
        tree.Questions.Select(question => question.Number).ShouldBeUnique();
        tree.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Line >= 1);
    }

    private static Gen<Func<List<string>, List<string>>> At(int places, Action<List<string>, int[]> change) =>
        Gen.Int[0, 65_000]
            .Array[places]
            .Select(
                Func<List<string>, List<string>> (at) =>
                    lines =>
                    {
                        if (lines.Count < 2)
                            return lines;
                        var within = at.Select((place, i) => i == 0 ? place % lines.Count : place).ToArray();
                        if (places == 2 && within[1] >= lines.Count)
                            within[1] %= lines.Count;
                        change(lines, within);
                        return lines;
                    }
            );
}

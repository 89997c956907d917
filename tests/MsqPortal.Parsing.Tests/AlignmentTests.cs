using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>What other Member States' files contain must not move a question from its place.</summary>
public sealed class AlignmentTests
{
    private static readonly string[] Lines = CompactSeed.Text.Split('\n');

    private static readonly QuestionNode[] Questions =
    [
        .. CompactSeed.Tree.Questions.Where(question => int.TryParse(question.Number, out _)),
    ];

    public static TheoryData<string> Numbers => [.. Questions.Select(question => question.Number)];

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData(" ", "\u00A0")]
    [InlineData("[NEW]", "")]
    [InlineData("[NEW]", "[New]")]
    public void Another_conversion_gives_the_same_reading(string from, string to) =>
        ShouldReadTheSame(Seeds.Parser.Parse(CompactSeed.Text.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void A_byte_order_mark_changes_nothing() =>
        ShouldReadTheSame(Seeds.Parser.Parse("\uFEFF" + CompactSeed.Text));

    [Fact]
    public void Missing_stars_change_nothing()
    {
        var withoutStars = Lines.ToArray();
        foreach (
            var node in CompactSeed.Tree.Nodes.Where(node =>
                node.Kind is NodeKind.Question or NodeKind.RespondentLabel or NodeKind.PartLabel
            )
        )
            withoutStars[node.Span.FirstLine - 1] = Lines[node.Span.FirstLine - 1]
                .Replace("*", "", StringComparison.Ordinal);
        ShouldReadTheSame(Seeds.Parser.Parse(string.Join('\n', withoutStars)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_wording_may_be_cut_in_two_at_any_word(string number)
    {
        var question = Question(number);
        var line = Lines[question.Span.FirstLine - 1];
        var words = line.Split(' ');
        for (var cut = 2; cut < words.Length; cut++)
        {
            var wording = string.Join(' ', words[..cut]) + "\n\n" + string.Join(' ', words[cut..]);
            var read = Find(Replace(question.Span.FirstLine, wording), number, $"cut before \"{words[cut]}\"");
            read.Span.FirstLine.ShouldBe(question.Span.FirstLine);
            read.Text.ShouldBe(question.Text);
            read.Parts.Select(part => part.Markdown).ShouldBe(question.Parts.Select(part => part.Markdown));
            read.Selection.State.ShouldBe(question.Selection.State);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_wording_may_lose_any_word_or_have_it_changed(string number)
    {
        var question = Question(number);
        var words = Lines[question.Span.FirstLine - 1].Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (!words[i].Any(char.IsLetter) || words[i].Contains("[NEW]"))
                continue;
            foreach (
                var other in (string[][])
                    [
                        [],
                        ["somewhat"],
                    ]
            )
            {
                string[] changed = [.. words[..i], .. other, .. words[(i + 1)..]];
                var read = Find(
                    Replace(question.Span.FirstLine, string.Join(' ', changed)),
                    number,
                    $"\"{words[i]}\" became \"{string.Join(' ', other)}\""
                );
                read.Span.ShouldBe(question.Span);
                read.Parts.Select(part => part.Markdown)
                    .ShouldBe(question.Parts.Select(part => part.Markdown), $"{words[i]} {other.Length}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_list_item_in_the_answer_before_does_not_become_the_question(string number)
    {
        var question = Question(number);
        var wording = Lines[question.Span.FirstLine - 1];
        string[] items =
        [
            $"{number}. Is there any other body? It is the registry.",
            $"{number}. Tax e-services.",
            wording,
        ];
        foreach (var item in items)
        {
            // Two lines above the question: within the answer before it, followed by a line of that answer.
            var text = Replace(question.Span.FirstLine, $"{item}\nSee above.\n\n{wording}");
            Find(text, number, item).Span.FirstLine.ShouldBe(question.Span.FirstLine + 3, item);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_question_quoted_in_another_answer_stays_where_it_is(string number)
    {
        var quoted = Lines[Question(number).Span.FirstLine - 1];
        foreach (var host in Questions.Where(host => host.Number != number))
        {
            // At the end of the answer, as a paragraph of its own: the place where it looks most like a question.
            var text = Replace(host.Span.LastLine, $"{Lines[host.Span.LastLine - 1]}\n\n{quoted}\n\nSee there.");
            var place =
                Question(number).Span.FirstLine + (host.Span.LastLine < Question(number).Span.FirstLine ? 4 : 0);
            Find(text, number, $"quoted in {host.Number}").Span.FirstLine.ShouldBe(place, $"quoted in {host.Number}");
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_question_that_is_left_out_takes_no_other_with_it(string number)
    {
        var question = Question(number);
        var text = string.Join('\n', Lines[..(question.Span.FirstLine - 1)].Concat(Lines[question.Span.LastLine..]));
        var tree = Seeds.Parser.Parse(text);
        tree.Questions.Select(read => read.Number)
            .ShouldBe(CompactSeed.Tree.Questions.Select(read => read.Number).Where(read => read != number));
        tree.Diagnostics.ShouldContain(diagnostic =>
            diagnostic.Code == DiagnosticCodes.QuestionMissing && diagnostic.Message.Contains($"Question {number} ")
        );
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_question_keeps_its_place_under_another_number(string number)
    {
        var question = Question(number);
        var wording = Regex.Replace(Lines[question.Span.FirstLine - 1], @"^\d+", "99");
        var text = Replace(question.Span.FirstLine, wording);
        Find(text, number, wording).Span.ShouldBe(question.Span);
        Seeds
            .Parser.Parse(text)
            .Diagnostics.ShouldContain(diagnostic => diagnostic.Code == DiagnosticCodes.NumberDiffers);
    }

    [Theory]
    [InlineData("C. Legal opinions were asked for.")]
    [InlineData("D. Strategy papers")]
    [InlineData("E. Digital inclusion")]
    [InlineData("C. Legal Framework")]
    public void A_list_item_does_not_become_a_section(string item)
    {
        foreach (var question in Questions)
        {
            var text = Replace(question.Span.LastLine, $"{Lines[question.Span.LastLine - 1]}\n{item}\nand more.");
            var tree = Seeds.Parser.Parse(text);
            tree.Sections.Select(section => section.Title)
                .ShouldBe(CompactSeed.Tree.Sections.Select(section => section.Title));
            tree.Questions.Select(read => read.Number)
                .ShouldBe(CompactSeed.Tree.Questions.Select(read => read.Number), $"{item} in {question.Number}");
        }
    }

    [Fact]
    public void A_file_that_ends_anywhere_keeps_what_stands_before()
    {
        for (var cut = 60; cut < Lines.Length; cut++)
        {
            var tree = Seeds.Parser.Parse(string.Join('\n', Lines[..cut]));
            var complete = CompactSeed
                .Tree.Sections.SelectMany(section => section.Questions)
                .Where(question => question.Span.LastLine <= cut)
                .Select(question => question.Number)
                .ToArray();
            tree.Questions.Select(question => question.Number)
                .Take(complete.Length)
                .ShouldBe(complete, $"cut after line {cut}");
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_file_that_ends_within_a_wording_keeps_the_question(string number)
    {
        var question = Question(number);
        var words = Lines[question.Span.FirstLine - 1].Split(' ');
        for (var kept = 4; kept < words.Length; kept++)
        {
            var text = string.Join('\n', [.. Lines[..(question.Span.FirstLine - 1)], string.Join(' ', words[..kept])]);
            Seeds.Parser.Parse(text).Questions.Select(read => read.Number).ShouldContain(number, $"{kept} words kept");
        }
    }

    [Theory]
    [InlineData("### {0}")]
    [InlineData("**{0}**")]
    [InlineData("- {0}")]
    [InlineData("> {0}")]
    [InlineData("  {0}  ")]
    public void A_wording_may_stand_as_heading_item_or_in_bold(string format)
    {
        var lines = Lines.ToArray();
        foreach (var question in Questions)
            lines[question.Span.FirstLine - 1] = string.Format(format, Lines[question.Span.FirstLine - 1]);
        var tree = Seeds.Parser.Parse(string.Join('\n', lines));
        tree.Questions.Select(question => (question.Number, question.Text))
            .ShouldBe(CompactSeed.Tree.Questions.Select(question => (question.Number, question.Text)));
    }

    private static void ShouldReadTheSame(QuestionnaireResponseTree tree)
    {
        static string Summary(QuestionnaireResponseTree tree) =>
            string.Join(
                '\n',
                tree.Questions.Select(question =>
                    $"{question.Number} {question.Span} {question.Selection.State} {question.IsMandatory} {question.IsNew} {string.Join('|', question.Parts.Select(part => $"{part.Label} {part.Span} {part.Markdown.Length}"))}"
                )
            );
        Summary(tree).ShouldBe(Summary(CompactSeed.Tree));
        tree.MemberState.Iso3.ShouldBe("UZB");
        tree.Edition.ShouldBe("2024");
        tree.Withheld.ShouldBe(CompactSeed.Tree.Withheld);
    }

    private static QuestionNode Question(string number) => Questions.Single(question => question.Number == number);

    private static string Replace(int line, string text) =>
        string.Join('\n', [.. Lines[..(line - 1)], text, .. Lines[line..]]);

    private static QuestionNode Find(string text, string number, string change)
    {
        var tree = Seeds.Parser.Parse(text);
        tree.Questions.Select(read => read.Number)
            .ShouldBe(CompactSeed.Tree.Questions.Select(read => read.Number), change);
        return tree.Questions.Single(question => question.Number == number);
    }
}

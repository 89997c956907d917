using System.Collections.Immutable;
using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

public sealed class TextRuleTests
{
    private const string Long =
        "The strategy defines the goals, priorities and tasks of the digital economy and of electronic government until 2030, for all regions.";

    [Fact]
    public void A_long_paragraph_in_two_answers_is_noted()
    {
        var finding = Find(
                new("1", $"Before.\n\n{Long}", [1, 2, 3]),
                new("20", $"- *{Long.ToUpperInvariant()}*\n- another item", [40, 41]),
                new("closing", Long, [90])
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("repeated-paragraph");
        finding.Severity.ShouldBe(DiscrepancySeverity.Note);
        finding.Evidence.Select(evidence => evidence.Place.Line).ShouldBe([3, 40, 90]);
        finding.Message.ShouldBe(
            "One paragraph stands in the answers to question 1, question 20 and the closing question."
        );
    }

    [Fact]
    public void The_key_of_a_repeat_does_not_depend_on_its_lines() =>
        Find(new("1", Long, [3]), new("2", Long, [4]))
            .Single()
            .Key.ShouldBe(Find(new("1", Long, [30]), new("2", "x\n\n" + Long, [40, 41, 42])).Single().Key);

    [Theory]
    [InlineData("1. a\n2. b\n3. c\n5. d", "3 5")]
    [InlineData("1) a\n\n3) b", "1 3")]
    [InlineData("**1.** a\n**2.** b\n**4.** c", "2 4")]
    [InlineData("1. a\n2. b\n1. c\n3. d", "1 3")]
    public void A_number_that_is_left_out_is_noted(string markdown, string items)
    {
        var lines = Enumerable.Range(1, markdown.Split('\n').Length);
        var finding = Find(new AnswerText("2", markdown, [.. lines])).ShouldHaveSingleItem();
        finding.Rule.ShouldBe("numbering-gap");
        finding.Evidence.Select(evidence => evidence.Differing.Single()).ShouldBe(items.Split(' '));
    }

    [Theory]
    [InlineData("1. a\n2. b\n2. c\n3. d")]
    [InlineData("3. a\n5. b")]
    [InlineData("1. a\n   3. b\n2. c")]
    public void Repeats_foreign_numbers_and_inner_lists_are_no_gaps(string markdown) =>
        Find(new AnswerText("2", markdown, [1, 2, 3, 4])).ShouldBeEmpty();

    [Fact]
    public void A_number_without_date_is_noted_for_its_edition()
    {
        CitedAct[] citations =
        [
            Cite("Decree", "DE-6079", document: "5", line: 10),
            Cite("Decree", "6079", "2020-10-05", document: "5", line: 20),
            Cite("Decree", "DE-6079", document: "5", line: 10, edition: "2026"),
        ];
        var finding = DiscrepancyRules
            .OfResponse(new ResponseText("2024", []), ActsOf(citations))
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("number-without-date");
        finding.Key.ShouldBe("number-without-date-2024-ut-decree-2020-10-05-6079");
        finding.Lines().ShouldBe("10");
        finding.Message.ShouldBe("No date was read beside No. DE-6079.");
    }

    private static ImmutableArray<Discrepancy> Find(params AnswerText[] answers) =>
        DiscrepancyRules.OfResponse(new ResponseText("2024", [.. answers]), ActsOf());
}

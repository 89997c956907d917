using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>"Yes" is what the file marks, never what it suggests.</summary>
public sealed class SelectionTests
{
    [Theory]
    [InlineData("Yes No", SelectionState.NotPreserved)]
    [InlineData("☐ Yes ☐ No", SelectionState.NotPreserved)]
    [InlineData("- Yes\n- No", SelectionState.NotPreserved)]
    [InlineData("Yes\n\nNo", SelectionState.NotPreserved)]
    [InlineData("**Yes** No", SelectionState.NotPreserved)]
    [InlineData("", SelectionState.NotPreserved)]
    [InlineData("☒ Yes ☐ No", SelectionState.Yes)]
    [InlineData("☐ Yes ☒ No", SelectionState.No)]
    [InlineData("[x] Yes [ ] No", SelectionState.Yes)]
    [InlineData("[ ] Yes [X] No", SelectionState.No)]
    [InlineData("☑ Yes No", SelectionState.Yes)]
    [InlineData("✓ Yes ☐ No", SelectionState.Yes)]
    [InlineData("Yes ✓ No ☐", SelectionState.Yes)]
    [InlineData("Yes ☐ No ✓", SelectionState.No)]
    [InlineData("Yes No ✓", SelectionState.No)]
    [InlineData("- [x] Yes\n- [ ] No", SelectionState.Yes)]
    [InlineData("\\[x\\] Yes  \\[ \\] No", SelectionState.Yes)]
    [InlineData("⬜ Yes ⬛ No", SelectionState.No)]
    [InlineData("- ☐ Yes\n\n- ☑ No", SelectionState.No)]
    [InlineData("☒ YES / ☐ NO", SelectionState.Yes)]
    [InlineData("☒ Yes\u00A0\u00A0☐ No", SelectionState.Yes)]
    // Boxes of the font Wingdings, as letters of another font or in the private use area.
    [InlineData("þ Yes o No", SelectionState.Yes)]
    [InlineData("o Yes ý No", SelectionState.No)]
    [InlineData("¨ Yes þ No", SelectionState.No)]
    [InlineData("\uF0FE Yes \uF0A8 No", SelectionState.Yes)]
    [InlineData("\uF06F Yes \uF078 No", SelectionState.No)]
    [InlineData("o Yes\no No", SelectionState.NotPreserved)]
    [InlineData("Yes o No", SelectionState.NotPreserved)]
    [InlineData("Yes ☐ No", SelectionState.NotPreserved)]
    [InlineData("☒ Yes ☒ No", SelectionState.Other)]
    [InlineData("Yes ☑ No", SelectionState.Other)]
    public void The_kept_forms_are_read(string boxes, SelectionState expected)
    {
        var question = Read(boxes);
        question.Selection.State.ShouldBe(expected);
        question.Parts.Single().Markdown.ShouldBe("Law No. 1.");
    }

    [Theory]
    [InlineData("Yes, there is.")]
    [InlineData("Yes")]
    [InlineData("No")]
    [InlineData("Yes No maybe")]
    [InlineData("~~Yes~~ No")]
    public void Words_of_the_respondent_are_no_boxes(string words)
    {
        var question = Read(words);
        question.Selection.State.ShouldBe(SelectionState.NotPreserved);
        question.Parts.Single().Markdown.ShouldBe($"{words}\n\nLaw No. 1.");
    }

    [Fact]
    public void A_marked_open_box_gives_its_text()
    {
        var tree = Seeds.Parser.Parse(
            "21. How long is the period/cycle of the national e-government strategy or equivalent? *\n\n☐ Two-year\n☐ Three-year\n☐ Five-year\n☐ Ten-year\n☒ Other - seven years\n"
        );
        var question = tree.Questions.Single();
        question.Selection.ShouldBe(new SelectionNode(SelectionState.Other, "seven years", new SourceSpan(3, 7)));
        question.Parts.Single().Label.ShouldBe("Other");
    }

    [Theory]
    [InlineData("Two-year ☐\nThree-year ☐\nFive-year ☐\nTen-year ☐\nOther ✓ - seven years", "seven years")]
    [InlineData("- Two-year\n- Three-year\n- Five-year\n- Ten-year\n- Other ✓ - seven years", "seven years")]
    [InlineData("- Two-year [ ]\n- Ten-year [ ]\n- Other [x]: seven years", "seven years")]
    [InlineData("- Two-year ( )\n- Ten-year ( )\n- **Other** (x) – seven years", "seven years")]
    [InlineData("Two-year ☐ Ten-year ☐ Other ☑ seven years", "seven years")]
    [InlineData("- Other ✓ - seven years", "seven years")]
    [InlineData("- Other ✓ - seven years\n- Two-year ☐\n- Ten-year ☐", "seven years")]
    [InlineData("- Two-year ☐\n- Ten-year ✓\n- Other ☐ - seven years", "Ten-year")]
    [InlineData("- ☐ Two-year\n- ☒ Ten-year\n- ☐ Other - ✓ seven years", "Ten-year", "✓ seven years")]
    [InlineData("- Two-year ☐\n- Ten-year ☐\n- Other ☐ - seven years", null)]
    public void A_mark_behind_the_words_of_the_open_box_stands_before_its_text(
        string boxes,
        string? selected,
        string text = "seven years"
    )
    {
        var question = Seeds
            .Parser.Parse(
                $"21. How long is the period/cycle of the national e-government strategy or equivalent? *\n\n{boxes}\n"
            )
            .Questions.Single();
        question.Selection.Text.ShouldBe(selected);
        question.Selection.State.ShouldBe(selected is null ? SelectionState.NotPreserved : SelectionState.Other);
        question
            .Parts.Single()
            .ShouldSatisfyAllConditions(part => part.Label.ShouldBe("Other"), part => part.Markdown.ShouldBe(text));
    }

    private static QuestionNode Read(string boxes)
    {
        var text =
            $"9. Is there any legislation, law or regulation on access to information, such as a Freedom of Information Act? *\n\n{boxes}\n\nIf yes, please provide link and detail.\n\nLaw No. 1.\n";
        // The respondent's words may stand above the prompt; then the prompt is still the question's own.
        var question = Seeds.Parser.Parse(text).Questions.Single();
        question.Prompts.ShouldBe(["If yes, please provide link and detail."]);
        return question;
    }
}

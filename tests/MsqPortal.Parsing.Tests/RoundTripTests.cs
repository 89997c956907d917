using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>What was written into the form is what is read from it.</summary>
public sealed class RoundTripTests
{
    /// <summary>The forms are filled in at random, and the same ones in every run.</summary>
    [Fact]
    public void A_filled_form_is_read_as_it_was_filled_in() =>
        Parallel.For(
            0,
            100,
            seed =>
            {
                var form = new FilledForm(seed);
                var tree = Seeds.Parser.Parse(form.Text);
                tree.MemberState.Iso3.ShouldBe("KAZ");
                tree.Questions.Select(question => question.Number)
                    .ShouldBe(form.Answers.Select(answer => answer.Number));
                foreach (var (written, read) in form.Answers.Zip(tree.Questions))
                {
                    read.Selection.State.ShouldBe(written.Selection, $"form {seed}, question {written.Number}");
                    if (written.Number == "2")
                        continue; // Its paragraphs are numbered at random, and each numbering that restarts is a part.
                    read.Parts.Select(part => (part.Label, part.Markdown))
                        .ShouldBe(written.Parts.Select(part => (part.Label, part.Text)), written.Number);
                }
            }
        );
}

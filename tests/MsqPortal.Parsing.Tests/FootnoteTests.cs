namespace MsqPortal.Parsing.Tests;

/// <summary>A footnote belongs to what carries its mark: the form's to the question, a respondent's to the answer.</summary>
public sealed class FootnoteTests
{
    [Theory]
    // A converter writes notes at the end, or below their page; a respondent types them.
    [InlineData(
        "Access is a right.[^1] It is exercised online.\n\n[^1]: Freedom of Information Act, No. 4 of 2011, see <https://example.org/laws/20114>."
    )]
    [InlineData(
        "Access is a right.¹ It is exercised online.\n\n¹ Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right.<sup>1</sup> It is exercised online.\n\n<sup>1</sup> Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right.^1^ It is exercised online.\n\n^1^ Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right \\[1\\]. It is exercised online.\n\n\\[1\\] Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right [1]. It is exercised online.\n\n[1] Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right(1). It is exercised online.\n\n(1) Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right†. It is exercised online.\n\n† Freedom of Information Act, No. 4 of 2011, see https://example.org/laws/20114"
    )]
    [InlineData(
        "Access is a right.[^1]\n\n[^1]: Freedom of Information Act, No. 4\nof 2011, see\nhttps://example.org/laws/20114\n\n    A second paragraph of the note."
    )]
    public void A_footnote_of_the_respondent_is_text_of_the_answer_that_marks_it(string answer)
    {
        var part = Read(answer).Parts.Single();
        part.Markdown.ShouldContain("Freedom of Information Act, No. 4");
        part.Links.Single().Url.ShouldBe("https://example.org/laws/20114");
        part.SourceLines.Length.ShouldBe(part.Markdown.Split('\n').Length);
    }

    [Fact]
    public void Its_citation_is_read() =>
        Read("A right.[^1]\n\n[^1]: Law No. 4 of 9 June 2011.").Parts.Single().Citations.Single().Number.ShouldBe("4");

    [Fact]
    public void Footnotes_at_the_end_of_the_file_reach_the_answers_that_mark_them()
    {
        var tree = Answered(
            ("9", "One thing.[^1] Another.[^2]"),
            ("10", "The same.[^1]"),
            ("closing", "Nothing more.\n\n[^1]: Law No. 11.\n\n[^2]: Law No. 12.")
        );
        Part(tree, "9").Markdown.ShouldBe("One thing.[^1] Another.[^2]\n\n[^1]: Law No. 11.\n\n[^2]: Law No. 12.");
        Part(tree, "10").Markdown.ShouldBe("The same.[^1]\n\n[^1]: Law No. 11.");
        tree.Closing!.Parts.Single().Markdown.ShouldBe("Nothing more.");
    }

    [Fact]
    public void Numbers_that_begin_again_on_each_page_name_the_next_footnote()
    {
        var tree = Answered(("9", "One.¹\n\n¹ Law No. 11."), ("10", "Two.¹\n\n¹ Law No. 12."));
        Part(tree, "9").Markdown.ShouldEndWith("¹ Law No. 11.");
        Part(tree, "10").Markdown.ShouldEndWith("¹ Law No. 12.");
    }

    [Theory]
    [InlineData("² Law No. 12.")]
    [InlineData("[^2]: Law No. 12.")]
    [InlineData("<sup>2</sup> Law No. 12.")]
    [InlineData("[^source]: Law No. 12.")]
    public void A_footnote_that_nothing_marks_stays_where_it_stands(string footnote)
    {
        var tree = Answered(("9", $"Text.\n\n{footnote}\n\nMore."), ("10", "A text."));
        Part(tree, "9").Markdown.ShouldBe($"Text.\n\n{footnote}\n\nMore.");
        Part(tree, "10").Markdown.ShouldBe("A text.");
        tree.Footnotes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("An area of 5 km².", "[^2]: Law No. 12.")]
    [InlineData("It is so.²", "[^2]: Law No. 12.")]
    [InlineData("It is so.[^2]", "² Law No. 12.")]
    [InlineData("It is so.<sup>2</sup>", "² Law No. 12.")]
    [InlineData("It is so.²", "<sup>2</sup> Law No. 12.")]
    [InlineData("An area of 5 km².", "² Law No. 12.")]
    [InlineData("Площадь 40 м².", "² Law No. 12.")]
    [InlineData("A density of 10⁻³.", "³ Law No. 12.")]
    [InlineData("See [^source].", "[^1]: Law No. 12.")]
    [InlineData("An area of 5 km^2^ and 10^2^ more.", "^2^ Law No. 12.")]
    [InlineData("See Article 5(2) and item (2) of it.", "(2) Law No. 12.")]
    [InlineData("See [2](https://example.org/2).", "[2] Law No. 12.")]
    [InlineData("See [2].", "(2) Law No. 12.")]
    [InlineData("Law of 2011†.", "‡ Law No. 12.")]
    public void A_footnote_goes_to_no_answer_whose_mark_is_written_otherwise(string answer, string footnote)
    {
        var tree = Answered(("9", answer), ("10", $"Another.\n\n{footnote}"));
        Part(tree, "9").Markdown.ShouldBe(answer);
        Part(tree, "10").Markdown.ShouldBe($"Another.\n\n{footnote}");
    }

    [Fact]
    public void A_mark_and_a_unit_are_told_apart()
    {
        var tree = Answered(("9", "On 5 km² it is so²."), ("10", "Another.\n\n² Law No. 12."));
        Part(tree, "9").Markdown.ShouldEndWith("² Law No. 12.");
        Part(tree, "10").Markdown.ShouldBe("Another.");
    }

    [Fact]
    public void A_mark_may_be_a_word() =>
        Part(
            Answered(("9", "Data are protected[^Note]."), ("10", "A text.\n\n[^note]: Law No. 12,\n    its end.")),
            "9"
        )
            .Markdown.ShouldBe("Data are protected[^Note].\n\n[^note]: Law No. 12,\nits end.");

    [Fact]
    public void A_footnote_of_a_footnote_comes_with_it() =>
        Part(Answered(("9", "So it is.[^1]"), ("10", "A text.\n\n[^1]: See also.[^2]\n\n[^2]: Law No. 12.")), "9")
            .Markdown.ShouldEndWith("[^1]: See also.[^2]\n\n[^2]: Law No. 12.");

    [Fact]
    public void A_mark_without_a_footnote_stays_as_it_is() =>
        Read("An area of 40 km² and a note.[^7]").Parts.Single().Markdown.ShouldBe("An area of 40 km² and a note.[^7]");

    [Fact]
    public void A_text_that_many_answers_mark_is_not_repeated_beyond_the_length_of_the_file()
    {
        var answers = Enumerable.Range(7, 40).Select(number => ($"{number}", "See.[^1]"));
        var tree = Answered([.. answers, ("closing", $"[^1]: {new string('x', 100_000)}")]);
        tree.Questions.Sum(question => question.Parts.Sum(part => part.Markdown.Length)).ShouldBeLessThan(250_000);
    }

    [Theory]
    [InlineData("Jane Q. Invented[^3]", "j@example.org", "[^3]: call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented[^3]\n\n[^3]: call Jane at 555 01 99", "j@example.org", "")]
    [InlineData("Jane Q. Invented¹", "j@example.org", "¹ call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented", "j@example.org [^5]", "[^5]: call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented", "j@example.org<sup>2</sup>", "<sup>2</sup> call Jane\nat 555 01 99")]
    [InlineData("Jane Q. Invented^1^", "j@example.org", "^1^ call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented \\[1\\]", "j@example.org", "\\[1\\] call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented", "j@example.org[1]", "[1] call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented(1)", "j@example.org", "(1) call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented†", "j@example.org", "†call Jane at 555 01 99")]
    [InlineData("Jane Q. Invented[^1]", "j@example.org", "[^1]: see[^2]\n\n[^2]: call Jane at 555 01 99")]
    public void A_footnote_of_what_is_withheld_is_withheld(string name, string email, string footnote)
    {
        var tree = Seeds.Parser.Parse(
            $"""
            {Seeds.Form.Title}

            COUNTRY NAME*

            Denmark

            Your name*

            {name}

            Email*

            {email}

            10. {Question("10").Text}

            An answer.

            {Question("closing").Text}

            Nothing more.[^5]

            {footnote}
            """
        );

        tree.Closing!.Parts.Single().Markdown.ShouldNotContain("555");
        tree.Withheld.Select(passage => (passage.Line, passage.Start)).ShouldBeUnique();
        tree.Footnotes.ShouldBeEmpty();
        var shown = tree
            .Nodes.SelectMany(node =>
                node.Raw.Split('\n').Select((text, i) => (Text: text, Line: node.Span.FirstLine + i))
            )
            .Where(line => tree.Withheld.All(passage => passage.Line != line.Line));
        shown.ShouldNotContain(line => line.Text.Contains("555") || line.Text.Contains("call Jane"));
    }

    private static QuestionForm Question(string number) =>
        Seeds
            .Form.Sections.SelectMany(section => section.Questions)
            .Append(Seeds.Form.Closing)
            .Single(question => question.Number == number);

    private static QuestionnaireResponseTree Answered(params IEnumerable<(string Number, string Answer)> answers)
    {
        var questions = Seeds
            .Form.Sections.SelectMany(section => section.Questions)
            .Append(Seeds.Form.Closing)
            .ToList();
        return Seeds.Parser.Parse(
            string.Join(
                "\n\n",
                answers.Select(given =>
                {
                    var question = questions.Single(question => question.Number == given.Number);
                    var number = question.IsNumbered ? $"{question.Number}. " : "";
                    return $"{number}{question.Text}\n\n{given.Answer}";
                })
            )
        );
    }

    private static QuestionNode Read(string answer) =>
        Answered(("10", answer)).Questions.Single(question => question.Number == "10");

    private static AnswerPartNode Part(QuestionnaireResponseTree tree, string number) =>
        tree.Questions.Single(question => question.Number == number).Parts.Single();
}

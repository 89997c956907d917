using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>What a person found in Uzbekistan's response of 2024 by reading it.</summary>
public sealed class SeedTests
{
    private static readonly QuestionnaireResponseTree Tree = Seeds.UzbekistanTree;

    [Fact]
    public void The_outline_of_the_seed_is_the_approved_one() =>
        string.Join('\n', Outline.Of(Tree)).ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved"));

    [Theory]
    [InlineData("A", "1-6")]
    [InlineData("B", "7-8")]
    [InlineData("C", "9-19")]
    [InlineData("D", "20-38")]
    [InlineData("E", "39-46")]
    [InlineData("F", "47-49a")]
    [InlineData("G", "50-51")]
    public void Each_section_holds_its_questions(string code, string range)
    {
        var section = Tree.Sections.Single(section => section.Code == code);
        $"{section.Questions[0].Number}-{section.Questions[^1].Number}".ShouldBe(range);
        section.IsNew.ShouldBe(code == "B");
    }

    [Fact]
    public void Fifty_one_numbered_questions_and_three_unnumbered_ones_are_found()
    {
        var numbers = Tree.Questions.Select(question => question.Number).ToArray();
        numbers
            .Where(number => int.TryParse(number, out _))
            .ShouldBe(Enumerable.Range(1, 51).Select(number => $"{number}"));
        numbers.Where(number => !int.TryParse(number, out _)).ShouldBe(["49a", "closing", "consent"]);
    }

    [Fact]
    public void Forty_three_lines_of_yes_and_no_and_two_lists_have_lost_their_marks()
    {
        var lost = Tree.Questions.Where(question => question.Selection.State == SelectionState.NotPreserved).ToArray();
        lost.Count(question => question.Number != "21").ShouldBe(43);
        lost.ShouldContain(question => question.Number == "21");
        Tree.Respondent.Selection.State.ShouldBe(SelectionState.NotPreserved);
        Tree.Questions.ShouldNotContain(question => question.Selection.State == SelectionState.Yes);
    }

    [Fact]
    public void Questions_without_boxes_are_not_asked_for_a_selection() =>
        Tree
            .Questions.Where(question => question.Selection.State == SelectionState.NotAsked)
            .Select(question => question.Number)
            .ShouldBe(["1", "2", "3", "6", "34", "48", "49a", "50", "51", "closing"]);

    [Theory]
    [InlineData("2", "E-services or similar|-|Open government data|Public procurement|Others (if any)")]
    [InlineData("4", "Name|Title|Organization|Email")]
    [InlineData(
        "6",
        "Planning/development|Education|Health|Social Welfare (inclusion, social protection, etc.)|Employment and Labour|Environment|Justice|Economy/finance|Industry/trade|Sustainable Development Goals (SDGs)|Climate Change|Others (Please specify)"
    )]
    [InlineData("21", "Other")]
    [InlineData(
        "34",
        "Artificial intelligence (AI)|Robotics|Blockchains|5G|Internet of Things (IoT)|Invisible/anticipatory/proactive/seamless services|Others"
    )]
    [InlineData(
        "45",
        "-|e-information|e-consultation|e-decision-making|If yes, please include any guidelines for government officials/institutions on the use of social media."
    )]
    public void The_parts_of_an_answer_have_their_labels(string number, string labels) =>
        string.Join('|', Question(number).Parts.Select(part => part.Label ?? "-")).ShouldBe(labels);

    [Fact]
    public void Rows_of_the_table_and_the_names_behind_it_belong_to_their_parts()
    {
        var parts = Question("6").Parts.ToDictionary(part => part.Label!);
        parts["Industry/trade"]
            .Markdown.ShouldEndWith(
                "https://miit.uz/en Chamber of Commerce and Industry of Uzbekistan https://chamber.uz/en/index"
            );
        parts["Climate Change"].Markdown.ShouldEndWith("Forestry Agency https://urmon.uz/");
        var others = parts["Others (Please specify)"];
        others.Links.Length.ShouldBe(14);
        others.Markdown.ShouldEndWith("Academy of Sciences of the Republic of Uzbekistan\nwww.academy.uz");
        others.Markdown.ShouldNotContain("<p>");
    }

    [Fact]
    public void A_wording_that_a_page_break_has_cut_is_one_wording() =>
        Question("38")
            .Text.ShouldBe(
                "Does the Government have any official tool/mechanism to monitor the progress of the implementation of its e-government strategies? Please provide link and/or details"
            );

    [Fact]
    public void Footnotes_leave_the_answer_and_join_the_question_that_refers_to_them()
    {
        Tree.Footnotes.Select(note => note.Span.FirstLine).ShouldBe([1104, 1260, 1414]);
        Question("29").Notes.ShouldContain(note => note.Mark == 1);
        Question("34").Notes.ShouldContain(note => note.Mark == 3 && note.Text == "To explain");
        Question("35").Parts.ShouldAllBe(part => !part.Markdown.Contains("To explain"));
    }

    [Fact]
    public void Oddities_of_the_numbering_are_reported() =>
        Tree
            .Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Line}")
            .ShouldBe(["part-without-heading 175", "numbering-repeat 276", "numbering-gap 336"]);

    [Fact]
    public void Personal_data_is_withheld_by_its_place()
    {
        Tree.Withheld.Select(passage => passage.Line).ShouldBe([15, 15, 15, 25, 37, 38, 39]);
        Question("4").Parts.Single(part => part.Label == "Email").Markdown.ShouldBe("info@digital.uz");
    }

    [Fact]
    public void One_hundred_and_eight_numbered_citations_are_found()
    {
        var citations = Tree.Questions.SelectMany(question => question.Parts).SelectMany(part => part.Citations);
        citations.Count(citation => citation.Number is not null && !citation.IsInternational).ShouldBe(108);
    }

    [Fact]
    public void Every_line_of_Markdown_leads_to_the_source_line_that_holds_its_words()
    {
        var lines = Seeds.Uzbekistan.Split('\n');
        foreach (
            var part in Tree.Questions.SelectMany(question => question.Parts).Where(part => part.Markdown.Length > 0)
        )
        {
            var markdown = part.Markdown.Split('\n');
            part.SourceLines.Length.ShouldBe(markdown.Length);
            for (var i = 0; i < markdown.Length; i++)
                lines[part.SourceLines[i] - 1].ShouldContain(markdown[i].TrimEnd());
        }
    }

    private static QuestionNode Question(string number) => Tree.Questions.Single(question => question.Number == number);
}

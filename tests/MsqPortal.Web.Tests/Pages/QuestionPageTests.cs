using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class QuestionPageTests(TestPortals portals)
{
    private const string Question15 = "/uzb/2024/questions/15";

    [Fact]
    public async Task The_wording_is_the_heading_and_the_number_stands_above_it()
    {
        var page = await portals.Seeded.PageAsync(Question15);

        page.QuerySelector("h1")!
            .TextContent.ShouldBe(
                "Is there any legislation, law or regulation on digitally publishing government expenditure?"
            );
        page.QuerySelector(".kicker")!.TextContent.ShouldBe("Question 15 of 51");
        page.Title.ShouldStartWith("Question 15: Is there any legislation");
    }

    [Fact]
    public async Task A_lost_mark_is_two_dashed_boxes_and_a_sentence_with_the_line()
    {
        var page = await portals.Seeded.PageAsync(Question15);
        var selection = page.QuerySelector(".selection")!;

        selection.QuerySelectorAll(".boxes .lost").Length.ShouldBe(2);
        selection.QuerySelector("strong")!.TextContent.ShouldBe("Tick box not preserved in the source");
        selection
            .QuerySelector("p")!
            .TextContent.ShouldStartWith(
                "Line 633 reads “Yes No” with neither marked. The portal shows no answer where the file keeps none."
            );
    }

    [Theory]
    [InlineData("4", "Yes is marked", "Line 31 shows the mark.")]
    [InlineData("9", "No is marked", "Line 37 shows the mark.")]
    public async Task A_kept_mark_is_shown_with_its_word(string number, string statement, string explanation)
    {
        var page = await portals.WithTwoResponses.PageAsync($"/kaz/2024/questions/{number}");
        var selection = page.QuerySelector(".selection")!;

        selection.QuerySelector("strong")!.TextContent.ShouldBe(statement);
        selection.QuerySelector("p")!.TextContent.ShouldStartWith(explanation);
        selection.QuerySelectorAll(".lost").ShouldBeEmpty();
        var marked = selection.QuerySelector("[aria-label=marked]")!.ParentElement!;
        marked.TextContent.Trim().ShouldBe(statement.Split(' ')[0]);
    }

    [Fact]
    public async Task A_list_of_choices_is_shown_with_none_of_them_marked()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/21");
        var selection = page.QuerySelector(".selection")!;

        selection.QuerySelectorAll(".boxes .lost").Length.ShouldBe(5);
        selection.QuerySelector("strong")!.TextContent.ShouldBe("Choice not preserved in the source");
    }

    [Fact]
    public async Task A_question_without_boxes_shows_none()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/1");

        page.QuerySelector(".selection").ShouldBeNull();
    }

    [Theory]
    [InlineData("2", 5)]
    [InlineData("6", 12)]
    [InlineData("34", 7)]
    public async Task Each_labelled_part_has_a_heading(string number, int parts)
    {
        var page = await portals.Seeded.PageAsync($"/uzb/2024/questions/{number}");

        page.QuerySelectorAll("article h2").Length.ShouldBe(parts);
    }

    [Fact]
    public async Task Each_paragraph_stands_beside_the_source_line_that_it_came_from()
    {
        var page = await portals.Seeded.PageAsync(Question15);
        var row = page.QuerySelector("#L641")!;

        row.QuerySelector(".loc a")!.GetAttribute("href").ShouldBe("/uzb/2024/source?lines=629-661#L641");
        row.QuerySelector(".tx")!.TextContent.Trim().ShouldStartWith("The portal of open budget");
        row.QuerySelectorAll(".tx li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task An_act_is_marked_in_the_text_and_explained_beside_its_paragraph()
    {
        var page = await portals.Seeded.PageAsync(Question15);
        var row = page.QuerySelector("#L637")!;
        var note = row.QuerySelector(".note")!;

        row.QuerySelector(".tx a.cite")!.TextContent.ShouldStartWith("Law of the Republic of Uzbekistan");
        row.QuerySelector(".tx sup")!.TextContent.ShouldBe("a");
        note.QuerySelector("b")!.TextContent.ShouldBe("Law No. 813");
        note.TextContent.ShouldContain("30 December 2022");
        row.QuerySelector(".tx a.cite")!.GetAttribute("href").ShouldStartWith("/legal-acts/");
    }

    [Fact]
    public async Task An_act_tells_where_else_it_is_cited()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/21");
        var note = page.QuerySelector("#L844 .note")!;

        note.QuerySelectorAll("li a").Select(link => link.TextContent).ShouldContain("Closing question");
        note.QuerySelector("a[href='/uzb/2024/closing#L1892']").ShouldNotBeNull();
        note.QuerySelector("a[href='/uzb/2024/source#L1892']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Beside_a_paragraph_contradictions_stand_before_hints()
    {
        var page = await portals.Seeded.PageAsync(Question15);

        page.GetElementById("L649")!
            .QuerySelectorAll(".note.odd b")
            .Select(severity => severity.TextContent)
            .ShouldBe(["Contradiction:", "Hint:"]);
    }

    [Fact]
    public async Task Flags_and_notes_of_the_form_stand_in_the_margin()
    {
        var page = await portals.Seeded.PageAsync(Question15);
        var margin = page.QuerySelector(".qhead .mg")!.TextContent;

        margin.ShouldContain("3 legal acts, 4 links.");
        margin.ShouldContain("The questionnaire marks this question as required.");
        margin.ShouldContain("This is related to SDG Indicator 16.6.1");
    }

    [Fact]
    public async Task The_source_lines_stand_below_as_received()
    {
        var page = await portals.Seeded.PageAsync(Question15);
        var lines = page.QuerySelectorAll("#source li");

        page.QuerySelector("#source summary")!.TextContent.ShouldBe("Source lines 629–661, as received");
        lines.Length.ShouldBe(33);
        lines[4].QuerySelector("a")!.TextContent.ShouldBe("633");
        lines[4].QuerySelector("code")!.TextContent.ShouldBe("Yes No");
    }

    [Theory]
    [InlineData("/uzb/2024/questions/1", null, "/uzb/2024/questions/2")]
    [InlineData("/uzb/2024/questions/19", "/uzb/2024/questions/18", "/uzb/2024/questions/20")]
    [InlineData("/uzb/2024/questions/49", "/uzb/2024/questions/48", "/uzb/2024/questions/49a")]
    [InlineData("/uzb/2024/questions/51", "/uzb/2024/questions/50", "/uzb/2024/closing")]
    [InlineData("/uzb/2024/closing", "/uzb/2024/questions/51", null)]
    public async Task Previous_and_next_lead_through_the_whole_form(string address, string? previous, string? next)
    {
        var page = await portals.Seeded.PageAsync(address);

        page.QuerySelector(".pager [rel=prev]")?.GetAttribute("href").ShouldBe(previous);
        page.QuerySelector(".pager [rel=next]")?.GetAttribute("href").ShouldBe(next);
        (page.QuerySelector(".pager [rel=prev]") is null).ShouldBe(previous is null);
        (page.QuerySelector(".pager [rel=next]") is null).ShouldBe(next is null);
    }

    [Fact]
    public async Task The_side_column_opens_the_section_and_marks_the_question()
    {
        var page = await portals.Seeded.PageAsync(Question15);

        page.QuerySelectorAll(".toc a.group[href^='/uzb/2024/sections/']").Length.ShouldBe(7);
        page.QuerySelector(".toc [aria-current=page]")!.GetAttribute("href").ShouldBe(Question15);
    }

    [Fact]
    public async Task Numbers_of_items_are_those_of_the_source_with_their_gaps()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/2");
        var others = page.QuerySelectorAll("article h2")
            .Single(heading => heading.TextContent.StartsWith("Others", StringComparison.Ordinal));
        var rows = others.ParentElement!.NextElementSiblings(".row");

        rows.SelectMany(row => row.QuerySelectorAll(".prose ol > li"))
            .Select(item => item.GetAttribute("value"))
            .ShouldBe(["1", "2", "3", "5", "6", "7"]);
    }
}

using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class OverviewPageTests(TestPortals portals)
{
    [Fact]
    public async Task The_table_of_contents_lists_every_question_of_every_section()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");

        page.QuerySelectorAll(".contents h3 a").Length.ShouldBe(7);
        page.QuerySelectorAll(".contents .index a").Length.ShouldBe(53, "51 numbered ones, 49a and the closing");
    }

    [Fact]
    public async Task The_figures_are_those_of_the_response()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");
        var figures = page.QuerySelectorAll(".facts dl > div")
            .ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent);

        figures["Questions of the form found in the file"].ShouldBe("54 of 54");
        figures["Sections of the form with a question found"].ShouldBe("7 of 7");
        // The consent has boxes and no text.
        figures["Answers with text"].ShouldBe("53");
        figures["Yes or No boxes, mark not preserved"].ShouldBe("43");
    }

    [Fact]
    public async Task The_strip_has_a_column_a_question_that_leads_to_it()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");
        var column = page.QuerySelector(".strip a[href='/uzb/2024/questions/15']")!;

        page.QuerySelectorAll(".strip li").Length.ShouldBe(52);
        page.QuerySelectorAll(".strip .lost:not(.round)").Length.ShouldBe(42);
        page.QuerySelectorAll(".strip .lost.round").Length.ShouldBe(1);
        column.QuerySelectorAll(".acts i").Length.ShouldBe(3);
        column
            .GetAttribute("aria-label")!
            .ShouldEndWith("3 legal acts; 1 contradiction and 1 hint; tick box not preserved in the source");
    }

    [Fact]
    public async Task Even_the_tick_of_the_consent_is_shown_as_lost()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");
        var consent = page.GetElementById("consent")!;

        consent.QuerySelectorAll(".lost").Length.ShouldBe(2);
        consent.QuerySelector("strong")!.TextContent.ShouldBe("Tick box not preserved in the source");
    }

    [Fact]
    public async Task A_section_lists_its_questions_and_leads_to_its_neighbours()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/sections/D");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Strategy and Implementation");
        page.QuerySelectorAll("article .index a").Length.ShouldBe(19);
        page.QuerySelector("[rel=prev]")!.GetAttribute("href").ShouldBe("/uzb/2024/sections/C");
        page.QuerySelector("[rel=next]")!.GetAttribute("href").ShouldBe("/uzb/2024/sections/E");
    }

    [Fact]
    public async Task A_section_runs_to_its_last_question_with_a_number_printed_or_not()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/sections/F");

        page.QuerySelectorAll(".questions .letter")[^1].TextContent.ShouldBe("49a");
        page.QuerySelector(".kicker")!.TextContent.ShouldContain("47–49a");
    }

    [Fact]
    public async Task A_new_section_says_so()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/sections/B");

        page.QuerySelector(".qhead .mg")!.TextContent.ShouldContain("marks this section as new");
    }
}

using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class SheetPageTests(TestPortals portals)
{
    private const string Sheet = "/uzb/2024/questions/15/sheet";

    [Theory]
    [InlineData("/uzb/2024/questions/2")]
    [InlineData("/uzb/2024/questions/15")]
    [InlineData("/uzb/2024/questions/34")]
    [InlineData("/uzb/2024/questions/49a")]
    [InlineData("/uzb/2024/closing")]
    public async Task The_sheet_holds_the_answer_word_for_word_and_its_source_lines(string question)
    {
        var page = await portals.Seeded.PageAsync(question);
        var sheet = await portals.Seeded.PageAsync($"{question}/sheet");

        sheet.QuerySelector("h1")!.TextContent.ShouldBe(page.QuerySelector("h1")!.TextContent);
        sheet.QuerySelectorAll(".prose").Select(Words).ShouldBe(page.QuerySelectorAll(".prose").Select(Words));
        sheet
            .QuerySelectorAll(".rawlines code")
            .Select(Words)
            .ShouldBe(page.QuerySelectorAll(".rawlines code").Select(Words));
        page.QuerySelector($".tools a[href='{question}/sheet']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Acts_stand_with_their_letter_date_line_document_and_whole_address()
    {
        var page = await portals.Seeded.PageAsync(Sheet);
        var act = page.QuerySelectorAll("section[aria-labelledby=acts] .fact")[0];

        Words(act).ShouldStartWith("a Law No. 813, 30 December 2022; line 637");
        Words(act).ShouldContain("https://lex.uz/ru/docs/6333242");
        Words(act).ShouldContain($"{portals.Seeded.Client.BaseAddress}legal-acts/uz-law-2022-12-30-813");
        page.QuerySelector("#note-a").ShouldNotBeNull();
    }

    [Fact]
    public async Task Pinpoints_are_those_of_the_page()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/34/sheet");

        page.QuerySelector("section[aria-labelledby=acts]")!.TextContent.ShouldContain("Pinpoint: ");
    }

    [Fact]
    public async Task Each_discrepancy_names_the_lines_of_all_its_statements()
    {
        var page = await portals.Seeded.PageAsync(Sheet);
        var found = page.QuerySelectorAll("section[aria-labelledby=discrepancies] .fact")
            .Single(fact => Words(fact).Contains("cited as “Resolution” and “Decision”", StringComparison.Ordinal));

        found.QuerySelectorAll("li").Select(Words).ShouldBe(["Question 15, line 649", "Question 40, line 1559"]);
        Words(found).ShouldContain($"{portals.Seeded.Client.BaseAddress}discrepancies/");
    }

    [Fact]
    public async Task Version_hash_and_addresses_close_the_sheet()
    {
        var version = Words((await portals.Seeded.PageAsync(Sheet)).QuerySelector("section[aria-labelledby=version]")!);
        var hash = (await portals.Seeded.PageAsync("/uzb/2024/source")).QuerySelector(".hash")!.TextContent;

        version.ShouldContain($"{portals.Seeded.Client.BaseAddress}uzb/2024/questions/15/sheet");
        version.ShouldContain(hash);
        version.ShouldContain(Hosting.PortalVersion.Current.Version);
    }

    [Fact]
    public async Task A_case_leads_to_the_sheets_of_its_answers()
    {
        var page = await portals.Seeded.PageAsync("/discrepancies");

        page.QuerySelectorAll(".sheets").Length.ShouldBe(page.QuerySelectorAll(".case").Length);
        page.QuerySelector($".sheets a[href='{Sheet}']").ShouldNotBeNull();
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

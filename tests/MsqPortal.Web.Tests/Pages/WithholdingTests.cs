using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>The respondent's name and mailboxes, and those of UN staff, are withheld by their place in the source.</summary>
public sealed class WithholdingTests(TestPortals portals)
{
    private static readonly string[] Personal =
    [
        "Shukurov",
        "depstrategy@digital.uz",
        "j.shukurov@digital.uz",
        "loschm@un.org",
        "saae.kwon@un.org",
        "daljani@un.org",
    ];

    private static readonly string[] Addresses =
    [
        "/",
        "/uzb/2024",
        "/uzb/2024/source",
        "/uzb/2024/source.txt",
        "/uzb/2024/sections/A",
        "/uzb/2024/questions/1",
        "/uzb/2024/questions/4",
        "/uzb/2024/closing",
        "/legal-acts",
        "/portals",
        "/imports",
        "/about",
        "/uzb/2024/questions/99",
        "/uzb/2024.json",
        "/api/v1/responses",
        "/api/v1/responses/uzb/2024/sections/A",
        "/api/v1/responses/uzb/2024/questions/consent",
        "/api/v1/answers?pageSize=500",
        "/api/v1/legal-acts?pageSize=500",
        "/api/v1/portal-links?pageSize=500",
        "/api/v1/discrepancies?pageSize=500",
        "/api/v1/imports",
        "/api/v1/imports/files",
        "/api/v1/imports/diagnostics",
        "/openapi/v1.json",
        "/search.csv",
        "/search.json",
        "/search.atom?pageSize=500",
    ];

    public static TheoryData<string> All => [.. Addresses];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Personal_data_stands_on_no_page(string address)
    {
        var text = await portals.Seeded.TextAsync(address);

        foreach (var personal in Personal)
            text.ShouldNotContain(personal, Case.Insensitive);
    }

    [Fact]
    public async Task A_mailbox_that_an_answer_gives_is_part_of_the_answer()
    {
        var answer = await portals.Seeded.TextAsync("/uzb/2024/questions/4");
        var source = await portals.Seeded.TextAsync("/uzb/2024/source.txt");

        answer.ShouldContain("info@digital.uz");
        source.Split("info@digital.uz").Length.ShouldBe(2, "once in question 4, and not in the contact block");
    }

    [Fact]
    public async Task What_is_withheld_is_visible_in_its_place()
    {
        var lines = (await portals.Seeded.TextAsync("/uzb/2024/source.txt")).Split('\n');

        lines[24].ShouldBe("[withheld by policy]");
        lines[36].ShouldBe("[withheld by policy]");
        lines[14].ShouldContain("(email: [withheld by policy])");
        lines[28].ShouldBe("Head of Department for Strategic development");
    }

    [Fact]
    public async Task The_overview_says_that_name_and_mailboxes_are_withheld()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");

        page.QuerySelectorAll(".facts dd").Count(value => value.TextContent == "withheld by policy").ShouldBe(2);
    }

    [Fact]
    public async Task The_setting_shows_them()
    {
        var overview = await portals.WithContact.TextAsync("/uzb/2024");
        var source = await portals.WithContact.TextAsync("/uzb/2024/source.txt");

        overview.ShouldContain("Shukurov Jakhongir");
        overview.ShouldContain("j.shukurov@digital.uz");
        foreach (var personal in Personal)
            source.ShouldContain(personal);
        source.ShouldNotContain("[withheld by policy]");
        (await portals.WithContact.TextAsync("/uzb/2024.json")).ShouldContain("j.shukurov@digital.uz");
        source.ShouldEndWith("nothing is withheld -->\n");
    }
}

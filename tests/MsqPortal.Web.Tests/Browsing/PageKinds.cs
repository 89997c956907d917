using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>A page that people open, by the name of its kind: `question`, and `question-ar` for the same in Arabic.</summary>
internal sealed record PageKind(
    string Name,
    string Address,
    Func<TestPortals, RunningPortal>? Holder = null,
    int Status = 200
)
{
    /// <summary>The reference of the API is a program of its own, which fills its page by script.</summary>
    public bool IsReference => Name == "api";

    /// <summary>Opens the page and waits until it is all there.</summary>
    public async Task GoAsync(IPage page, TestPortals portals)
    {
        var portal = Holder is null ? portals.Seeded : Holder(portals);
        var response = await page.GotoAsync(
            new Uri(portal.Client.BaseAddress!, Address).ToString(),
            new PageGotoOptions { WaitUntil = WaitUntilState.Load }
        );
        response!.Status.ShouldBe(Status, Name);
        if (IsReference)
            await Assertions.Expect(page.GetByText("Download OpenAPI Document").First).ToBeVisibleAsync();
    }
}

/// <summary>Every kind of page, one address each or one for each of its faces: what accessibility is asked of and pictures are made of.</summary>
internal static class PageKinds
{
    public static readonly PageKind[] All =
    [
        new("question", "/uzb/2024/questions/15"),
        new("home", "/"),
        new("home-two", "/", portals => portals.WithTwoResponses),
        new("home-empty", "/", portals => portals.Empty),
        new("overview", "/uzb/2024"),
        new("section", "/uzb/2024/sections/D"),
        new("question-acts", "/uzb/2024/questions/21"),
        new("question-marked", "/kaz/2024/questions/9", portals => portals.WithTwoResponses),
        new("question-found", "/uzb/2024/questions/25?q=6079&section=D"),
        new("closing", "/uzb/2024/closing"),
        new("sheet", "/uzb/2024/questions/15/sheet"),
        new("source", "/uzb/2024/source"),
        new("source-marked", "/uzb/2024/source?lines=637-655#L637"),
        new("legal-acts", "/legal-acts"),
        new("legal-act", "/legal-acts/uz-decree-2020-10-05-6079"),
        new("portals", "/portals"),
        new("discrepancies", "/discrepancies"),
        new("discrepancy", "/discrepancies/uz-act-two-types-uz-resolution-2018-08-22-3917"),
        new("rules", "/discrepancies/rules"),
        new("search", "/search?q=6079+OR+%22once+only%22&section=D"),
        new("search-nothing", "/search?q=stratgey&section=D"),
        new("lookup", "/lookup"),
        new("lookup-found", "/lookup?q=6079"),
        new("lookup-said", "/lookup?q=Article+29"),
        new("imports", "/imports"),
        new("about", "/about"),
        new("design", "/about/design"),
        new("api", "/api"),
        new("missing", "/uzb/2024/questions/99", Status: 404),
        new("home-ar", "/ar"),
        new("overview-ar", "/ar/uzb/2024"),
        new("question-ar", "/ar/uzb/2024/questions/15"),
    ];
}

using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Import;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>A reader of the reports sees what each run did and changed, and reaches every run.</summary>
public sealed class ImportReportTests(TestPortals portals)
{
    private const int RunsOnAPage = 20;

    [Fact]
    public async Task Reports_tell_changes_and_are_filtered_and_every_run_is_reached()
    {
        var seeds = SeedsFolder.Create(SeedsFolder.SyntheticResponse);
        var response = Path.Combine(seeds, Path.GetFileName(SeedsFolder.SyntheticResponse));
        await using var portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={seeds}"
        );
        await portal.WhenReadyAsync();
        for (var run = 0; run < RunsOnAPage - 1; run++)
            await ImportAsync(portal, seeds);
        await ChangeAsync(response, "☒ Yes ☐ No", "☐ Yes ☒ No");
        await File.WriteAllTextAsync(
            Path.Combine(seeds, "xyz.md"),
            "No response.",
            TestContext.Current.CancellationToken
        );
        await ImportAsync(portal, seeds);

        var page = await portal.PageAsync("/imports");
        Text(page, ".changes dt").ShouldBe("Mark changed");
        Text(page, ".changes dd").ShouldBe("Question 4 (before: Yes, as marked; now: No, as marked)");
        page.QuerySelector(".changes a")!.GetAttribute("href").ShouldBe("/kaz/2024/questions/4");
        Choices(page).Take(2).ShouldBe(["updated: 1", "failed: 1"]);
        page.QuerySelectorAll(".imported").Length.ShouldBe(2);

        var failed = page.QuerySelectorAll("nav .chips a")[1].GetAttribute("href")!;
        var filtered = await portal.PageAsync(failed);
        Text(filtered, ".imported .tag").ShouldBe("failed");
        filtered.QuerySelectorAll(".imported").Length.ShouldBe(1);

        page.QuerySelectorAll(".runs li").Length.ShouldBe(RunsOnAPage);
        var older = await portal.PageAsync(
            page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!.Split('#')[0]
        );
        older.QuerySelectorAll(".runs li").Length.ShouldBe(1);
        Text(older, ".runs li").ShouldContain("created: 1");
        older.QuerySelector("h2")!.TextContent.ShouldBe(page.QuerySelector("h2")!.TextContent);
    }

    private static Task<ImportReport> ImportAsync(RunningPortal portal, string seeds) =>
        portal
            .Services.GetRequiredService<ImportRunner>()
            .RunAsync(new ImportRequest([seeds]), progress: null, TestContext.Current.CancellationToken);

    private static async Task ChangeAsync(string path, string before, string after)
    {
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, text.Replace(before, after), TestContext.Current.CancellationToken);
    }

    private static string Text(IHtmlDocument page, string selector) =>
        string.Join(
            ' ',
            page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static IEnumerable<string> Choices(IHtmlDocument page) =>
        page.QuerySelectorAll("nav .chips a").Select(choice => choice.TextContent.Trim());
}

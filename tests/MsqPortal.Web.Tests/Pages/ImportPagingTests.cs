using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>A run of more files than one page shows, the last of which cannot be read.</summary>
public sealed class ImportPagingTests(TestPortals portals)
{
    private const int Files = 60;

    [Fact]
    public async Task Files_of_a_run_stand_on_pages_and_a_refused_one_is_reached_from_the_first()
    {
        var seeds = SeedsFolder.Create();
        for (var file = 1; file <= Files; file++)
            await File.WriteAllTextAsync(
                Path.Combine(seeds, $"xyz-{file:00}.md"),
                "No response.",
                TestContext.Current.CancellationToken
            );
        await using var portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={seeds}"
        );
        await portal.WhenReadyAsync();

        var first = await portal.PageAsync("/imports");
        var second = await portal.PageAsync("/imports?page=2");

        first.QuerySelectorAll(".imported").Length.ShouldBe(50);
        second.QuerySelectorAll(".imported").Length.ShouldBe(Files - 50);
        FileNames(first)
            .Concat(FileNames(second))
            // None of them says Yes at its consent.
            .ShouldBe(Enumerable.Range(1, Files).Select(file => $"File {file}"));
        first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href").ShouldBe("/imports?page=2");
        second.QuerySelector(".pager a[rel=prev]")!.GetAttribute("href").ShouldBe("/imports");

        foreach (var link in second.QuerySelectorAll(".refused a"))
        {
            var address = link.GetAttribute("href")!.Split('#');
            (await portal.PageAsync(address[0]))
                .GetElementById(address[1])!
                .TextContent.ShouldContain(link.TextContent);
        }

        first.Body!.TextContent.ShouldNotContain("xyz-");
        second.QuerySelectorAll(".refused a").Length.ShouldBe(50);
        second.QuerySelector(".refused")!.TextContent.ShouldContain("60 files refused, the first 50");
    }

    [Fact]
    public async Task The_latest_run_is_the_last_one_whatever_the_clock_said()
    {
        await using var portal = await (
            await RunningPortal.StartAsync(await portals.Postgres.CreateDatabaseAsync())
        ).WhenReadyAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var runs = scope.ServiceProvider.GetRequiredService<PortalDbContext>().ImportRuns;
        var future = new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await runs.ExecuteUpdateAsync(
            run => run.SetProperty(row => row.StartedAt, future),
            TestContext.Current.CancellationToken
        );

        await scope
            .ServiceProvider.GetRequiredService<ImportRunner>()
            .RunAsync(
                new ImportRequest([SeedsFolder.SeedResponse]),
                progress: null,
                TestContext.Current.CancellationToken
            );

        using var listed = JsonDocument.Parse(await portal.TextAsync("/api/v1/imports"));
        listed
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(run => run.GetProperty("startedAt").GetDateTimeOffset().Year == 2099)
            .ShouldBe([false, true]);
    }

    [Fact]
    public async Task A_run_that_never_was_is_not_found() =>
        (await portals.Seeded.GetAsync("/imports?run=1999-01-01T00:00:00.000000Z")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );

    [Fact]
    public async Task A_name_that_no_run_can_have_is_left_out()
    {
        var page = await portals.Seeded.PageAsync("/imports?run=yesterday");

        page.QuerySelector("main")!.TextContent.ShouldContain("run=yesterday");
        page.QuerySelectorAll(".imported h3").ShouldNotBeEmpty();
    }

    private static IEnumerable<string> FileNames(IHtmlDocument page) =>
        page.QuerySelectorAll(".imported h3").Select(heading => heading.FirstChild!.TextContent.Trim());
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>What the pictures of home, response and section show is what is stored.</summary>
public sealed class PictureTests(TestPortals portals)
{
    [Fact]
    public async Task The_table_of_the_strip_says_what_each_answer_holds()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");
        using var scope = portals.Seeded.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var answers = await database
            .Answers.Where(answer => answer.Question.SectionId != null)
            .Select(answer => new
            {
                answer.Question.Number,
                answer.WordCount,
                Acts = answer.Parts.SelectMany(part => part.Citations).Select(c => c.LegalActId).Distinct().Count(),
            })
            .ToListAsync(TestContext.Current.CancellationToken);

        var rows = page.QuerySelectorAll(".strip-table tbody tr");

        rows.Select(row => (Path(row).Split('/')[^1], Cell(row, 3), Cell(row, 4)))
            .ShouldBe(answers.Select(answer => (answer.Number, answer.WordCount, answer.Acts)), ignoreOrder: true);
    }

    [Fact]
    public async Task A_column_has_a_rhombus_for_each_discrepancy_that_the_answer_shows()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");
        var columns = page.QuerySelectorAll(".strip li a");
        var rows = page.QuerySelectorAll(".strip-table tbody tr").ToDictionary(Path, row => Cell(row, 5));

        columns.Sum(column => column.QuerySelectorAll(".rhomb").Length).ShouldBeGreaterThan(0);
        foreach (var column in columns)
        {
            var address = column.GetAttribute("href")!;
            var answer = await portals.Seeded.PageAsync(address);
            var shown = answer
                .QuerySelectorAll(".note.odd a")
                .Select(link => link.GetAttribute("href"))
                .Distinct()
                .Count();

            column.QuerySelectorAll(".rhomb").Length.ShouldBe(shown, address);
            rows[address].ShouldBe(shown, address);
            Regex
                .Matches(column.GetAttribute("aria-label")!, "([0-9]+) (contradiction|hint)")
                .Sum(said => Number(said.Groups[1].Value))
                .ShouldBe(shown, address);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/uzb/2024")]
    public async Task The_tables_add_up_to_the_figures_of_the_response(string address)
    {
        var page = await portals.Seeded.PageAsync(address);
        var facts = page.QuerySelectorAll(".facts dl > div")
            .ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent);
        int Fact(string start) =>
            Number(facts.Single(fact => fact.Key.StartsWith(start, StringComparison.Ordinal)).Value);

        var dated = page.QuerySelectorAll(".timeline tbody tr").Sum(row => Number(row.LastElementChild!.TextContent));
        var types = page.QuerySelectorAll(".timeline .legend li").Sum(type => Number(type.TextContent.Split(", ")[^1]));

        types.ShouldBe(Fact("Legal acts"));
        page.QuerySelector(".timeline figcaption")!
            .TextContent.ShouldContain($"No date was read of {types - dated} legal acts");
        page.QuerySelectorAll(".hosts-table tbody tr").Sum(row => Cell(row, 2)).ShouldBe(Fact("Distinct links"));
        // What the picture draws is in the table as well.
        page.QuerySelectorAll(".timeline .flat a").Length.ShouldBe(page.QuerySelectorAll(".timeline tbody tr").Length);
    }

    [Fact]
    public async Task Every_bar_leads_to_as_many_acts_and_links_as_it_shows()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024");
        foreach (var year in page.QuerySelectorAll(".timeline .flat a"))
        {
            var list = await portals.Seeded.PageAsync(year.GetAttribute("href")!);
            list.QuerySelector("h1")!
                .TextContent.ShouldStartWith(year.QuerySelector("title")!.TextContent.Split([": ", ";"], default)[1]);
        }

        foreach (var host in page.QuerySelectorAll(".hosts li a"))
        {
            var list = await portals.Seeded.PageAsync(host.GetAttribute("href")!);
            list.QuerySelectorAll(".host-links tbody tr")
                .Length.ShouldBe(Number(host.QuerySelector(".n")!.FirstChild!.TextContent));
        }

        foreach (var kind in page.QuerySelectorAll(".hosts h3 a"))
            (await portals.Seeded.GetAsync(kind.GetAttribute("href")!)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_section_shows_its_own_stretch_of_the_strip()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/sections/D");

        page.QuerySelectorAll(".strip section").Length.ShouldBe(1);
        page.QuerySelectorAll(".strip li").Length.ShouldBe(19);
    }

    [Fact]
    public async Task Several_responses_are_listed_with_the_figures_of_each()
    {
        var home = await portals.WithTwoResponses.PageAsync("/");
        var rows = home.QuerySelectorAll(".glance tbody tr");

        rows.Length.ShouldBe(2);
        foreach (var row in rows)
        {
            var address = row.QuerySelector("a")!.GetAttribute("href")!;
            var response = await portals.WithTwoResponses.PageAsync(address);
            var facts = response
                .QuerySelectorAll(".opening dl > div")
                .ToDictionary(
                    fact => fact.QuerySelector("dt")!.TextContent.Split(',')[0],
                    fact => fact.QuerySelector("dd")!.TextContent
                );

            row.QuerySelector("[data-h='Legal acts cited'] .n")!.TextContent.ShouldBe(facts["Legal acts"]);
            row.QuerySelector("[data-h='Contradictions and hints'] .n")!
                .TextContent.ShouldBe(facts["Contradictions and hints"]);
            row.QuerySelector("[data-h='Questions found']")!
                .TextContent.ShouldBe(facts["Questions of the form found in the file"]);
            row.QuerySelector("[data-h='Answers with text']")!.TextContent.ShouldBe(facts["Answers with text"]);
        }
    }

    [Fact]
    public async Task Several_responses_share_one_picture_of_all_acts()
    {
        var home = await portals.WithTwoResponses.PageAsync("/");
        var acts = await portals.WithTwoResponses.PageAsync("/legal-acts");

        home.QuerySelectorAll(".timeline tbody tr")
            .Select(row => row.TextContent)
            .ShouldBe(acts.QuerySelectorAll(".timeline tbody tr").Select(row => row.TextContent));
    }

    [Fact]
    public async Task A_page_behind_the_last_leads_to_the_last()
    {
        var response = await portals.WithTwoResponses.GetAsync("/?page=7");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_portal_without_responses_says_so_and_draws_nothing()
    {
        var home = await portals.Empty.PageAsync("/");

        home.QuerySelector("#responses ~ .lede")!.TextContent.ShouldStartWith("No response is published yet.");
        home.QuerySelectorAll(".glance, .strip, .timeline, .hosts").ShouldBeEmpty();
    }

    private static string Path(IElement row) => row.QuerySelector("a")!.GetAttribute("href")!;

    private static int Cell(IElement row, int index) => Number(row.Children[index].TextContent);

    private static int Number(string text) =>
        int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.LegalActs;

public sealed class LegalActListTests(TestPortals portals)
{
    [Fact]
    public async Task The_heading_tells_the_true_totals()
    {
        var (acts, citations) = await StoredAsync(database => (database.LegalActs.Count(), database.Citations.Count()));
        var linked = await StoredAsync(database => database.LegalActs.Count(act => !act.Citations.Any()));
        var decrees = await StoredAsync(database => database.Citations.Count(c => c.LegalAct.Type == "Decree"));

        var all = Heading(await portals.Seeded.PageAsync("/legal-acts"));
        var ofOneType = Heading(await portals.Seeded.PageAsync("/legal-acts?type=Decree"));

        acts.ShouldBeGreaterThan(50);
        linked.ShouldBeGreaterThan(0);
        all.ShouldBe($"{acts} legal acts: {acts - linked} cited {citations} times, {linked} only linked");
        // Where every act is cited, nothing is said of links.
        ofOneType.ShouldEndWith($" legal acts, cited {decrees} times");
    }

    [Fact]
    public async Task The_heading_and_the_response_count_the_same_cited_acts()
    {
        var overview = await portals.Seeded.PageAsync("/uzb/2024");
        var cited = overview.QuerySelector(".facts a[href='/legal-acts?country=UZB']")!.TextContent;

        Heading(await portals.Seeded.PageAsync("/legal-acts")).ShouldContain($": {cited} cited ");
    }

    [Fact]
    public async Task A_row_tells_name_date_issuer_places_and_documents()
    {
        var page = await portals.Seeded.PageAsync("/legal-acts?type=Law");
        var act = Rows(page).Single(row => row.QuerySelector("th a")!.TextContent == "Law No. 813");

        act.QuerySelector("[data-h=Date]")!.TextContent.ShouldBe("30 December 2022");
        act.QuerySelector("th a")!.GetAttribute("href").ShouldStartWith("/legal-acts/");
        act.QuerySelector("a[href^='/uzb/2024/questions/15#L']").ShouldNotBeNull();
        act.QuerySelector("a[href='/uzb/2024/source#L637']").ShouldNotBeNull();
        act.QuerySelectorAll("[data-h=Documents] a").ShouldNotBeEmpty();
        act.QuerySelector("[data-h='Cited in'] .meta")!.TextContent.ShouldMatch("^Cited \\d+ times? in \\d+ answers?$");
    }

    [Fact]
    public async Task Filters_narrow_together_and_widen_within_one()
    {
        var (both, either) = await StoredAsync(database =>
            (
                database.LegalActs.Count(act => act.Type == "Decree" && act.Date!.Value.Year == 2021),
                database.LegalActs.Count(act =>
                    act.Type == "Decree" && (act.Date!.Value.Year == 2021 || act.Date!.Value.Year == 2022)
                )
            )
        );

        Rows(await portals.Seeded.PageAsync("/legal-acts?type=Decree&year=2021")).Count().ShouldBe(both);
        Rows(await portals.Seeded.PageAsync("/legal-acts?type=Decree&year=2021&year=2022")).Count().ShouldBe(either);
        both.ShouldBeInRange(1, either - 1);
    }

    [Fact]
    public async Task Capitals_of_a_filter_make_no_difference_and_its_chip_removes_it()
    {
        var page = await portals.Seeded.PageAsync("/legal-acts?type=law&section=d");

        Rows(page).Count().ShouldBe(Rows(await portals.Seeded.PageAsync("/legal-acts?type=Law&section=D")).Count());
        Rows(page).ShouldNotBeEmpty();
        page.QuerySelectorAll("a.chip")
            .Select(chip => chip.GetAttribute("href"))
            .ShouldBe(["/legal-acts?section=d", "/legal-acts?type=law"]);
    }

    [Theory]
    [InlineData("/legal-acts?page=999")]
    [InlineData("/portals?page=999&kind=government")]
    [InlineData("/search?q=tax&page=999")]
    [InlineData("/imports?page=999")]
    public async Task A_page_behind_the_last_says_so_and_leads_to_the_first(string address)
    {
        var page = await portals.Seeded.PageAsync(address);
        var first = page.QuerySelectorAll("main p a").Single(link => link.TextContent == "To the first page");

        first
            .GetAttribute("href")
            .ShouldBe(address.Replace("page=999&", "").Replace("?page=999", "").Replace("&page=999", ""));
    }

    [Theory]
    [InlineData("/legal-acts?type=Decree")]
    [InlineData("/legal-acts?year=2022&section=D")]
    [InlineData("/legal-acts?host=lex.uz&discrepancy=no")]
    public async Task Every_count_beside_a_filter_is_what_choosing_it_gives(string address)
    {
        var page = await portals.Seeded.PageAsync(address);
        var boxes = page.QuerySelectorAll(".facet label")
            .Select(label =>
                (
                    Input: (IHtmlInputElement)label.QuerySelector("input")!,
                    Count: int.Parse(label.QuerySelector(".count")!.TextContent)
                )
            )
            .ToList();

        boxes.Count.ShouldBeGreaterThan(20);
        boxes.ShouldContain(box => box.Count == 0);
        foreach (var box in boxes)
        {
            var others = page.QuerySelectorAll(".facet input[checked]")
                .OfType<IHtmlInputElement>()
                .Where(chosen => chosen.Name != box.Input.Name)
                .Append(box.Input)
                .Select(input => $"{input.Name}={Uri.EscapeDataString(input.Value)}");
            var query = string.Join('&', others);
            using var json = System.Text.Json.JsonDocument.Parse(
                await portals.Seeded.TextAsync($"/api/v1/legal-acts?pageSize=1&{query}")
            );

            json.RootElement.GetProperty("total").GetInt32().ShouldBe(box.Count, query);
        }
    }

    [Fact]
    public async Task A_chip_names_each_chosen_value_and_takes_it_away()
    {
        var page = await portals.Seeded.PageAsync("/legal-acts?type=Decree&year=2021&sort=cited");
        var chips = page.QuerySelectorAll(".chip").ToList();

        chips
            .Select(chip => chip.GetAttribute("href"))
            .ShouldBe(["/legal-acts?year=2021&sort=cited", "/legal-acts?type=Decree&sort=cited"]);
        chips[0].TextContent.ShouldContain("Decree");
        page.QuerySelector("form input[name=sort]")!.GetAttribute("value").ShouldBe("cited");
    }

    [Theory]
    [InlineData("?year=never&sort=best&page=-7&discrepancy=perhaps", true)]
    [InlineData("?year=99999999999999999999", true)]
    [InlineData("?page=nothing", true)]
    [InlineData("?type=Riddle", false)]
    [InlineData("?country=xyz", false)]
    [InlineData("?section=%00&host=%25", false)]
    public async Task An_unknown_value_never_fails(string query, bool findsAll)
    {
        var page = await portals.Seeded.PageAsync($"/legal-acts{query}");

        if (findsAll)
            page.QuerySelector("h1")!.TextContent.ShouldContain(" legal acts");
        else
            page.QuerySelector("h1")!.TextContent.ShouldBe("No legal act passes these filters");
        Rows(page).Any().ShouldBe(findsAll);
    }

    [Fact]
    public async Task Orders_run_by_date_by_citations_and_by_name()
    {
        var newest = Dates(await portals.Seeded.PageAsync("/legal-acts"));
        var oldest = Dates(await portals.Seeded.PageAsync("/legal-acts?sort=oldest"));
        var cited = Rows(await portals.Seeded.PageAsync("/legal-acts?sort=cited"))
            .Select(row => int.Parse(row.QuerySelector("[data-h='Cited in'] .meta")!.TextContent.Split(' ')[1]))
            .ToList();
        var names = Rows(await portals.Seeded.PageAsync("/legal-acts?sort=name&type=Law"))
            .Select(row => row.QuerySelector("th a")!.TextContent.Split("No. ")[1])
            .Select(number => int.Parse(string.Concat(number.TakeWhile(char.IsAsciiDigit))))
            .ToList();

        newest.ShouldBe(newest.OrderDescending());
        oldest.ShouldBe(oldest.Order());
        oldest[0].ShouldBeLessThan(newest[^1]);
        cited.ShouldBe(cited.OrderDescending());
        cited[0].ShouldBeGreaterThan(5);
        names.Count.ShouldBe(11);
        names.ShouldBe(names.Order());
    }

    [Fact]
    public async Task Pages_of_fifty_hold_every_act_once()
    {
        var stored = await StoredAsync(database => database.LegalActs.Select(act => act.Slug).ToList());

        var first = await portals.Seeded.PageAsync("/legal-acts");
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await portals.Seeded.PageAsync(next);

        Rows(first).Count().ShouldBe(50);
        next.ShouldBe("/legal-acts?page=2");
        Rows(first)
            .Concat(Rows(second))
            .Select(row => row.QuerySelector("th a")!.GetAttribute("href"))
            .ShouldBe(stored.Select(slug => $"/legal-acts/{slug}"), ignoreOrder: true);
    }

    [Fact]
    public async Task The_picture_by_year_has_the_numbers_of_its_table_and_leads_to_each_year()
    {
        var stored = await StoredAsync(database =>
            database
                .LegalActs.Where(act => act.Date != null)
                .GroupBy(act => act.Date!.Value.Year)
                .Select(year => new { Year = year.Key, Count = year.Count() })
                .OrderBy(year => year.Year)
                .ToList()
        );
        var page = await portals.Seeded.PageAsync("/legal-acts");
        var flat = page.QuerySelector(".timeline svg.flat")!;
        var table = page.QuerySelectorAll(".timeline details tbody tr").ToList();

        flat.QuerySelector("title")!.TextContent.ShouldNotBeEmpty();
        flat.QuerySelector("desc")!.TextContent.ShouldContain($"from {stored[0].Year} to {stored[^1].Year}");
        flat.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(stored.Select(year => $"/legal-acts?year={year.Year}"));
        flat.QuerySelectorAll("a .strong")
            .Select(number => number.TextContent)
            .ShouldBe(stored.Select(year => $"{year.Count}"));
        table.Select(row => row.Children[^1].TextContent).ShouldBe(stored.Select(year => $"{year.Count}"));
        foreach (var row in table)
            row.Children.Skip(1)
                .SkipLast(1)
                .Sum(cell => int.Parse(cell.TextContent))
                .ShouldBe(int.Parse(row.Children[^1].TextContent));
        Rows(await portals.Seeded.PageAsync(flat.QuerySelectorAll("a")[^1].GetAttribute("href")!))
            .Count()
            .ShouldBe(stored[^1].Count);
    }

    private static string Heading(IHtmlDocument page) => page.QuerySelector("h1 [role=status]")!.TextContent;

    private static IEnumerable<IElement> Rows(IHtmlDocument page) => page.QuerySelectorAll(".acts-table tbody tr");

    private static List<DateOnly> Dates(IHtmlDocument page) =>
        [
            .. Rows(page)
                .Select(row => row.QuerySelector("[data-h=Date]")!.TextContent)
                .Where(date => date != "none read")
                .Select(date =>
                    DateOnly.ParseExact(date, "d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];

    private async Task<T> StoredAsync<T>(Func<PortalDbContext, T> query)
    {
        await using var scope = portals.Seeded.Services.CreateAsyncScope();
        return query(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}

using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class PortalsPageTests(TestPortals portals)
{
    [Fact]
    public async Task Hosts_fill_pages_of_fifty_and_every_link_stands_on_one_of_them()
    {
        var first = await portals.Seeded.PageAsync("/portals");
        var second = await portals.Seeded.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var hosts = first.QuerySelectorAll(".host-links h2").Concat(second.QuerySelectorAll(".host-links h2")).ToList();

        first.QuerySelectorAll(".host-links").Length.ShouldBe(50);
        hosts.Select(host => host.Id).ShouldBeUnique();
        first
            .QuerySelector("[role=status]")!
            .TextContent.ShouldBe(
                $"{first.QuerySelectorAll(".host-links tbody tr").Length + second.QuerySelectorAll(".host-links tbody tr").Length} links, on {hosts.Count} hosts"
            );
    }

    [Theory]
    [InlineData("?country=FRA")]
    [InlineData("?section=Q")]
    [InlineData("?host=nowhere.example")]
    public async Task Filters_that_no_link_passes_do_not_say_that_none_was_read(string query)
    {
        var page = await portals.Seeded.PageAsync($"/portals{query}");

        page.QuerySelector("[role=status]")!.TextContent.ShouldBe("No links");
        page.GetElementById("results")!.TextContent.Trim().ShouldBe("No link passes these filters. All links");
    }

    [Fact]
    public async Task Each_count_is_what_a_reader_gets_by_choosing_it()
    {
        var page = await portals.Seeded.PageAsync("/portals?kind=government");
        foreach (var label in page.QuerySelectorAll(".facet label"))
        {
            var input = label.QuerySelector("input")!;
            var isKind = input.GetAttribute("name") == "kind";
            var chosen = $"/api/v1/portal-links?{input.GetAttribute("name")}={input.GetAttribute("value")}";
            using var list = JsonDocument.Parse(
                await portals.Seeded.TextAsync(isKind ? chosen : $"{chosen}&kind=government")
            );

            label
                .QuerySelector(".count")!
                .TextContent.ShouldBe(
                    list.RootElement.GetProperty("total").GetInt32().ToString("N0", CultureInfo.InvariantCulture),
                    chosen
                );
        }
    }

    [Fact]
    public async Task Filters_join_and_their_chips_undo_them()
    {
        var page = await portals.Seeded.PageAsync("/portals?kind=legalDatabase&section=C&host=LEX");

        page.QuerySelectorAll(".host-links h2").Select(host => host.Id).ShouldBe(["lex.uz"]);
        page.QuerySelectorAll(".chip").Length.ShouldBe(3);
        page.QuerySelectorAll(".chip")
            .Select(chip => chip.GetAttribute("href"))
            .ShouldContain("/portals?kind=legalDatabase&section=C");
        foreach (var row in page.QuerySelectorAll(".host-links tbody tr"))
            row.QuerySelectorAll("a[href*='/questions/']")
                .Select(link => int.Parse(link.GetAttribute("href")!.Split('/', '#')[^2], CultureInfo.InvariantCulture))
                .ShouldContain(number => number >= 9 && number <= 19);
    }

    [Fact]
    public async Task A_document_leads_to_the_page_of_its_act_and_shows_labels_spellings_and_lines()
    {
        var page = await portals.Seeded.PageAsync("/portals?host=lex.uz");
        var row = page.QuerySelectorAll(".host-links tbody tr")
            .Single(row => row.QuerySelector("a.url")!.GetAttribute("href") == "https://lex.uz/docs/3454462");

        row.QuerySelector("a.act")!.GetAttribute("href")!.ShouldStartWith("/legal-acts/uz-");
        row.QuerySelectorAll(".written").Select(Text).ShouldBe(["written “https://lex.uz/docs/3454462:”"]);
        row.QuerySelectorAll(".label").ShouldNotBeEmpty();
        row.QuerySelectorAll("a[href*='/source#L']").Select(Text).ShouldBe(["1114", "1184", "1232"]);
    }

    [Fact]
    public async Task Countries_are_a_filter_only_where_there_are_several()
    {
        var one = await portals.Seeded.PageAsync("/portals");
        var two = await portals.WithTwoResponses.PageAsync("/portals?country=kaz");

        one.QuerySelector("[name=country]").ShouldBeNull();
        two.QuerySelectorAll("[name=country]").Length.ShouldBe(2);
        two.QuerySelectorAll(".host-links a[href*='/questions/']")
            .ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/kaz/2024/"));
    }

    [Fact]
    public async Task The_api_gives_every_mention_of_every_link()
    {
        using var all = JsonDocument.Parse(await portals.Seeded.TextAsync("/api/v1/portal-links?pageSize=500"));
        var items = all.RootElement.GetProperty("items").EnumerateArray().ToList();

        items.Count.ShouldBe(all.RootElement.GetProperty("total").GetInt32());
        var link = items.Single(item => item.GetProperty("url").GetString() == "https://lex.uz/docs/3454462");
        link.GetProperty("host").GetString().ShouldBe("lex.uz");
        link.GetProperty("kind").GetString().ShouldBe("legalDatabase");
        link.GetProperty("documentIds")[0].GetString().ShouldBe("3454462");
        link.GetProperty("rawUrls").GetArrayLength().ShouldBe(2);
        link.GetProperty("acts").GetArrayLength().ShouldBeGreaterThan(0);
        items.ShouldAllBe(item => item.GetProperty("questions").GetArrayLength() > 0);
    }

    private static string Text(IElement element) => element.TextContent;
}

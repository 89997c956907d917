using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>The filters beside the results, their counts and their chips.</summary>
public sealed class SearchFilterTests(TestPortals portals)
{
    [Theory]
    [InlineData("")]
    [InlineData("q=6079")]
    [InlineData("q=strategy&section=D&type=Decree")]
    [InlineData("host=lex.uz&year=2022&selection=notPreserved")]
    public async Task Every_count_is_the_number_of_results_after_choosing_it_alone_in_its_filter(string address)
    {
        var page = await portals.Seeded.PageAsync($"/search?{address}");
        var values = page.QuerySelectorAll(".facet label").ToList();

        values.Count.ShouldBeGreaterThan(20);
        foreach (var facet in values.GroupBy(value => Name(value)))
        {
            var others = address.Split('&').Where(pair => !pair.StartsWith($"{facet.Key}=", StringComparison.Ordinal));
            // The most, the fewest and one between them.
            foreach (var value in new[] { facet.First(), facet.ElementAt(facet.Count() / 2), facet.Last() })
            {
                var chosen = string.Join('&', others.Append($"{facet.Key}={Uri.EscapeDataString(Value(value))}"));
                (await portals.Seeded.SearchTotalAsync(chosen)).ShouldBe(Count(value), chosen);
            }
        }
    }

    [Fact]
    public async Task Long_filters_are_folded_and_chosen_values_never_are()
    {
        var folded = (await portals.Seeded.PageAsync("/search")).QuerySelector(".facet:has(input[name=host])")!;
        var hidden = folded.QuerySelectorAll("details label").Select(Value).Last();
        var page = await portals.Seeded.PageAsync($"/search?host={hidden}");

        folded.QuerySelectorAll(":scope > label").Length.ShouldBe(8);
        folded.QuerySelector("details")!.HasAttribute("open").ShouldBeFalse();
        page.QuerySelector($".facet details[open] input[value='{hidden}']")!.HasAttribute("checked").ShouldBeTrue();
        // One country says nothing.
        page.QuerySelector(".facet input[name=country]").ShouldBeNull();
    }

    [Fact]
    public async Task Chips_remove_one_filter_each_and_a_link_removes_all()
    {
        var page = await portals.Seeded.PageAsync("/search?q=6079&section=D&section=C&type=Decree&page=2");
        var chips = page.QuerySelectorAll("a.chip").ToList();

        page.QuerySelector(".side > summary")!.TextContent.Trim().ShouldBe("Filters (3)");
        chips
            .Select(chip => chip.TextContent.Trim())
            .ShouldBe([
                "Remove filter: Section C",
                "Remove filter: Section D",
                "Remove filter: Cites an act of type: Decree",
            ]);
        chips[1].GetAttribute("href").ShouldBe("/search?q=6079&section=C&type=Decree");
        var clear = page.QuerySelector("a.clear")!;
        clear.GetAttribute("href").ShouldBe("/search?q=6079");
        clear.TextContent.ShouldBe($"Clear all, {await portals.Seeded.SearchTotalAsync("q=6079")} answers");
    }

    [Theory]
    [InlineData("type=decree", "type=Decree")]
    [InlineData("kind=GOVERNMENT", "kind=government")]
    [InlineData("selection=notpreserved", "selection=notPreserved")]
    [InlineData("acts=Yes&flag=New", "acts=yes&flag=new")]
    [InlineData("section=d&host=LEX.UZ", "section=D&host=lex.uz")]
    public async Task Capitals_of_an_address_make_no_difference(string typed, string written)
    {
        var page = await portals.Seeded.PageAsync($"/search?{typed}");

        page.QuerySelector("#sentence")!
            .TextContent.ShouldBe(
                (await portals.Seeded.PageAsync($"/search?{written}")).QuerySelector("#sentence")!.TextContent
            );
        (await portals.Seeded.SearchTotalAsync(typed)).ShouldBeGreaterThan(0);
        // Each chip leads to a search without it.
        foreach (var chip in page.QuerySelectorAll("a.chip").Select(chip => chip.GetAttribute("href")!))
            (await portals.Seeded.PageAsync(chip))
                .QuerySelectorAll("a.chip")
                .Length.ShouldBe(typed.Count(sign => sign is '&'), chip);
    }

    private static string Name(IElement value) => (value.QuerySelector("input") ?? value).GetAttribute("name")!;

    private static string Value(IElement value) => value.QuerySelector("input")!.GetAttribute("value")!;

    private static int Count(IElement value) =>
        int.Parse(value.QuerySelector(".count")!.TextContent.Replace(",", "", StringComparison.Ordinal));
}

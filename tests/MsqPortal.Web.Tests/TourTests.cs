using System.Net;
using System.Text.RegularExpressions;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests;

/// <summary>Who follows docs/tour.md finds what it promises.</summary>
public sealed partial class TourTests(TestPortals portals)
{
    private static readonly string Tour = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "tour.md"));

    [Fact]
    public async Task Every_address_answers()
    {
        var addresses = Address().Matches(Tour).Select(match => match.Groups["it"].Value).ToList();

        addresses.Count.ShouldBeGreaterThan(10);
        foreach (var address in addresses)
            (await portals.Seeded.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
    }

    [Fact]
    public async Task The_search_of_the_tour_has_the_results_that_the_tour_walks_through()
    {
        var query = Uri.EscapeDataString(SearchFor().Match(Tour).Groups["it"].Value);
        var section = Uri.EscapeDataString(Ticked().Match(Tour).Groups["it"].Value);
        var position = Position().Match(Tour).Value;

        var results = await portals.Seeded.PageAsync($"/search?q={query}&section={section}");
        var second = results.QuerySelectorAll(".hits h3 a")[1].GetAttribute("href")!;
        var answer = await portals.Seeded.PageAsync(second);

        answer.QuerySelector(".results b")!.TextContent.ShouldBe(position);
        answer.QuerySelectorAll("article mark").ShouldNotBeEmpty();
        (await portals.Seeded.SearchTotalAsync($"q={query}")).ShouldBeGreaterThan(
            await portals.Seeded.SearchTotalAsync($"q={query}&section={section}")
        );
    }

    [GeneratedRegex(@"\*\*`(?<it>/[^`]*)`\*\*")]
    private static partial Regex Address();

    [GeneratedRegex(@"\*\*Search for `(?<it>[^`]+)`\*\*")]
    private static partial Regex SearchFor();

    [GeneratedRegex("Tick \"Section (?<it>[A-Z])\"")]
    private static partial Regex Ticked();

    [GeneratedRegex(@"Result \d+ of \d+")]
    private static partial Regex Position();
}

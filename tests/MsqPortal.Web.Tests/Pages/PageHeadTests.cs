using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>What a page tells other sites, search engines and browsers about itself.</summary>
public sealed class PageHeadTests(TestPortals portals)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/uzb/2024")]
    [InlineData("/uzb/2024/sections/D")]
    [InlineData("/uzb/2024/questions/15")]
    [InlineData("/uzb/2024/source")]
    [InlineData("/search?q=decree")]
    [InlineData("/legal-acts")]
    [InlineData("/portals")]
    [InlineData("/discrepancies")]
    [InlineData("/imports")]
    [InlineData("/about")]
    [InlineData("/about/design")]
    public async Task A_page_has_a_description_and_a_card(string address)
    {
        var page = await portals.Seeded.PageAsync(address);

        var description = page.QuerySelector("meta[name=description]")?.GetAttribute("content");
        description.ShouldNotBeNullOrWhiteSpace();
        Property("og:description").ShouldBe(description);
        page.Title!.ShouldStartWith(Property("og:title")!);
        var card = new Uri(Property("og:image")!);
        var picture = await portals.Seeded.GetAsync(card.PathAndQuery);
        picture.EnsureSuccessStatusCode();
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");

        string? Property(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public async Task The_letters_that_come_with_a_page_are_those_of_its_style_sheet()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/15");
        var style = await portals.Seeded.TextAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        var letters = page.QuerySelectorAll("link[rel=preload]").Select(link => link.GetAttribute("href")!).ToList();
        letters.ShouldNotBeEmpty();
        letters.ShouldAllBe(address => style.Contains($"url(\"{address.TrimStart('/')}\")"));
    }

    [Fact]
    public async Task A_page_names_the_rules_by_which_links_are_fetched_early()
    {
        var page = await portals.Seeded.GetAsync("/uzb/2024/questions/15");
        var address = page.Headers.GetValues("Speculation-Rules").ShouldHaveSingleItem().Trim('"');

        var rules = await portals.Seeded.GetAsync(address);

        rules.Content.Headers.ContentType!.MediaType.ShouldBe("application/speculationrules+json");
        using var json = JsonDocument.Parse(
            await rules.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        json.RootElement.GetProperty("prefetch").GetArrayLength().ShouldBe(1);
    }
}

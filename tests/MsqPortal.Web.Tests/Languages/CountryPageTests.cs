using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>Pages call states by the names of their language, and order what is alike by them; data are in English.</summary>
public sealed class CountryPageTests(CountriesPortal countries) : IClassFixture<CountriesPortal>
{
    public static TheoryData<string, string[]> Names =>
        new()
        {
            { "", ["Austria", "Denmark", "Germany"] },
            { "/fr", ["Allemagne", "Autriche", "Danemark"] },
            { "/es", ["Alemania", "Austria", "Dinamarca"] },
            { "/ru", ["Австрия", "Германия", "Дания"] },
            { "/zh", ["奥地利", "丹麦", "德国"] },
            { "/ar", ["الدانمرك", "ألمانيا", "النمسا"] },
        };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Lists_and_facets_name_and_order_states_as_the_reader_does(string language, string[] names)
    {
        Said(await PageAsync($"{language}/"), "th[scope=row] a", names).ShouldBe(names, "home");
        Said(await PageAsync($"{language}/search"), "[name=country] + span", names).ShouldBe(names, "search");
        Said(await PageAsync($"{language}/legal-acts"), "[name=country] + span", names).ShouldBe(names, "acts");
        Said(await PageAsync($"{language}/portals"), "[name=country] + span", names).ShouldBe(names, "links");
        Said(await PageAsync($"{language}/discrepancies"), "[name=country] + span", names).ShouldBe(names, "board");
        Said(await PageAsync($"{language}/aut/2024/questions/999"), "main li b", names).ShouldBe(names, "missing page");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Rows_that_are_alike_follow_the_names(string language, string[] names)
    {
        Said(await PageAsync($"{language}/legal-acts?type=Decree"), ".acts-table th .meta", names)
            .ShouldBe(names, "acts");
        Said(await PageAsync($"{language}/portals"), ".mentions a", names).ShouldBe(names, "places of a link");
        Said(await PageAsync($"{language}/search?q=decree"), ".hits .kicker", names).ShouldBe(names, "answers");
    }

    [Theory]
    [InlineData("/deu/2024", "Germany, 2024")]
    [InlineData("/ru/deu/2024", "Германия, 2024")]
    [InlineData("/dnk/2024", "Denmark, 2024")]
    [InlineData("/ru/dnk/2024", "Королевство Дания, 2024")]
    public async Task A_heading_takes_the_words_of_the_response_only_in_its_language(string address, string heading) =>
        (await PageAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe(heading);

    [Theory]
    [InlineData("/search?q=Allemagne", "/deu/2024")]
    [InlineData("/search?q=Bundesrepublik+Deutschland", "/deu/2024")]
    [InlineData("/ru/search?q=Дания", "/ru/dnk/2024")]
    [InlineData("/ar/search?q=النمسا", "/ar/aut/2024")]
    [InlineData("/zh/search?q=丹麦王国", "/zh/dnk/2024")]
    public async Task A_search_for_a_state_in_any_language_leads_to_its_response(string address, string response) =>
        (await PageAsync(address)).QuerySelector($"#reading a[href='{response}']").ShouldNotBeNull();

    [Theory]
    [InlineData("Allemagne", "/deu/2024", "Germany, 2024")]
    [InlineData("الدانمرك", "/dnk/2024", "Denmark, 2024")]
    public async Task A_name_of_a_state_is_looked_up_as_its_response(string name, string url, string label)
    {
        var reply = await countries.Portal.TextAsync($"/api/v1/lookup?q={Uri.EscapeDataString(name)}");
        var page = await PageAsync($"/lookup?q={Uri.EscapeDataString(name)}");

        reply.ShouldContain("\"verdict\":\"choice\"");
        reply.ShouldContain($"{{\"kind\":\"response\",\"url\":\"{url}\",\"label\":\"{label}\"");
        page.QuerySelector("#verdict")!.TextContent.ShouldBe("A Member State with 1 response");
        page.QuerySelector($".found a[href='{url}'] b")!.TextContent.ShouldBe(label);
    }

    [Fact]
    public async Task A_state_without_a_response_is_said_to_have_none()
    {
        var page = await PageAsync("/search?q=Ouzbékistan");

        page.QuerySelector("#reading")!
            .TextContent.ShouldContain("No response of this Member State is published here: Uzbekistan.");
    }

    [Theory]
    [InlineData("/search?q=can")]
    [InlineData("/search?q=are")]
    public async Task A_word_that_looks_like_a_code_is_no_state(string address) =>
        (await PageAsync(address)).QuerySelector("#reading")!.TextContent.Trim().ShouldBeEmpty();

    [Fact]
    public async Task Data_name_states_in_english_and_by_code()
    {
        var responses = await countries.Portal.TextAsync("/api/v1/responses");

        responses.ShouldContain("\"countryName\":\"Germany\"");
        (await countries.Portal.TextAsync("/search.csv")).ShouldContain("Denmark");
    }

    private Task<IHtmlDocument> PageAsync(string address) => countries.Portal.PageAsync(address);

    /// <summary>The names, in the order in which the page says them first.</summary>
    private static IEnumerable<string> Said(IHtmlDocument page, string selector, IReadOnlyList<string> names) =>
        page.QuerySelectorAll(selector)
            .Select(element =>
                names.FirstOrDefault(name => element.TextContent.Contains(name, StringComparison.Ordinal))
            )
            .OfType<string>()
            .Distinct();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>A place says which response it is in, where the Member State has several.</summary>
[Collection(SharedCounts.Name)]
public sealed partial class EditionPlaceTests(CountsPortal counts)
{
    /// <summary>Lists about a state with two editions, and the same about one with one edition.</summary>
    [Theory]
    [InlineData("/legal-acts?country=", ".mentions a[href^='/']")]
    [InlineData("/portals?country=", ".mentions a[href*='/questions/']")]
    [InlineData("/discrepancies?country=", ".readings h3 a[href*='/questions/'], .sheets a")]
    public async Task A_list_names_editions_of_a_state_that_has_several(string list, string places)
    {
        foreach (var name in await NamesAsync($"{list}afg", places, "/afg/"))
            WithEdition().IsMatch(name).ShouldBeTrue(name);
        foreach (var name in await NamesAsync($"{list}uzb", places, "/uzb/"))
            WithEdition().IsMatch(name).ShouldBeFalse(name);
    }

    [Fact]
    public async Task The_page_of_an_act_or_a_discrepancy_names_them_too()
    {
        var stored = counts.Stored;
        var editions = stored
            .Questions.Where(question => question.AnswerId is not null)
            .ToDictionary(question => question.AnswerId!.Value, question => question.Response);
        var ofTwo = stored
            .Citations.GroupBy(citation => citation.Act, citation => editions[citation.AnswerId])
            .First(act => act.Distinct().Count() > 1);
        var act = stored.Acts.Single(one => one.Id == ofTwo.Key);
        var found = stored.Findings.First(finding => finding.Iso3 == act.Iso3 && finding.Severity != "note");

        var named = (
            await NamesAsync($"/legal-acts/{act.Slug}", ".ref a, .mentions a[href*='/questions/']", $"/{act.Iso3}/")
        );
        named.ShouldAllBe(name => WithEdition().IsMatch(name));
        named.Select(name => name[^4..]).Distinct().Count().ShouldBe(2);
        (
            await NamesAsync(
                $"/discrepancies/{found.Slug}",
                ".readings h3 a[href*='/questions/'], .sheets a",
                $"/{act.Iso3}/"
            )
        ).ShouldAllBe(name => WithEdition().IsMatch(name));
    }

    private async Task<List<string>> NamesAsync(string address, string places, string ofState)
    {
        var page = await counts.PageAsync(address);
        var names = page.QuerySelectorAll(places)
            .Where(link => link.GetAttribute("href")!.StartsWith(ofState, StringComparison.Ordinal))
            .Where(link => !link.GetAttribute("href")!.Contains("/source", StringComparison.Ordinal))
            .Select(ShownPage.Words)
            .ToList();
        names.ShouldNotBeEmpty(address);
        return names;
    }

    [GeneratedRegex(", 20(22|24)")]
    private static partial Regex WithEdition();
}

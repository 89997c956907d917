using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Search;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>The counts of the process are those that the database would give, for whatever filter.</summary>
[Collection(SharedSearch.Name)]
public sealed class LinkCountsTests(SearchPortal search)
{
    private const int Filters = 100;

    // The same filters each time; another seed gives others.
    private const string Seed = "0N0XIzNsQ0O2";

    [Fact]
    public async Task Counts_of_any_filter_are_those_of_the_database()
    {
        await using var stored = await StoredLinks.OfAsync(search.Portal);
        (await stored.SharedAsync()).ShouldBeGreaterThan(0, "links of one state alone would prove little");

        var (found, empty) = await AgreeAsync(search.Portal, stored);

        found.ShouldBeGreaterThan(Filters / 3);
        empty.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Links_that_an_import_changed_are_counted_anew()
    {
        await using var portal = await search.StartAnotherAsync();
        await using var stored = await StoredLinks.OfAsync(portal);
        (await CountAsync(portal, stored.Everything)).Hosts.ShouldContain(host => host.Host == "lex.uz");
        var changed = Path.Combine(SeedsFolder.TemporaryFolder(), "changed.md");
        var text = await File.ReadAllTextAsync(SeedsFolder.SeedResponse, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            changed,
            text.Replace("lex.uz/", "another.example/", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        await portal
            .Services.GetRequiredService<ImportRunner>()
            .RunAsync(new ImportRequest([changed]), progress: null, TestContext.Current.CancellationToken);

        var counts = await CountAsync(portal, stored.Everything);
        counts.Hosts.ShouldContain(host => host.Host == "another.example");
        await AgreeAsync(portal, stored);
    }

    [Fact]
    public void A_link_of_two_states_is_of_the_kind_that_the_later_import_found()
    {
        var former = new NamedLink(1, "news.example", LinkKind.Other, "A");
        var later = former with { Kind = LinkKind.News, SectionCode = "B" };
        var directory = new LinkDirectory([new StateLinks("AAA", 7, [later]), new StateLinks("BBB", 5, [former])]);

        var counts = directory.Count(new PortalsFilter("", "", [LinkKind.News], [], []));

        counts.Hosts.ShouldBe([new HostCount("news.example", 1)]);
        counts.Kinds.ShouldBe([KeyValuePair.Create(LinkKind.News, 1)]);
        counts.Countries.Values.ShouldBe([1, 1]);
    }

    private static async Task<(int Found, int Empty)> AgreeAsync(RunningPortal portal, StoredLinks stored)
    {
        var (found, empty) = (0, 0);
        foreach (var filter in (await stored.FiltersAsync()).Array[Filters].Single(_ => true, Seed))
        {
            var counts = await CountAsync(portal, filter);
            var name = filter.ToString();
            counts
                .Hosts.ToDictionary(host => host.Host, host => host.Count)
                .ShouldBe(await stored.ByHostAsync(filter), ignoreOrder: true, name);
            counts.Kinds.ShouldBe(await stored.ByKindAsync(filter with { Kinds = [] }), ignoreOrder: true, name);
            counts.Sections.ShouldBe(
                await stored.BySectionAsync(filter with { Sections = [] }),
                ignoreOrder: true,
                name
            );
            counts.Countries.ShouldBe(
                await stored.ByCountryAsync(filter with { Countries = [] }),
                ignoreOrder: true,
                name
            );
            (found, empty) = counts.Total > 0 ? (found + 1, empty) : (found, empty + 1);
        }

        return (found, empty);
    }

    private static async Task<LinkCounts> CountAsync(RunningPortal portal, PortalsFilter filter) =>
        (
            await portal.Services.GetRequiredService<AnswerIndex>().CurrentAsync(TestContext.Current.CancellationToken)
        ).Links.Count(filter);
}

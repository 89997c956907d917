using System.Linq.Expressions;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>Counts links by SQL, from every mention.</summary>
internal sealed class StoredLinks(PortalDbContext database) : IAsyncDisposable
{
    public static async Task<StoredLinks> OfAsync(RunningPortal portal) =>
        new(
            await portal
                .Services.GetRequiredService<IDbContextFactory<PortalDbContext>>()
                .CreateDbContextAsync(TestContext.Current.CancellationToken)
        );

    public PortalsFilter Everything { get; } = new("", "", [], [], []);

    /// <summary>Links that several Member States name.</summary>
    public Task<int> SharedAsync() =>
        database.PortalLinks.CountAsync(
            link => link.Mentions.Select(mention => mention.AnswerPart.Answer.Response.Iso3).Distinct().Count() > 1,
            TestContext.Current.CancellationToken
        );

    /// <summary>Parts of hosts and whole ones, kinds, sections and Member States that there are, and some that there are not.</summary>
    public async Task<Gen<PortalsFilter>> FiltersAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var hosts = await database
            .PortalLinks.Select(link => link.Host)
            .Distinct()
            .OrderBy(host => host)
            .ToArrayAsync(cancellation);
        var countries = await database
            .QuestionnaireResponses.Select(response => response.Iso3)
            .Distinct()
            .OrderBy(iso3 => iso3)
            .ToArrayAsync(cancellation);
        var host = OneOf(hosts);
        return Gen.Select(
            Gen.Frequency((4, Gen.Const("")), (3, OneOf("gov", ".uz", "lex", "%", "_", "nowhere")), (1, host)),
            Gen.Frequency((4, Gen.Const("")), (1, host)),
            Some(OneOf([.. LinkKindName.All])),
            Some(OneOf("A", "B", "C", "D", "E", "Z")),
            Some(OneOf([.. countries, "XXX"])),
            (part, site, kinds, sections, states) => new PortalsFilter(part, site, kinds, sections, states)
        );
    }

    public Task<Dictionary<string, int>> ByHostAsync(PortalsFilter filter) =>
        CountAsync(filter, mention => mention.PortalLink.Host);

    public Task<Dictionary<LinkKind, int>> ByKindAsync(PortalsFilter filter) =>
        CountAsync(filter, mention => mention.PortalLink.Kind);

    public Task<Dictionary<string, int>> BySectionAsync(PortalsFilter filter) =>
        CountAsync(filter, mention => mention.AnswerPart.Answer.Question.Section!.Code ?? "");

    public Task<Dictionary<string, int>> ByCountryAsync(PortalsFilter filter) =>
        CountAsync(filter, mention => mention.AnswerPart.Answer.Response.Iso3);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private Task<Dictionary<T, int>> CountAsync<T>(PortalsFilter filter, Expression<Func<LinkMention, T>> value)
        where T : notnull
    {
        var mentions = database.LinkMentions.Where(mention => mention.PortalLink.Host.Contains(filter.Host));
        if (filter.Site.Length > 0)
            mentions = mentions.Where(mention => mention.PortalLink.Host == filter.Site);
        if (filter.Kinds.Count > 0)
            mentions = mentions.Where(mention => filter.Kinds.Contains(mention.PortalLink.Kind));
        if (filter.Sections.Count > 0)
            mentions = mentions.Where(mention =>
                filter.Sections.Contains(mention.AnswerPart.Answer.Question.Section!.Code)
            );
        if (filter.Countries.Count > 0)
            mentions = mentions.Where(mention => filter.Countries.Contains(mention.AnswerPart.Answer.Response.Iso3));
        return mentions
            .GroupBy(value, mention => mention.PortalLinkId)
            .Select(group => new { group.Key, Count = group.Distinct().Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, TestContext.Current.CancellationToken);
    }

    private static Gen<T[]> Some<T>(Gen<T> values) =>
        Gen.Frequency((2, Gen.Const(Array.Empty<T>())), (1, values.Array[1, 2]));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}

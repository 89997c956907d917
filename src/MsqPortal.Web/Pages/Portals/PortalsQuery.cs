using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

/// <param name="Total">Links that the filter lets through.</param>
/// <param name="HostCount">Their hosts.</param>
/// <param name="Entries">What the pages count: hosts, or the links of one site.</param>
public sealed record PortalDirectory(int Total, int HostCount, int Entries, IReadOnlyList<ListedHost> Hosts);

/// <summary>The directory of links; the page lists them by host, the API one by one.</summary>
public sealed class PortalsQuery(PortalDbContext database, LinkCountsQuery counts)
{
    /// <summary>A host with more links shows these first and leads to a list of its own.</summary>
    public const int MostLinksOfHost = 100;

    public async Task<PortalDirectory> ListAsync(
        PortalsFilter filter,
        PageRequest request,
        CancellationToken cancellation
    )
    {
        var links = filter.Apply(database.PortalLinks);
        var hosts = await counts.ByHostAsync(filter, cancellation);
        var ofOneSite = filter.Site.Length > 0;
        var shown = hosts
            // The host that was asked for stands before those that only contain it.
            .OrderByDescending(host => host.Key == filter.Host)
            .ThenBy(host => host.Key, StringComparer.Ordinal)
            .Skip(ofOneSite ? 0 : request.Skip)
            .Take(ofOneSite ? 1 : request.Size)
            .ToList();
        var ids = await IdsAsync(
            links,
            ofOneSite ? [] : shown.Where(host => host.Value <= MostLinksOfHost).Select(host => host.Key),
            cancellation
        );
        foreach (var host in shown.Where(host => ofOneSite || host.Value > MostLinksOfHost))
            ids.AddRange(
                await Ordered(links.Where(link => link.Host == host.Key))
                    .Skip(ofOneSite ? request.Skip : 0)
                    .Take(ofOneSite ? request.Size : MostLinksOfHost)
                    .Select(link => link.Id)
                    .ToListAsync(cancellation)
            );
        var listed = (await LinksAsync(ids, cancellation)).ToLookup(link => link.Host);
        var total = hosts.Values.Sum();
        return new PortalDirectory(
            total,
            hosts.Count,
            ofOneSite ? total : hosts.Count,
            shown.ConvertAll(host => new ListedHost(host.Key, host.Value, [.. listed[host.Key]]))
        );
    }

    /// <summary>One page of links, by host and address.</summary>
    public async Task<PagedList<ListedLink>> ListLinksAsync(
        PortalsFilter filter,
        PageRequest request,
        CancellationToken cancellation
    )
    {
        var links = filter.Apply(database.PortalLinks);
        var ids = await Ordered(links)
            .Skip(request.Skip)
            .Take(request.Size)
            .Select(link => link.Id)
            .ToListAsync(cancellation);
        var hosts = await counts.ByHostAsync(filter, cancellation);
        return new PagedList<ListedLink>(hosts.Values.Sum(), await LinksAsync(ids, cancellation));
    }

    private static Task<List<long>> IdsAsync(
        IQueryable<PortalLink> links,
        IEnumerable<string> hosts,
        CancellationToken cancellation
    )
    {
        var names = hosts.ToList();
        return links.Where(link => names.Contains(link.Host)).Select(link => link.Id).ToListAsync(cancellation);
    }

    private static IOrderedQueryable<PortalLink> Ordered(IQueryable<PortalLink> links) =>
        links.OrderBy(link => link.Host).ThenBy(link => link.Url).ThenBy(link => link.Id);

    // Three queries for any number of links: the links, who names them, and the acts of their documents.
    private async Task<List<ListedLink>> LinksAsync(List<long> ids, CancellationToken cancellation)
    {
        var links = await Ordered(database.PortalLinks.Where(link => ids.Contains(link.Id)))
            .Select(link => new
            {
                link.Id,
                link.Url,
                link.Host,
                link.Kind,
                link.LegalDocumentId,
                DocumentId = link.LegalDocument!.Number,
            })
            .ToListAsync(cancellation);
        var mentions = (
            await database
                .LinkMentions.Where(mention => ids.Contains(mention.PortalLinkId))
                .OrderBy(mention => mention.AnswerPart.Answer.Response.Iso3)
                .ThenBy(mention => mention.AnswerPart.Answer.Response.Questionnaire.Edition)
                .ThenBy(mention => mention.Line)
                .Select(mention => new
                {
                    mention.PortalLinkId,
                    Mention = new ListedMention(
                        new ResponseKey(
                            mention.AnswerPart.Answer.Response.Iso3,
                            mention.AnswerPart.Answer.Response.Questionnaire.Edition
                        ),
                        mention.AnswerPart.Answer.Question.Number,
                        mention.AnswerPart.Answer.Question.IsNumbered,
                        mention.Line,
                        mention.RawUrl,
                        mention.Label
                    ),
                })
                .ToListAsync(cancellation)
        ).ToLookup(mention => mention.PortalLinkId, mention => mention.Mention);
        var documents = links.Select(link => link.LegalDocumentId).OfType<long>().ToHashSet();
        var acts = (
            await database
                .LegalActs.SelectMany(act => act.Documents)
                .Where(pair => documents.Contains(pair.LegalDocumentId))
                .OrderBy(pair => pair.LegalAct.Slug)
                .Select(pair => new
                {
                    pair.LegalDocumentId,
                    Act = new DocumentedAct(
                        pair.LegalAct.Slug,
                        pair.LegalAct.Type,
                        pair.LegalAct.Number,
                        pair.LegalAct.Titles[0]
                    ),
                })
                .ToListAsync(cancellation)
        ).ToLookup(act => act.LegalDocumentId, act => act.Act);
        return links.ConvertAll(link => new ListedLink(
            link.Url,
            link.Host,
            link.Kind,
            link.DocumentId,
            link.LegalDocumentId is { } document ? [.. acts[document]] : [],
            [.. mentions[link.Id]]
        ));
    }
}

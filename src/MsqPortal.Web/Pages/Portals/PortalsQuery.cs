using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.Portals;

/// <param name="Counts">What the filter lets through.</param>
/// <param name="Entries">What the pages count: hosts, or the links of one site.</param>
public sealed record PortalDirectory(LinkCounts Counts, int Entries, IReadOnlyList<ListedHost> Hosts);

/// <summary>The directory of links; the page lists them by host, the API one by one.</summary>
public sealed class PortalsQuery(PortalDbContext database, AnswerIndex index, CountryNames countries)
{
    /// <summary>A host with more links shows these first and leads to a list of its own.</summary>
    public const int MostLinksOfHost = 100;

    public async Task<PortalDirectory> ListAsync(
        PortalsFilter filter,
        PageRequest request,
        CancellationToken cancellation
    )
    {
        var counts = await CountAsync(filter, cancellation);
        var ofOneSite = filter.Site.Length > 0;
        var shown = counts
            // The host that was asked for stands before those that only contain it.
            .Hosts.OrderByDescending(host => host.Host == filter.Host)
            .Skip(ofOneSite ? 0 : request.Skip)
            .Take(ofOneSite ? 1 : request.Size)
            .ToList();
        var whole = shown.Where(host => !ofOneSite && host.Count <= MostLinksOfHost).Select(host => host.Host);
        var ids = await filter
            .Apply(database.PortalLinks, [.. whole])
            .Select(link => link.Id)
            .ToListAsync(cancellation);
        foreach (var host in shown.Where(host => ofOneSite || host.Count > MostLinksOfHost))
            ids.AddRange(
                await IdsAsync(
                    filter,
                    [host.Host],
                    ofOneSite ? request.Skip : 0,
                    ofOneSite ? request.Size : MostLinksOfHost,
                    cancellation
                )
            );
        var listed = (await LinksAsync(ids, cancellation)).ToLookup(link => link.Host);
        return new PortalDirectory(
            counts,
            ofOneSite ? counts.Total : counts.Hosts.Length,
            shown.ConvertAll(host => new ListedHost(host.Host, host.Count, [.. listed[host.Host]]))
        );
    }

    /// <summary>One page of links, by host and address.</summary>
    public async Task<PagedList<ListedLink>> ListLinksAsync(
        PortalsFilter filter,
        PageRequest request,
        CancellationToken cancellation
    )
    {
        var counts = await CountAsync(filter, cancellation);
        // Only the hosts of the page are read, however far after it stands.
        var (hosts, skip) = counts.HostsOfPage(request.Skip, request.Size);
        var ids = await IdsAsync(filter, hosts, skip, request.Size, cancellation);
        return new PagedList<ListedLink>(counts.Total, await LinksAsync(ids, cancellation));
    }

    private async Task<LinkCounts> CountAsync(PortalsFilter filter, CancellationToken cancellation) =>
        (await index.CurrentAsync(cancellation)).Links.Count(filter);

    private Task<List<long>> IdsAsync(
        PortalsFilter filter,
        IReadOnlyList<string> hosts,
        int skip,
        int size,
        CancellationToken cancellation
    ) =>
        Ordered(filter.Apply(database.PortalLinks, hosts))
            .Skip(skip)
            .Take(size)
            .Select(link => link.Id)
            .ToListAsync(cancellation);

    // The hosts in the order of the counts, whatever language the database sorts by: they are ASCII, other letters encoded.
    private static IOrderedQueryable<PortalLink> Ordered(IQueryable<PortalLink> links) =>
        links.OrderBy(link => EF.Functions.Collate(link.Host, "C")).ThenBy(link => link.Url).ThenBy(link => link.Id);

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
        var order = countries.Order;
        var mentions = (
            await database
                .LinkMentions.Where(mention => ids.Contains(mention.PortalLinkId))
                .OrderBy(mention => Array.IndexOf(order, mention.AnswerPart.Answer.Response.Iso3))
                .ThenBy(mention => mention.AnswerPart.Answer.Response.Questionnaire.Edition)
                .ThenBy(mention => mention.Line)
                .ThenBy(mention => mention.Ordinal)
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
                        mention.AnswerPart.Answer.Response.MemberState.Responses.Count > 1,
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

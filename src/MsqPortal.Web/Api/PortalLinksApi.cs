using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Api;

/// <summary>The links of <c>/portals</c>: one item for each address, by host.</summary>
internal static class PortalLinksApi
{
    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        api.MapGet("/portal-links", ListAsync)
            .WithTags("Links")
            .Named("listPortalLinks", "Links", "Every address that responses give, by host, with each mention.")
            .IsListWith(
                new(PortalsFilter.HostParameter, "A part of the host.", IsRepeatable: false),
                new(PortalsFilter.SiteParameter, "The whole host.", IsRepeatable: false),
                new(
                    PortalsFilter.KindParameter,
                    $"Kind of site, by the portal’s own list of hosts: {string.Join(", ", LinkKindName.All.Select(LinkKindName.InAddresses))}."
                ),
                new(PortalsFilter.SectionParameter, "Code of a section that gives it, “D”."),
                ResponseFilter.Country
            );
        twins.MapGet(PortalUrls.Portals + PortalUrls.Twin, ListAsync);
    }

    private static async Task<PagedList<PortalLinkItem>> ListAsync(
        ListPage page,
        HttpRequest request,
        PortalsQuery portals,
        CancellationToken cancellation
    )
    {
        var links = await portals.ListLinksAsync(PortalsFilter.Of(request.Query), page.Request, cancellation);
        return page.Of(links.Total, links.Items.Select(PortalLinkItem.Of));
    }
}

/// <param name="Url">The address as its first mention gives it, clickable.</param>
/// <param name="RawUrls">Its spellings in the sources.</param>
/// <param name="Kind">Kind of site by the portal’s own list of hosts; no response states it.</param>
/// <param name="Acts">Names of the acts whose document it is.</param>
internal sealed record PortalLinkItem(
    string Url,
    ImmutableArray<string> RawUrls,
    string Host,
    LinkKind Kind,
    ImmutableArray<string> Labels,
    ImmutableArray<string> Questions,
    ImmutableArray<string> DocumentIds,
    ImmutableArray<string> Acts,
    ImmutableArray<LinkMentionItem> Mentions
)
{
    public static PortalLinkItem Of(ListedLink link) =>
        new(
            link.Url,
            [.. link.RawUrls],
            link.Host,
            link.Kind,
            [.. link.Labels],
            [.. link.Mentions.Select(mention => mention.Question).Distinct()],
            link.DocumentId is { } id ? [id] : [],
            [.. link.Acts.Select(act => act.Slug)],
            [.. link.Mentions.Select(LinkMentionItem.Of)]
        );
}

/// <param name="Url">The question's page.</param>
internal sealed record LinkMentionItem(
    string Country,
    string Edition,
    string Question,
    int StartLine,
    string RawUrl,
    string? Label,
    string Url
)
{
    public static LinkMentionItem Of(ListedMention mention) =>
        new(
            mention.Key.Country,
            mention.Key.Edition,
            mention.Question,
            mention.Line,
            mention.RawUrl,
            mention.Label,
            PortalUrls.Question(mention.Key, mention.Question)
        );
}

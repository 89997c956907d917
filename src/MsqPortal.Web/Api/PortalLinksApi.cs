using System.Globalization;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Api;

/// <summary>The JSON twin of <c>/portals</c>: one item for each address, by host.</summary>
internal static class PortalLinksApi
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet(
            "/portal-links",
            async (HttpRequest request, PortalsQuery portals, CancellationToken cancellation) =>
            {
                var page = new PageRequest(
                    Number(request, ListState.PageParameter),
                    Number(request, "pageSize"),
                    PortalApi.UsualPageSize
                );
                var links = await portals.ListLinksAsync(PortalsFilter.Of(request.Query), page, cancellation);
                return new { links.Total, Items = links.Items.Select(Item) };
            }
        );

    // What makes no sense is taken for the usual value, as on the page.
    private static int? Number(HttpRequest request, string name) =>
        int.TryParse(request.Query[name], CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object Item(ListedLink link) =>
        new
        {
            link.Url,
            link.RawUrls,
            link.Host,
            Kind = LinkKindName.InAddresses(link.Kind),
            link.Labels,
            Questions = link.Mentions.Select(mention => mention.Question).Distinct(),
            DocumentIds = link.DocumentId is { } id ? [id] : Array.Empty<string>(),
            Acts = link.Acts.Select(act => act.Slug),
            Mentions = link.Mentions.Select(mention => new
            {
                Country = mention.Key.Iso3,
                mention.Key.Edition,
                mention.Question,
                StartLine = mention.Line,
                mention.RawUrl,
                mention.Label,
                Url = PortalUrls.Question(mention.Key, mention.Question),
            }),
        };
}

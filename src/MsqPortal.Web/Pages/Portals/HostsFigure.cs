using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

/// <param name="Links">Distinct links to the host.</param>
public sealed record HostOfKind(LinkKind Kind, string Host, int Links);

/// <summary>The hosts that are linked most, by kind of site, as bars and as a table.</summary>
/// <param name="Kinds">Only kinds that have links, the one with the most links first.</param>
public sealed record HostsFigure(ImmutableArray<HostsOfKind> Kinds)
{
    private const int NamedHosts = 5;

    public int Highest => Kinds.SelectMany(kind => kind.Named).Select(host => host.Links).DefaultIfEmpty().Max();

    public int Links => Kinds.Sum(kind => kind.Links);

    public static HostsFigure Of(IEnumerable<HostOfKind> counts, ListState state) =>
        new([
            .. counts
                .GroupBy(count => count.Kind)
                .Select(kind => new HostsOfKind(
                    kind.Key,
                    kind.Sum(host => host.Links),
                    kind.Count(),
                    [
                        .. kind.OrderByDescending(host => host.Links)
                            .ThenBy(host => host.Host, StringComparer.Ordinal)
                            .Take(NamedHosts)
                            .Select(host => new NamedHost(
                                host.Host,
                                host.Links,
                                state.UrlWith(PortalsFilter.SiteParameter, host.Host)
                            )),
                    ],
                    state.UrlWith(PortalsFilter.KindParameter, LinkKindName.InAddresses(kind.Key))
                ))
                .OrderByDescending(kind => kind.Links)
                .ThenBy(kind => kind.Kind),
        ]);
}

/// <param name="Hosts">How many hosts there are of the kind.</param>
/// <param name="Named">Those with the most links.</param>
/// <param name="Url">The links to hosts of the kind.</param>
public sealed record HostsOfKind(LinkKind Kind, int Links, int Hosts, ImmutableArray<NamedHost> Named, string Url)
{
    public int OtherHosts => Hosts - Named.Length;

    public int OtherLinks => Links - Named.Sum(host => host.Links);
}

/// <param name="Url">The links to the host.</param>
public sealed record NamedHost(string Host, int Links, string Url);

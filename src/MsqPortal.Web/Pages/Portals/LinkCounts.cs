using System.Collections.Immutable;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Portals;

/// <param name="Count">Its links that a filter lets through.</param>
public readonly record struct HostCount(string Host, int Count);

/// <summary>How many links a filter lets through: no link counts twice, wherever it is named.</summary>
/// <param name="Hosts">Hosts with links, in ordinal order.</param>
/// <param name="Kinds">By kind, whatever kinds are chosen.</param>
/// <param name="Sections">By code, whatever sections are chosen; the empty code is that of questions without a section.</param>
/// <param name="Countries">By ISO 3166-1 alpha-3 code, whatever Member States are chosen.</param>
public sealed record LinkCounts(
    ImmutableArray<HostCount> Hosts,
    IReadOnlyDictionary<LinkKind, int> Kinds,
    IReadOnlyDictionary<string, int> Sections,
    IReadOnlyDictionary<string, int> Countries
)
{
    /// <summary>Links that the whole filter lets through.</summary>
    public int Total { get; } = Hosts.Sum(host => host.Count);

    /// <summary>The hosts on which a page of links stands, and how many links of the first belong to the pages before it.</summary>
    public (IReadOnlyList<string> Hosts, int Skip) HostsOfPage(int skip, int size)
    {
        var hosts = new List<string>();
        var (skipOfFirst, start) = (0, 0);
        foreach (var host in Hosts)
        {
            if (start >= skip + size)
                break;
            if (start + host.Count > skip)
            {
                if (hosts.Count == 0)
                    skipOfFirst = skip - start;
                hosts.Add(host.Host);
            }

            start += host.Count;
        }

        return (hosts, skipOfFirst);
    }
}

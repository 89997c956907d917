using System.Collections.Immutable;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>
/// Which links are named where: one short row for each link, Member State and section, by host. A filter is counted in one pass
/// over the rows of its hosts.
/// </summary>
public sealed class LinkDirectory
{
    private readonly ImmutableArray<string> hosts;

    /// <summary>Index of the first place of each host; the count of all after the last.</summary>
    private readonly int[] starts;
    private readonly ImmutableArray<string> countries;
    private readonly ImmutableArray<string> sections;
    private readonly LinkPlace[] places;

    public LinkDirectory(IEnumerable<StateLinks> links)
    {
        // A kind belongs to the link and not to the state: what the latest import found stands last, and is right.
        var states = links.OrderBy(state => state.Revision).ToList();
        countries = [.. states.Select(state => state.Iso3)];
        sections = Values(states, link => link.SectionCode);
        hosts = Values(states, link => link.Host);
        var sectionIndexes = Indexes(sections);
        var hostIndexes = Indexes(hosts);
        places =
        [
            .. states.SelectMany(
                (state, country) =>
                    state.Links.Select(link => new LinkPlace(
                        hostIndexes[link.Host],
                        link.Id,
                        country,
                        sectionIndexes[link.SectionCode],
                        link.Kind
                    ))
            ),
        ];
        Array.Sort(places, LinkPlace.InOrder);
        starts = new int[hosts.Length + 1];
        foreach (var place in places)
            starts[place.Host + 1]++;
        for (var host = 0; host < hosts.Length; host++)
            starts[host + 1] += starts[host];
    }

    public LinkCounts Count(PortalsFilter filter)
    {
        var counter = new LinkCounter(filter, countries, sections);
        var counts = ImmutableArray.CreateBuilder<HostCount>();
        for (var host = 0; host < hosts.Length; host++)
        {
            if (!filter.LetsThrough(hosts[host]))
                continue;
            var count = 0;
            for (int start = starts[host], end; start < starts[host + 1]; start = end)
            {
                end = start + 1;
                while (end < starts[host + 1] && places[end].Link == places[start].Link)
                    end++;
                if (counter.Add(places.AsSpan(start..end)))
                    count++;
            }

            if (count > 0)
                counts.Add(new HostCount(hosts[host], count));
        }

        return counter.Counts(counts.DrainToImmutable());
    }

    private static ImmutableArray<string> Values(IEnumerable<StateLinks> states, Func<NamedLink, string> value) =>
        [
            .. states
                .SelectMany(state => state.Links)
                .Select(value)
                .ToHashSet(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static Dictionary<string, int> Indexes(ImmutableArray<string> values) =>
        values.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal);
}

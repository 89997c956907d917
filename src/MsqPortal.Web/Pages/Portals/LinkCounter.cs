using System.Collections.Immutable;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>Counts link by link what a filter lets through, for each facet without the facet's own filter.</summary>
internal sealed class LinkCounter(
    PortalsFilter filter,
    ImmutableArray<string> countries,
    ImmutableArray<string> sections
)
{
    private static readonly LinkKind[] Kinds = Enum.GetValues<LinkKind>();
    private readonly bool[] isChosenCountry = Chosen(countries, filter.Countries);
    private readonly bool[] isChosenSection = Chosen(sections, filter.Sections);
    private readonly bool[] isChosenKind =
    [
        .. Kinds.Select(kind => filter.Kinds.Count == 0 || filter.Kinds.Contains(kind)),
    ];
    private readonly int[] kindCounts = new int[Kinds.Length];
    private readonly int[] countryCounts = new int[countries.Length];
    private readonly int[] sectionCounts = new int[sections.Length];

    /// <summary>The link, counted from 1, that was counted last: it may be named in many places of a value.</summary>
    private readonly int[] lastOfCountry = new int[countries.Length];
    private readonly int[] lastOfSection = new int[sections.Length];
    private int links;

    /// <param name="places">All places that name the link.</param>
    /// <returns>Whether the whole filter lets it through.</returns>
    public bool Add(ReadOnlySpan<LinkPlace> places)
    {
        links++;
        var kind = (int)places[^1].Kind;
        var isOfKind = isChosenKind[kind];
        var isNamed = false;
        foreach (var place in places)
        {
            var (inCountry, inSection) = (isChosenCountry[place.Country], isChosenSection[place.Section]);
            isNamed |= inCountry && inSection;
            if (isOfKind && inCountry)
                CountOnce(place.Section, sectionCounts, lastOfSection);
            if (isOfKind && inSection)
                CountOnce(place.Country, countryCounts, lastOfCountry);
        }

        if (isNamed)
            kindCounts[kind]++;
        return isNamed && isOfKind;
    }

    public LinkCounts Counts(ImmutableArray<HostCount> hosts) =>
        new(hosts, ByValue(Kinds, kindCounts), ByValue(sections, sectionCounts), ByValue(countries, countryCounts));

    private void CountOnce(int value, int[] counts, int[] last)
    {
        if (last[value] == links)
            return;
        last[value] = links;
        counts[value]++;
    }

    private static bool[] Chosen(ImmutableArray<string> values, IReadOnlyList<string> chosen) =>
        [.. values.Select(value => chosen.Count == 0 || chosen.Contains(value))];

    private static Dictionary<T, int> ByValue<T>(IEnumerable<T> values, int[] counts)
        where T : notnull => values.Zip(counts, KeyValuePair.Create).Where(counted => counted.Value > 0).ToDictionary();
}

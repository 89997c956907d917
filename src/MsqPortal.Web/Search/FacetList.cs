using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <summary>The facets of a result with their counts, in an order that does not depend on the query.</summary>
internal static class FacetList
{
    /// <summary>Of a facet with more values, those with the most results are offered, and the chosen ones.</summary>
    private const int MostOffered = 40;

    public static ImmutableArray<Facet> Of(IndexedAnswers indexed, SearchResult result, FacetFilter filter)
    {
        var everything = indexed.Everything.Facets.ToDictionary(
            count => (count.Facet, count.Value),
            count => count.Count
        );
        var counts = result.Facets.ToLookup(count => count.Facet);
        return
        [
            .. FacetText.All.Select(facet =>
            {
                var chosen = filter.Of(facet);
                var values = counts[facet]
                    // A value that a vanished answer had is no value any more.
                    .Where(count => everything.GetValueOrDefault((facet, count.Value)) > 0)
                    .UnionBy(chosen.Select(value => new FacetCount(facet, value, 0)), count => count.Value)
                    .Select(count => new FacetValue(
                        count.Value,
                        indexed.Labels.Of(facet, count.Value),
                        count.Count,
                        chosen.Contains(count.Value)
                    ))
                    .ToList();
                if (facet is not SearchFacet.Country && values.Count > MostOffered)
                    values =
                    [
                        .. values
                            .OrderByDescending(value => value.IsSelected)
                            .ThenByDescending(value => value.Count)
                            .ThenByDescending(value => everything.GetValueOrDefault((facet, value.Value)))
                            .ThenBy(value => value.Value, StringComparer.Ordinal)
                            .Take(Math.Max(MostOffered, chosen.Count)),
                    ];
                return new Facet(
                    FacetText.NameOf(facet),
                    FacetText.TitleOf(facet),
                    [.. Sorted(facet, values, value => everything.GetValueOrDefault((facet, value)))]
                );
            }),
        ];
    }

    private static IOrderedEnumerable<FacetValue> Sorted(
        SearchFacet facet,
        List<FacetValue> values,
        Func<string, int> countOfAll
    ) =>
        facet switch
        {
            SearchFacet.Section or SearchFacet.Flag => values.OrderBy(value => value.Value, StringComparer.Ordinal),
            SearchFacet.HasActs => values.OrderByDescending(value => value.Value, StringComparer.Ordinal),
            SearchFacet.Country => values.OrderBy(value => value.Label, StringComparer.InvariantCulture),
            SearchFacet.Edition or SearchFacet.ActYear => values
                .OrderBy(value => value.Value is FacetText.NotStated)
                .ThenByDescending(value => value.Value, StringComparer.Ordinal),
            _ => values
                .OrderBy(value => value.Value is FacetText.NotStated)
                .ThenByDescending(value => countOfAll(value.Value))
                .ThenBy(value => value.Value, StringComparer.Ordinal),
        };
}

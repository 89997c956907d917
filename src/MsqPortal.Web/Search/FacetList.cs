using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <summary>
/// The values of all facets in an order that does not depend on the query, made once for each state of the index.
/// </summary>
public sealed class FacetList
{
    /// <summary>Of a facet with more values, those with the most results are offered, and the chosen ones.</summary>
    private const int MostOffered = 40;

    private readonly FrozenFacet[] facets;

    public FacetList(SearchSnapshot snapshot, FacetCounts everything, FacetLabels labels)
    {
        facets = [.. FacetText.All.Select(facet => FrozenFacet.Of(facet, snapshot, everything))];
        Labels = labels;
    }

    public FacetLabels Labels { get; }

    /// <summary>Where the words stand is no question to a search without words.</summary>
    public ImmutableArray<Facet> Of(FacetCounts counts, SearchRequest request) =>
        [
            .. facets
                .Where(facet => facet.Facet is not SearchFacet.FoundIn || !request.Query.IsEmpty)
                .Select(facet => Of(facet, counts.Of(facet.Facet), request.Filter.Of(facet.Facet))),
        ];

    private Facet Of(FrozenFacet facet, ReadOnlySpan<int> counts, IReadOnlyCollection<string> chosen)
    {
        var least = facet.Facet is SearchFacet.Country ? 0 : LeastOffered(facet.Values, counts);
        var room = facet.Facet is SearchFacet.Country ? int.MaxValue : MostOffered - Above(facet.Values, counts, least);
        var values = new List<FacetValue>();
        foreach (var (number, value) in facet.Values)
        {
            var isChosen = chosen.Count > 0 && chosen.Contains(value);
            var count = counts[number];
            // Few queries are numbers of acts.
            if (count == 0 && !isChosen && facet.Facet is SearchFacet.FoundIn)
                continue;
            if (isChosen || count > least || (count == least && room-- > 0))
                values.Add(Shown(facet.Facet, value, count, isChosen));
        }

        // What no answer has, and the address asks for all the same.
        foreach (var value in chosen.Where(value => values.TrueForAll(offered => offered.Value != value)))
            values.Add(Shown(facet.Facet, value, 0, isChosen: true));
        if (facet.Facet is SearchFacet.Country)
            values = [.. values.OrderBy(value => Labels.Countries.PlaceOf(value.Value))];
        return new Facet(FacetText.NameOf(facet.Facet), FacetText.TitleOf(facet.Facet), values);
    }

    private FacetValue Shown(SearchFacet facet, string value, int count, bool isChosen) =>
        new(value, Labels.Of(facet, value), count, isChosen, FacetLabels.IsOriginal(facet, value));

    /// <summary>The count that the last offered value has.</summary>
    private static int LeastOffered(FrozenValue[] values, ReadOnlySpan<int> counts)
    {
        if (values.Length <= MostOffered)
            return 0;
        var most = new PriorityQueue<int, int>();
        foreach (var value in values)
        {
            var count = counts[value.Number];
            if (most.Count < MostOffered)
                most.Enqueue(count, count);
            else if (count > most.Peek())
                most.DequeueEnqueue(count, count);
        }

        return most.Peek();
    }

    private static int Above(FrozenValue[] values, ReadOnlySpan<int> counts, int least)
    {
        var above = 0;
        foreach (var value in values)
            above += counts[value.Number] > least ? 1 : 0;
        return above;
    }

    private readonly record struct FrozenValue(int Number, string Value);

    private sealed record FrozenFacet(SearchFacet Facet, FrozenValue[] Values)
    {
        public static FrozenFacet Of(SearchFacet facet, SearchSnapshot snapshot, FacetCounts everything)
        {
            var counts = everything.Of(facet).ToArray();
            var values = snapshot
                .ValuesOf(facet)
                .Select((value, number) => new FrozenValue(number, value))
                // A value that a vanished answer had is no value any more; where words stand, each query finds anew.
                .Where(value => counts[value.Number] > 0 || facet is SearchFacet.FoundIn);
            var sorted = facet switch
            {
                SearchFacet.Section or SearchFacet.Flag => values.OrderBy(value => value.Value, StringComparer.Ordinal),
                SearchFacet.FoundIn => values.OrderBy(value => value.Number),
                SearchFacet.HasActs => values.OrderByDescending(value => value.Value, StringComparer.Ordinal),
                SearchFacet.Edition or SearchFacet.ActYear => values
                    .OrderBy(value => value.Value is FacetText.NotStated)
                    .ThenByDescending(value => value.Value, StringComparer.Ordinal),
                _ => values
                    .OrderBy(value => value.Value is FacetText.NotStated)
                    .ThenByDescending(value => counts[value.Number])
                    .ThenBy(value => value.Value, StringComparer.Ordinal),
            };
            return new FrozenFacet(facet, [.. sorted]);
        }
    }
}

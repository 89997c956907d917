using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>What is chosen: OR within a facet, AND across facets. A value that no answer has finds nothing.</summary>
public sealed class FacetFilter(IReadOnlyDictionary<SearchFacet, IReadOnlyCollection<string>> chosen)
{
    public static FacetFilter None { get; } = new(new Dictionary<SearchFacet, IReadOnlyCollection<string>>());

    /// <summary>Chosen values of a facet; empty when nothing is chosen in it.</summary>
    public IReadOnlyCollection<string> Of(SearchFacet facet) => chosen.TryGetValue(facet, out var values) ? values : [];

    public bool IsEmpty => chosen.All(pair => pair.Value.Count == 0);

    /// <summary>The same without what is chosen in one facet.</summary>
    public FacetFilter Without(SearchFacet facet) =>
        new(chosen.Where(pair => pair.Key != facet).ToDictionary(pair => pair.Key, pair => pair.Value));

    /// <summary>For each facet which of its values are chosen, by number; null where nothing is.</summary>
    internal bool[]?[] Masks(SearchSnapshot snapshot)
    {
        var masks = new bool[]?[FacetGroups.FacetCount];
        foreach (var (facet, values) in chosen)
        {
            if (values.Count == 0)
                continue;
            var mask = masks[(int)facet] = new bool[snapshot.Facets[(int)facet].Length];
            foreach (var value in values)
            {
                if (snapshot.FacetNumbers[(int)facet].TryFind(value, out var number) && number < mask.Length)
                    mask[number] = true;
            }
        }

        return masks;
    }
}

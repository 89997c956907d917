using System.Collections.Immutable;

namespace MsqPortal.Search.Index;

/// <summary>Collects the facet values of one group, answer after answer.</summary>
internal sealed class FacetColumnBuilder(int group, ImmutableArray<FacetValues> facets)
{
    private readonly ImmutableArray<SearchFacet> own = FacetGroups.All[group];
    private readonly FacetRows things = new();
    private readonly ImmutableArray<FacetRows> values = [.. FacetGroups.All[group].Select(_ => new FacetRows())];

    public void Add(AnswerFacets answer)
    {
        var numbers = FacetGroups
            .Items(group, answer)
            .Select(item => item.Select((value, index) => facets[(int)own[index]].NumberOf(value)).ToArray())
            .ToList();
        things.Add(numbers.SelectMany(thing => thing));
        for (var index = 0; index < own.Length; index++)
            values[index].Add(numbers.Select(thing => thing[index]).Distinct());
    }

    public FacetColumn ThingsColumn() => things.ToColumn();

    public IEnumerable<(SearchFacet Facet, FacetColumn Column)> ValueColumns() =>
        values.Select((rows, index) => (own[index], rows.ToColumn()));

    private sealed class FacetRows
    {
        private readonly List<int> starts = [0];
        private readonly List<int> numbers = [];

        public void Add(IEnumerable<int> row)
        {
            numbers.AddRange(row);
            starts.Add(numbers.Count);
        }

        public FacetColumn ToColumn() => new([.. starts], [.. numbers]);
    }
}

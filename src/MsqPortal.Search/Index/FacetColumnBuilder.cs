using System.Collections.Immutable;

namespace MsqPortal.Search.Index;

/// <summary>Collects the facet values of one group, answer after answer.</summary>
internal sealed class FacetColumnBuilder(int group, ImmutableArray<FacetValues> facets)
{
    private readonly List<int> starts = [0];
    private readonly List<int> values = [];

    public void Add(AnswerFacets answer)
    {
        foreach (var item in FacetGroups.Items(group, answer))
        {
            for (var index = 0; index < item.Length; index++)
                values.Add(facets[(int)FacetGroups.All[group][index]].NumberOf(item[index]));
        }

        starts.Add(values.Count);
    }

    public FacetColumn ToColumn() => new([.. starts], [.. values]);
}

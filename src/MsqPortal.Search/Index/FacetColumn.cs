namespace MsqPortal.Search.Index;

/// <summary>For each answer of a segment the numbers of its facet values, for one group of facets.</summary>
/// <param name="Starts">Index of the first value of each answer, and behind the last.</param>
/// <param name="Values">Item after item, each with one value for each facet of the group.</param>
internal sealed record FacetColumn(int[] Starts, int[] Values)
{
    public ReadOnlySpan<int> Of(int answer) => Values.AsSpan(Starts[answer]..Starts[answer + 1]);
}

namespace MsqPortal.Search.Index;

/// <summary>Numbers of facet values for each answer of a segment.</summary>
/// <param name="Starts">Index of the first number of each answer, and after the last.</param>
/// <param name="Numbers">The numbers.</param>
internal sealed record FacetColumn(int[] Starts, int[] Numbers)
{
    public ReadOnlySpan<int> Of(int answer) => Numbers.AsSpan(Starts[answer]..Starts[answer + 1]);
}

using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>
/// Applies a filter to answers and counts their facet values on the way. What is chosen in a facet does not count for the
/// facet's own numbers, so that each number is the number of results after choosing the value alone there.
/// </summary>
internal sealed class FacetCounts
{
    private readonly bool[]?[] masks;
    private readonly int[][] counts;

    // Which answer was the last to be counted for a value: an answer that names two decrees is one answer.
    private readonly int[][] countedFor;
    private int answerNumber;

    public FacetCounts(SearchSnapshot snapshot, FacetFilter filter)
    {
        masks = filter.Masks(snapshot);
        counts = [.. snapshot.Facets.Select(values => new int[values.Length])];
        countedFor = [.. snapshot.Facets.Select(values => new int[values.Length])];
    }

    public int CountOf(SearchFacet facet, int value) => counts[(int)facet][value];

    /// <summary>Counts an answer that the query found.</summary>
    /// <returns>True when it passes the filter.</returns>
    public bool Add(Segment segment, int answer)
    {
        var failed = -1;
        for (var group = 0; group < FacetGroups.All.Length; group++)
        {
            if (Passes(group, segment.Facets[group].Of(answer)))
                continue;
            // Choosing in one facet cannot bring back an answer that fails in two.
            if (failed >= 0)
                return false;
            failed = group;
        }

        answerNumber++;
        if (failed >= 0)
            Count(failed, segment.Facets[failed].Of(answer));
        else
        {
            for (var group = 0; group < FacetGroups.All.Length; group++)
                Count(group, segment.Facets[group].Of(answer));
        }

        return failed < 0;
    }

    private bool Passes(int group, ReadOnlySpan<int> values)
    {
        var facets = FacetGroups.All[group];
        var isChosen = false;
        foreach (var facet in facets)
            isChosen |= masks[(int)facet] is not null;
        if (!isChosen)
            return true;
        for (; !values.IsEmpty; values = values[facets.Length..])
        {
            if (FailedOf(group, values) == 0)
                return true;
        }

        return false;
    }

    /// <returns>A bit for each facet of the group in which the thing has a value that is not chosen.</returns>
    private int FailedOf(int group, ReadOnlySpan<int> thing)
    {
        var facets = FacetGroups.All[group];
        var failed = 0;
        for (var index = 0; index < facets.Length; index++)
        {
            if (masks[(int)facets[index]] is { } mask && !(thing[index] < mask.Length && mask[thing[index]]))
                failed |= 1 << index;
        }

        return failed;
    }

    private void Count(int group, ReadOnlySpan<int> values)
    {
        var facets = FacetGroups.All[group];
        for (; !values.IsEmpty; values = values[facets.Length..])
        {
            var failed = FailedOf(group, values);
            for (var index = 0; index < facets.Length; index++)
            {
                if ((failed & ~(1 << index)) != 0)
                    continue;
                var (facet, value) = ((int)facets[index], values[index]);
                if (countedFor[facet][value] == answerNumber)
                    continue;
                countedFor[facet][value] = answerNumber;
                counts[facet][value]++;
            }
        }
    }
}

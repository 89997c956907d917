using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>
/// Applies a filter to answers and counts their facet values on the way. What is chosen in a facet does not count for the
/// facet's own numbers, so that each number is the number of results after choosing the value alone there.
/// </summary>
public sealed class FacetCounts
{
    private const int AllPassed = -1;
    private const int TwoFailed = -2;

    private readonly bool[]?[] masks;
    private readonly int[][] counts;
    private readonly int[] chosenGroups;

    // Which answer was the last to be counted for a value: an answer that names two decrees is one answer.
    private readonly Lazy<int[][]> countedFor;
    private int answerNumber;

    internal FacetCounts(SearchSnapshot snapshot, FacetFilter filter)
    {
        masks = filter.Masks(snapshot);
        counts = [.. snapshot.Facets.Select(values => new int[values.Length])];
        countedFor = new(() => [.. counts.Select(values => new int[values.Length])]);
        chosenGroups = [.. Enumerable.Range(0, FacetGroups.All.Length).Where(IsChosen)];
    }

    /// <summary>For each value of a facet, by its number, how many results there are after choosing it.</summary>
    public ReadOnlySpan<int> Of(SearchFacet facet) => counts[(int)facet];

    /// <summary>Counts answers that the query found.</summary>
    /// <param name="segment">Where they stand.</param>
    /// <param name="foundIn">By answer, whose words the query found.</param>
    /// <param name="found">Their numbers; those that pass the filter move to the front.</param>
    /// <returns>How many pass.</returns>
    internal int Count(Segment segment, ReadOnlySpan<FoundIn> foundIn, Span<int> found)
    {
        var passed = Filter(segment, foundIn, found, countsFailed: true);
        for (var group = 0; group < FacetGroups.All.Length; group++)
            CountPassed(segment, foundIn, group, found[..passed]);
        return passed;
    }

    /// <summary>Adds what another walk has counted.</summary>
    internal void Add(FacetCounts other)
    {
        for (var facet = 0; facet < counts.Length; facet++)
        {
            for (var value = 0; value < counts[facet].Length; value++)
                counts[facet][value] += other.counts[facet][value];
        }
    }

    /// <summary>The same without counting values.</summary>
    internal int Filter(Segment segment, ReadOnlySpan<FoundIn> foundIn, Span<int> found) =>
        Filter(segment, foundIn, found, countsFailed: false);

    private int Filter(Segment segment, ReadOnlySpan<FoundIn> foundIn, Span<int> found, bool countsFailed)
    {
        if (chosenGroups.Length == 0)
            return found.Length;
        var passed = 0;
        foreach (var answer in found)
        {
            var failed = FailedGroup(segment, foundIn, answer);
            if (failed == AllPassed)
                found[passed++] = answer;
            else if (failed != TwoFailed && countsFailed)
                CountThings(failed, Things(segment, foundIn, failed, answer));
        }

        return passed;
    }

    private static ReadOnlySpan<int> Things(Segment segment, ReadOnlySpan<FoundIn> foundIn, int group, int answer) =>
        group == FacetGroups.FoundInGroup
            ? FoundInValues.Numbers.AsSpan((int)foundIn[answer], 1)
            : segment.FacetThings[group].Of(answer);

    private bool IsChosen(int group) => FacetGroups.All[group].Any(facet => masks[(int)facet] is not null);

    // Choosing in one facet cannot bring back an answer that fails in two groups.
    private int FailedGroup(Segment segment, ReadOnlySpan<FoundIn> foundIn, int answer)
    {
        var failed = AllPassed;
        foreach (var group in chosenGroups)
        {
            if (Passes(group, Things(segment, foundIn, group, answer)))
                continue;
            if (failed != AllPassed)
                return TwoFailed;
            failed = group;
        }

        return failed;
    }

    private bool Passes(int group, ReadOnlySpan<int> things)
    {
        for (; !things.IsEmpty; things = things[FacetGroups.All[group].Length..])
        {
            if (FailedOf(group, things) == 0)
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

    private void CountPassed(Segment segment, ReadOnlySpan<FoundIn> foundIn, int group, ReadOnlySpan<int> passed)
    {
        if (chosenGroups.Contains(group) || group == FacetGroups.FoundInGroup)
        {
            foreach (var answer in passed)
                CountThings(group, Things(segment, foundIn, group, answer));
            return;
        }

        foreach (var facet in FacetGroups.All[group])
        {
            var (own, (starts, numbers)) = (counts[(int)facet], segment.FacetValues[(int)facet]);
            foreach (var answer in passed)
            {
                for (var index = starts[answer]; index < starts[answer + 1]; index++)
                    own[numbers[index]]++;
            }
        }
    }

    private void CountThings(int group, ReadOnlySpan<int> things)
    {
        var facets = FacetGroups.All[group];
        answerNumber++;
        for (; !things.IsEmpty; things = things[facets.Length..])
        {
            var failed = FailedOf(group, things);
            for (var index = 0; index < facets.Length; index++)
            {
                if ((failed & ~(1 << index)) != 0)
                    continue;
                var (facet, value) = ((int)facets[index], things[index]);
                if (countedFor.Value[facet][value] == answerNumber)
                    continue;
                countedFor.Value[facet][value] = answerNumber;
                counts[facet][value]++;
            }
        }
    }
}

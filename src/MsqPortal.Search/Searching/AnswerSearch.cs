using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <param name="Total">Number of answers.</param>
/// <param name="AnswerIds">Row ids of the answers of the page, in order.</param>
/// <param name="Facets">How many results each value of each facet has.</param>
public sealed record SearchResult(int Total, ImmutableArray<long> AnswerIds, FacetCounts Facets);

/// <param name="Position">Place of the answer among the results, from 1.</param>
public sealed record ResultNeighbours(int Position, int Total, long? PreviousAnswerId, long? NextAnswerId);

/// <summary>One query with one filter over one snapshot: what is found, in which order, and where each answer stands in it.</summary>
public sealed class AnswerSearch(SearchSnapshot snapshot, ResolvedQuery query, FacetFilter filter, SearchOrder order)
{
    /// <summary>Above it, sorting everything is quicker than keeping the best.</summary>
    private const int MostKept = 1000;

    private readonly HitOrder comparer = HitOrder.Of(order);

    public SearchResult Page(int skip, int take)
    {
        var best = new BestHits(comparer, skip + take <= MostKept ? skip + take : int.MaxValue);
        var counts = Walk((in Hit hit) => best.Add(hit), isCounted: true);
        return new SearchResult(best.Total, [.. best.Sorted().Skip(skip).Take(take).Select(AnswerId)], counts);
    }

    public int Count()
    {
        var total = 0;
        Walk((in Hit _) => total++, isCounted: false);
        return total;
    }

    /// <summary>Row ids of all results, in order.</summary>
    public IReadOnlyList<long> All()
    {
        var hits = Hits();
        hits.Sort(comparer);
        return hits.ConvertAll(AnswerId);
    }

    /// <returns>Null when the answer is no result.</returns>
    public ResultNeighbours? NeighboursOf(long answerId)
    {
        var hits = Hits();
        var index = hits.FindIndex(hit => AnswerId(hit) == answerId);
        if (index < 0)
            return null;
        var hit = hits[index];
        var (position, previous, next) = (1, (Hit?)null, (Hit?)null);
        foreach (var other in hits)
        {
            var side = comparer.Compare(other, hit);
            if (side < 0)
            {
                position++;
                if (previous is null || comparer.Compare(other, previous.Value) > 0)
                    previous = other;
            }
            else if (side > 0 && (next is null || comparer.Compare(other, next.Value) < 0))
                next = other;
        }

        return new ResultNeighbours(position, hits.Count, IdOf(previous), IdOf(next));
    }

    private List<Hit> Hits()
    {
        var hits = new List<Hit>();
        Walk((in Hit hit) => hits.Add(hit), isCounted: false);
        return hits;
    }

    private FacetCounts Walk(HitVisitor visit, bool isCounted)
    {
        var counts = new FacetCounts(snapshot, filter);
        var scorer = new Scores(query);
        int[] answers = [];
        for (var number = 0; number < snapshot.Segments.Length; number++)
        {
            var segment = snapshot.Segments[number];
            var scores = scorer.Of(segment);
            if (scores.IsEmpty)
                continue;
            if (answers.Length < scores.Length)
                answers = new int[scores.Length];
            var found = 0;
            for (var answer = 0; answer < scores.Length; answer++)
            {
                if (scores[answer] > 0)
                    answers[found++] = answer;
            }

            var matching = answers.AsSpan(0, found);
            var passed = isCounted ? counts.Count(segment, matching) : counts.Filter(segment, matching);
            foreach (var answer in matching[..passed])
                visit(new Hit(scores[answer], segment.Orders[answer], number, answer));
        }

        return counts;
    }

    private long AnswerId(Hit hit) => snapshot.Segments[hit.Segment].AnswerIds[hit.Answer];

    private long? IdOf(Hit? hit) => hit is { } found ? AnswerId(found) : null;

    private delegate void HitVisitor(in Hit hit);
}

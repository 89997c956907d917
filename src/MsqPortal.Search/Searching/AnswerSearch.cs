using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <param name="Facet">The facet.</param>
/// <param name="Value">The value.</param>
/// <param name="Count">Results after choosing it beside what is chosen in the other facets.</param>
public readonly record struct FacetCount(SearchFacet Facet, string Value, int Count);

/// <param name="Total">Number of answers.</param>
/// <param name="AnswerIds">Row ids of the answers of the page, in order.</param>
/// <param name="Facets">Every value that any answer has, those without results included, in no order.</param>
public sealed record SearchResult(int Total, ImmutableArray<long> AnswerIds, ImmutableArray<FacetCount> Facets);

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
        var counts = new FacetCounts(snapshot, filter);
        var (total, page) = skip + take > MostKept ? Slice(Hits(counts), skip, take) : Best(Hits(counts), skip, take);
        return new SearchResult(
            total,
            [.. page.Select(AnswerId)],
            [
                .. Enum.GetValues<SearchFacet>()
                    .SelectMany(facet =>
                        snapshot
                            .Facets[(int)facet]
                            .Select((value, number) => new FacetCount(facet, value, counts.CountOf(facet, number)))
                    ),
            ]
        );
    }

    public int Count() => Hits(new FacetCounts(snapshot, filter)).Count();

    /// <summary>Row ids of all results, in order.</summary>
    public IReadOnlyList<long> All()
    {
        var hits = Hits(new FacetCounts(snapshot, filter)).ToList();
        hits.Sort(comparer);
        return hits.ConvertAll(AnswerId);
    }

    /// <returns>Null when the answer is no result.</returns>
    public ResultNeighbours? NeighboursOf(long answerId)
    {
        var hits = Hits(new FacetCounts(snapshot, filter)).ToList();
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

    private IEnumerable<Hit> Hits(FacetCounts counts)
    {
        var scores = new Scores(query);
        for (var number = 0; number < snapshot.Segments.Length; number++)
        {
            var segment = snapshot.Segments[number];
            var found = scores.Of(segment).ToArray();
            for (var answer = 0; answer < found.Length; answer++)
            {
                if (found[answer] > 0 && counts.Add(segment, answer))
                    yield return new Hit(found[answer], segment.Orders[answer], number, answer);
            }
        }
    }

    private (int Total, IEnumerable<Hit> Page) Slice(IEnumerable<Hit> hits, int skip, int take)
    {
        var all = hits.ToList();
        all.Sort(comparer);
        return (all.Count, all.Skip(skip).Take(take));
    }

    // The worst of the kept stands first in the queue.
    private (int Total, IEnumerable<Hit> Page) Best(IEnumerable<Hit> hits, int skip, int take)
    {
        var kept = new PriorityQueue<Hit, Hit>(Comparer<Hit>.Create((x, y) => comparer.Compare(y, x)));
        var total = 0;
        foreach (var hit in hits)
        {
            total++;
            if (kept.Count < skip + take)
                kept.Enqueue(hit, hit);
            else if (kept.Count > 0 && comparer.Compare(hit, kept.Peek()) < 0)
                kept.DequeueEnqueue(hit, hit);
        }

        var best = kept.UnorderedItems.Select(item => item.Element).ToList();
        best.Sort(comparer);
        return (total, best.Skip(skip));
    }

    private long AnswerId(Hit hit) => snapshot.Segments[hit.Segment].AnswerIds[hit.Answer];

    private long? IdOf(Hit? hit) => hit is { } found ? AnswerId(found) : null;
}

using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <param name="Total">Number of answers.</param>
/// <param name="Answers">Those of the page, in order.</param>
/// <param name="Facets">How many results each value of each facet has.</param>
public sealed record SearchResult(int Total, ImmutableArray<FoundId> Answers, FacetCounts Facets);

/// <param name="AnswerId">Row id of the answer.</param>
/// <param name="FoundIn">Whose words the query found.</param>
public readonly record struct FoundId(long AnswerId, FoundIn FoundIn);

/// <param name="Position">Place of the answer among the results, from 1.</param>
public sealed record ResultNeighbours(int Position, int Total, long? PreviousAnswerId, long? NextAnswerId);

/// <summary>One query with one filter over one snapshot: what is found, in which order, and where each answer stands in it.</summary>
/// <param name="placeOf">Where a Member State stands among those whose answers are alike; by its code when null.</param>
public sealed class AnswerSearch(
    SearchSnapshot snapshot,
    ResolvedQuery query,
    FacetFilter filter,
    SearchOrder order,
    Func<string, int>? placeOf = null
)
{
    /// <summary>Above it, sorting everything is quicker than keeping the best.</summary>
    private const int MostKept = 1000;

    /// <summary>Fewer are not worth a second thread.</summary>
    private const int FewestSegments = 8;

    private readonly HitOrder comparer = new(
        order,
        [.. snapshot.Segments.Select((segment, index) => placeOf?.Invoke(segment.Key) ?? index)]
    );

    public SearchResult Page(int skip, int take)
    {
        var (best, counts) = Walk(skip + take <= MostKept ? skip + take : int.MaxValue, isCounted: true);
        return new SearchResult(best.Total, [.. best.Sorted().Skip(skip).Take(take).Select(Id)], counts);
    }

    public int Count() => Walk(most: 0, isCounted: false).Hits.Total;

    /// <summary>All results, in order.</summary>
    public IReadOnlyList<FoundId> AllFound() => Sorted().ConvertAll(Id);

    /// <summary>Row ids of all results, in order.</summary>
    public IReadOnlyList<long> All() => Sorted().ConvertAll(AnswerId);

    /// <returns>Null when the answer is no result.</returns>
    public ResultNeighbours? NeighboursOf(long answerId)
    {
        var hits = Sorted();
        var index = hits.FindIndex(hit => AnswerId(hit) == answerId);
        return index < 0
            ? null
            : new ResultNeighbours(
                index + 1,
                hits.Count,
                index > 0 ? AnswerId(hits[index - 1]) : null,
                index + 1 < hits.Count ? AnswerId(hits[index + 1]) : null
            );
    }

    private List<Hit> Sorted() => Walk(int.MaxValue, isCounted: false).Hits.Sorted();

    /// <summary>The processors share the segments: a search does little else than read memory.</summary>
    private (BestHits Hits, FacetCounts Counts) Walk(int most, bool isCounted)
    {
        var walks = Math.Clamp(snapshot.Segments.Length / FewestSegments, 1, Environment.ProcessorCount);
        var walked = new (BestHits Hits, FacetCounts Counts)[walks];
        if (walks == 1)
            return Walk(0, 1, most, isCounted);
        Parallel.For(0, walks, first => walked[first] = Walk(first, walks, most, isCounted));
        foreach (var (hits, counts) in walked.Skip(1))
        {
            walked[0].Hits.Add(hits);
            walked[0].Counts.Add(counts);
        }

        return walked[0];
    }

    private (BestHits Hits, FacetCounts Counts) Walk(int first, int step, int most, bool isCounted)
    {
        var best = new BestHits(comparer, most);
        var counts = new FacetCounts(snapshot, filter);
        var scorer = new Scores(query);
        int[] answers = [];
        for (var number = first; number < snapshot.Segments.Length; number += step)
        {
            var segment = snapshot.Segments[number];
            var matches = scorer.Of(segment);
            var scores = matches.Scores;
            var foundIn = matches.FoundIn;
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
            var passed = isCounted
                ? counts.Count(segment, foundIn, matching)
                : counts.Filter(segment, foundIn, matching);
            foreach (var answer in matching[..passed])
                best.Add(new Hit(foundIn[answer], scores[answer], segment.Orders[answer], number, answer));
        }

        return (best, counts);
    }

    private FoundId Id(Hit hit) => new(AnswerId(hit), hit.FoundIn);

    private long AnswerId(Hit hit) => snapshot.Segments[hit.Segment].AnswerIds[hit.Answer];
}

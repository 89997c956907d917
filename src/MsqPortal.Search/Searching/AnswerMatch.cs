using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;

namespace MsqPortal.Search.Searching;

/// <summary>How a clause of a query matches an answer.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Form">The closest form that stands there.</param>
/// <param name="Region">Where it counts most: in the answer, if it stands there at all.</param>
/// <param name="Count">How often it stands in the answer, the wording of its question included.</param>
public sealed record ClauseMatch(Clause Clause, MatchForm Form, RegionKind Region, int Count);

/// <summary>Why an answer was found.</summary>
/// <param name="Part">Index of the part that matches best; null when only the wording of the question matches.</param>
/// <param name="Clauses">Clauses that match, in the order of the query.</param>
public sealed record AnswerMatch(int? Part, ImmutableArray<ClauseMatch> Clauses);

/// <summary>Looks up, for the few answers of a page, where they match.</summary>
public sealed class MatchFinder(SearchSnapshot snapshot, ResolvedQuery query)
{
    public AnswerMatch Of(long answerId)
    {
        foreach (var segment in snapshot.Segments)
        {
            var answer = Array.BinarySearch(segment.AnswerIds, answerId);
            if (answer >= 0)
                return Of(segment, answer);
        }

        return new AnswerMatch(null, []);
    }

    private AnswerMatch Of(Segment segment, int answer)
    {
        var parts = new Dictionary<int, float>();
        var clauses = ImmutableArray.CreateBuilder<ClauseMatch>();
        foreach (var clause in query.Clauses.Where(clause => !clause.Clause.IsExcluded))
        {
            var places = Places(segment, answer, clause).ToList();
            if (places.Count == 0)
                continue;
            var regions = places.ConvertAll(place => segment.RegionAt(answer, place.Position));
            var best = regions.Zip(places).GroupBy(place => place.First.FoundIn).MinBy(places => places.Key)!;
            clauses.Add(
                new ClauseMatch(
                    clause.Clause,
                    best.Min(place => place.Second.Form),
                    best.MaxBy(place => place.First.Weight).First.Kind,
                    places.Count
                )
            );
            // Of every part each clause counts with the place that says most; many mentions decide between equals.
            foreach (var part in regions.Where(region => region.Part >= 0).GroupBy(region => region.Part))
                parts[part.Key] =
                    parts.GetValueOrDefault(part.Key)
                    + (clause.Rarity * part.Max(region => region.Weight))
                    + (0.01f * part.Count());
        }

        return new AnswerMatch(
            parts.Count == 0 ? null : parts.OrderByDescending(part => part.Value).ThenBy(part => part.Key).First().Key,
            clauses.ToImmutable()
        );
    }

    private static IEnumerable<(int Position, MatchForm Form)> Places(
        Segment segment,
        int answer,
        ResolvedClause clause
    )
    {
        var places = new List<(int Position, MatchForm Form)>();
        foreach (var term in clause.Terms)
        {
            var matches = new PhraseMatches(segment, [term.Term]);
            Collect(ref matches, term.Form);
        }

        foreach (var phrase in clause.Phrases)
        {
            var matches = new PhraseMatches(segment, phrase);
            Collect(ref matches, MatchForm.Exact);
        }

        return places.DistinctBy(place => place.Position);

        void Collect(ref PhraseMatches matches, MatchForm form)
        {
            if (matches.IsAt(answer))
                places.AddRange(matches.Starts.Select(start => (start, form)));
        }
    }
}

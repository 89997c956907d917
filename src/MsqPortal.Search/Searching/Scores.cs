using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>Scores the answers of a segment for a query; 0 stands for no match.</summary>
internal sealed class Scores(ResolvedQuery query)
{
    private float[] total = [];
    private float[] group = [];
    private float[] clause = [];

    /// <summary>By answer; empty when none matches. Valid until the next call.</summary>
    public ReadOnlySpan<float> Of(Segment segment)
    {
        var count = segment.AnswerIds.Length;
        if (total.Length < count)
            (total, group, clause) = (new float[count], new float[count], new float[count]);
        var result = total.AsSpan(0, count);
        if (query.Query.IsEmpty)
        {
            result.Fill(1);
            return result;
        }

        result.Clear();
        var isAnyFound = false;
        foreach (var resolved in query.Groups)
            isAnyFound |= AddGroup(segment, resolved, result);
        return isAnyFound ? result : [];
    }

    /// <returns>False when no answer matches.</returns>
    private bool AddGroup(Segment segment, ResolvedGroup resolved, Span<float> result)
    {
        var scores = group.AsSpan(0, result.Length);
        var isFirst = true;
        // What is excluded alone excludes from everything.
        if (resolved.Clauses.All(part => part.Clause.IsExcluded))
        {
            scores.Fill(1);
            isFirst = false;
        }

        foreach (var part in resolved.Clauses)
        {
            var matches = isFirst ? scores : clause.AsSpan(0, result.Length);
            matches.Clear();
            if (!AddClause(segment, part, matches) && !part.Clause.IsExcluded)
                return false;
            if (!isFirst)
                Combine(scores, matches, part.Clause.IsExcluded);
            isFirst = false;
        }

        if (!resolved.Nearness.IsEmpty && scores.ContainsAnyExcept(0f))
        {
            var near = clause.AsSpan(0, result.Length);
            near.Clear();
            AddPhrase(segment, resolved.Nearness, resolved.NearnessRarity, near);
            Combine(scores, near);
        }

        for (var answer = 0; answer < result.Length; answer++)
            result[answer] += scores[answer];
        return true;
    }

    private static void Combine(Span<float> scores, ReadOnlySpan<float> matches, bool isExcluded)
    {
        for (var answer = 0; answer < scores.Length; answer++)
            scores[answer] =
                (matches[answer] > 0) == isExcluded || scores[answer] == 0 ? 0 : scores[answer] + matches[answer];
    }

    private static void Combine(Span<float> scores, ReadOnlySpan<float> bonus)
    {
        for (var answer = 0; answer < scores.Length; answer++)
            scores[answer] += scores[answer] > 0 ? bonus[answer] : 0;
    }

    /// <returns>False when no answer has it.</returns>
    private static bool AddClause(Segment segment, ResolvedClause part, Span<float> scores)
    {
        var isFound = false;
        foreach (var term in part.Terms)
        {
            var factor = part.Rarity * term.Weight / 255;
            var postings = segment.PostingsOf(term.Term);
            while (postings.Next())
            {
                scores[postings.Answer] += factor * postings.Weight;
                isFound = true;
            }
        }

        foreach (var phrase in part.Phrases)
            isFound |= AddPhrase(segment, phrase, part.Rarity, scores);
        return isFound;
    }

    private static bool AddPhrase(Segment segment, ImmutableArray<int> phrase, float rarity, Span<float> scores)
    {
        var isFound = false;
        var matches = new PhraseMatches(segment, phrase);
        while (matches.Next())
        {
            scores[matches.Answer] += rarity * matches.Weight / 255;
            isFound = true;
        }

        return isFound;
    }
}

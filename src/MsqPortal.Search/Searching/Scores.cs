using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>By answer of a segment, how well it matches and whose words do; a score of 0 stands for no match.</summary>
internal readonly ref struct Matches(Span<float> scores, Span<FoundIn> foundIn)
{
    public Span<float> Scores { get; } = scores;

    /// <summary>Says something of answers with a score alone.</summary>
    public Span<FoundIn> FoundIn { get; } = foundIn;

    public void Fill(float score)
    {
        Scores.Fill(score);
        FoundIn.Clear();
    }

    public void Add(int answer, float score, FoundIn foundIn)
    {
        if (Scores[answer] == 0 || foundIn < FoundIn[answer])
            FoundIn[answer] = foundIn;
        Scores[answer] += score;
    }
}

/// <summary>Scores the answers of a segment for a query.</summary>
internal sealed class Scores(ResolvedQuery query)
{
    private (float[] Scores, FoundIn[] FoundIn) total = ([], []);
    private (float[] Scores, FoundIn[] FoundIn) group = ([], []);
    private (float[] Scores, FoundIn[] FoundIn) clause = ([], []);

    /// <summary>Empty when no answer matches. Valid until the next call.</summary>
    public Matches Of(Segment segment)
    {
        var count = segment.AnswerIds.Length;
        if (total.Scores.Length < count)
            (total, group, clause) = (New(count), New(count), New(count));
        var result = First(total, count);
        if (query.Query.IsEmpty)
        {
            result.Fill(1);
            return result;
        }

        result.Scores.Clear();
        var isAnyFound = false;
        foreach (var resolved in query.Groups)
            isAnyFound |= AddGroup(segment, resolved, result);
        return isAnyFound ? result : default;
    }

    private static (float[] Scores, FoundIn[] FoundIn) New(int count) => (new float[count], new FoundIn[count]);

    private static Matches First((float[] Scores, FoundIn[] FoundIn) all, int count) =>
        new(all.Scores.AsSpan(0, count), all.FoundIn.AsSpan(0, count));

    /// <returns>False when no answer matches.</returns>
    private bool AddGroup(Segment segment, ResolvedGroup resolved, Matches result)
    {
        var found = First(group, result.Scores.Length);
        var other = First(clause, result.Scores.Length);
        var isFirst = true;
        // What is excluded alone excludes from everything.
        if (resolved.Clauses.All(part => part.Clause.IsExcluded))
        {
            found.Fill(1);
            isFirst = false;
        }

        foreach (var part in resolved.Clauses)
        {
            var matches = isFirst ? found : other;
            matches.Scores.Clear();
            if (!AddClause(segment, part, matches) && !part.Clause.IsExcluded)
                return false;
            if (!isFirst && part.Clause.IsExcluded)
                Exclude(found.Scores, matches.Scores);
            else if (!isFirst)
                KeepCommon(found, matches);
            isFirst = false;
        }

        if (!resolved.Nearness.IsEmpty && found.Scores.ContainsAnyExcept(0f))
        {
            other.Scores.Clear();
            AddPhrase(segment, resolved.Nearness, resolved.NearnessRarity, other);
            AddBonus(found.Scores, other.Scores);
        }

        for (var answer = 0; answer < result.Scores.Length; answer++)
        {
            if (found.Scores[answer] > 0)
                result.Add(answer, found.Scores[answer], found.FoundIn[answer]);
        }

        return true;
    }

    /// <summary>An answer says several words when it says each of them.</summary>
    private static void KeepCommon(Matches found, Matches matches)
    {
        for (var answer = 0; answer < found.Scores.Length; answer++)
        {
            if (matches.Scores[answer] == 0 || found.Scores[answer] == 0)
            {
                found.Scores[answer] = 0;
                continue;
            }

            found.Scores[answer] += matches.Scores[answer];
            if (matches.FoundIn[answer] > found.FoundIn[answer])
                found.FoundIn[answer] = matches.FoundIn[answer];
        }
    }

    private static void Exclude(Span<float> scores, ReadOnlySpan<float> matches)
    {
        for (var answer = 0; answer < scores.Length; answer++)
        {
            if (matches[answer] > 0)
                scores[answer] = 0;
        }
    }

    private static void AddBonus(Span<float> scores, ReadOnlySpan<float> bonus)
    {
        for (var answer = 0; answer < scores.Length; answer++)
            scores[answer] += scores[answer] > 0 ? bonus[answer] : 0;
    }

    /// <returns>False when no answer has it.</returns>
    private static bool AddClause(Segment segment, ResolvedClause part, Matches matches)
    {
        var isFound = false;
        foreach (var term in part.Terms)
        {
            var factor = part.Rarity * term.Weight / 255;
            var postings = segment.PostingsOf(term.Term);
            while (postings.Next())
            {
                matches.Add(
                    postings.Answer,
                    factor * postings.Weight,
                    segment.FoundInAt(postings.Answer, postings.FirstPosition)
                );
                isFound = true;
            }
        }

        foreach (var phrase in part.Phrases)
            isFound |= AddPhrase(segment, phrase, part.Rarity, matches);
        return isFound;
    }

    private static bool AddPhrase(Segment segment, ImmutableArray<int> phrase, float rarity, Matches matches)
    {
        var isFound = false;
        var places = new PhraseMatches(segment, phrase);
        while (places.Next())
        {
            matches.Add(
                places.Answer,
                rarity * places.Weight / 255,
                segment.FoundInAt(places.Answer, places.Starts[0])
            );
            isFound = true;
        }

        return isFound;
    }
}

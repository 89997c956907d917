using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Searching;

/// <summary>
/// "Did you mean": words of the answers that are spelled like a word of the query that no answer has. Numbers are never
/// changed: another number is another act.
/// </summary>
public static class SpellingSuggestions
{
    private const int MostSuggestions = 3;
    private const int ShortestWord = 3;
    private const int LongWord = 6;

    /// <summary>Queries with one word changed, the likeliest first; whether they find anything is not known yet.</summary>
    public static IEnumerable<string> Of(SearchSnapshot snapshot, SearchQuery query)
    {
        var words = Word.Read(query.Text).FindAll(word => !word.IsJoined);
        return words
            .Where(word => word.Term.Length >= ShortestWord && !word.Term.AsSpan().ContainsAnyInRange('0', '9'))
            .SelectMany(word =>
                Similar(snapshot, word.Term)
                    .Select(similar =>
                        string.Concat(query.Text.AsSpan(0, word.Start), similar, query.Text.AsSpan(word.End))
                    )
            );
    }

    private static IEnumerable<string> Similar(SearchSnapshot snapshot, string sought)
    {
        var most = sought.Length >= LongWord ? 2 : 1;
        var own = snapshot.Vocabulary.TryFind(sought, out var known) ? snapshot.CountOf(known) : 0;
        var similar = new List<(int Distance, int Count, string Term)>();
        for (var term = 0; term < snapshot.AnswerCounts.Length; term++)
        {
            var word = snapshot.Vocabulary[term];
            if (
                // A rarer word is hardly what was meant.
                snapshot.AnswerCounts[term] <= own
                || Math.Abs(word.Length - sought.Length) > most
                || !snapshot.Vocabulary.Stands(term)
                || word.AsSpan().ContainsAnyInRange('0', '9')
                || word == sought
            )
                continue;
            var distance = EditDistance.Of(sought, word, most);
            if (distance <= most)
                similar.Add((distance, snapshot.AnswerCounts[term], word));
        }

        return similar
            .OrderBy(word => word.Distance)
            .ThenByDescending(word => word.Count)
            .ThenBy(word => word.Term, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(word => word.Term);
    }
}

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

    /// <summary>A query with more unknown words is in another language rather than misspelled.</summary>
    private const int MostChanged = 5;

    /// <summary>
    /// Queries with one word changed, the likeliest first, and then one with every word changed that no answer has; whether
    /// they find anything is not known yet.
    /// </summary>
    public static IEnumerable<string> Of(SearchSnapshot snapshot, SearchQuery query)
    {
        var words = Word.Read(query.Text)
            .FindAll(word =>
                !word.IsJoined && word.Term.Length >= ShortestWord && !word.Term.AsSpan().ContainsAnyInRange('0', '9')
            );
        return words
            .SelectMany(word => Similar(snapshot, word.Term).Select(similar => Changed(query.Text, [(word, similar)])))
            .Concat(AllChanged(snapshot, query.Text, words.FindAll(word => OwnCount(snapshot, word.Term) == 0)));
    }

    // With two words misspelled, the change of one alone finds nothing.
    private static IEnumerable<string> AllChanged(SearchSnapshot snapshot, string text, List<Word> unknown)
    {
        if (unknown.Count is < 2 or > MostChanged)
            return [];
        var changes = unknown
            .Select(word => (Word: word, Similar: Similar(snapshot, word.Term).FirstOrDefault()))
            .ToList();
        return changes.Exists(change => change.Similar is null) ? [] : [Changed(text, changes!)];
    }

    private static string Changed(string text, IReadOnlyList<(Word Word, string Similar)> changes)
    {
        // From the end, so that the places before stay where they are.
        foreach (var (word, similar) in changes.OrderByDescending(change => change.Word.Start))
            text = string.Concat(text.AsSpan(0, word.Start), similar, text.AsSpan(word.End));
        return text;
    }

    private static int OwnCount(SearchSnapshot snapshot, string term) =>
        snapshot.Vocabulary.TryFind(term, out var known) ? snapshot.CountOf(known) : 0;

    private static IEnumerable<string> Similar(SearchSnapshot snapshot, string sought)
    {
        var most = sought.Length >= LongWord ? 2 : 1;
        var own = OwnCount(snapshot, sought);
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

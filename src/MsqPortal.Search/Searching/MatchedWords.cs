using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Searching;

/// <summary>A stretch of a text that a query matches.</summary>
/// <param name="Clause">Index of the clause within the query, excluded ones left out.</param>
/// <param name="Form">How it matches; phrases match exactly.</param>
public readonly record struct MatchedStretch(int Start, int Length, int Clause, MatchForm Form)
{
    public int End => Start + Length;
}

/// <summary>Finds in a text what a query found it by, for marks and snippets.</summary>
public sealed class MatchedWords
{
    private readonly Dictionary<string, List<(int Clause, MatchForm Form)>> words = new(StringComparer.Ordinal);
    private readonly List<(int Clause, ImmutableArray<string> Terms)> phrases = [];

    private MatchedWords(ImmutableArray<Clause> clauses) => Clauses = clauses;

    /// <summary>Clauses of the query that are not excluded.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    public static MatchedWords Of(SearchSnapshot snapshot, ResolvedQuery query)
    {
        var sought = query.Clauses.Where(clause => !clause.Clause.IsExcluded).ToList();
        var found = new MatchedWords([.. sought.Select(clause => clause.Clause)]);
        for (var clause = 0; clause < sought.Count; clause++)
        {
            foreach (var term in sought[clause].Terms)
                found.Add(snapshot.Vocabulary[term.Term], clause, term.Form);
            // "UP-6079" finds answers that write "No. 6079".
            if (sought[clause].Clause.Sought is SoughtCompound { Joined.IsExact: true } sign)
                found.Add(sign.Pieces.Terms.MaxBy(piece => piece.Count(char.IsAsciiDigit))!, clause, MatchForm.Stem);
            foreach (var phrase in sought[clause].Phrases)
                found.phrases.Add((clause, [.. phrase.Select(term => snapshot.Vocabulary[term])]));
        }

        return found;
    }

    /// <summary>In the order of the text; where two overlap, the longer one stays.</summary>
    public IReadOnlyList<MatchedStretch> In(ReadOnlySpan<char> text, bool isMarkdown = false)
    {
        var read = Word.Read(text, isMarkdown);
        var found = new List<MatchedStretch>();
        foreach (var word in read)
        {
            foreach (var (clause, form) in words.GetValueOrDefault(word.Term) ?? [])
                found.Add(new MatchedStretch(word.Start, word.Length, clause, form));
        }

        var pieces = read.FindAll(word => !word.IsJoined);
        foreach (var (clause, terms) in phrases)
        {
            for (var start = 0; start + terms.Length <= pieces.Count; start++)
            {
                var index = 0;
                while (index < terms.Length && pieces[start + index].Term == terms[index])
                    index++;
                if (index < terms.Length)
                    continue;
                var (first, last) = (pieces[start], pieces[start + terms.Length - 1]);
                found.Add(new MatchedStretch(first.Start, last.End - first.Start, clause, MatchForm.Exact));
            }
        }

        return WithoutOverlaps(found);
    }

    private void Add(string term, int clause, MatchForm form)
    {
        if (!words.TryGetValue(term, out var known))
            words[term] = known = [];
        known.Add((clause, form));
    }

    private static List<MatchedStretch> WithoutOverlaps(List<MatchedStretch> found)
    {
        var kept = new List<MatchedStretch>();
        foreach (var stretch in found.OrderBy(stretch => stretch.Start).ThenByDescending(stretch => stretch.Length))
        {
            if (kept.Count == 0 || kept[^1].End <= stretch.Start)
                kept.Add(stretch);
            else if (stretch.Length > kept[^1].Length)
                kept[^1] = stretch;
        }

        return kept;
    }
}

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

/// <summary>Finds in a text what a query found it by, for marks and snippets. For one request: it is not safe for several threads.</summary>
public sealed class MatchedWords
{
    private readonly Dictionary<string, List<(int Clause, MatchForm Form)>> words = new(StringComparer.Ordinal);
    private readonly List<(int Clause, ImmutableArray<string> Terms)> phrases = [];
    private readonly WordReader reader = new();

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
            // "UP-6079" finds answers that write "No. 6079"; "30,875" finds none that write "875".
            if (
                sought[clause].Clause.Sought is SoughtCompound { Joined.IsExact: true } sign
                && sign.Joined.Term.Any(char.IsLetter)
            )
                found.Add(sign.Pieces.Terms.MaxBy(piece => piece.Count(char.IsAsciiDigit))!, clause, MatchForm.Stem);
            foreach (var phrase in sought[clause].Phrases)
                found.AddPhrase(clause, [.. phrase.Select(term => snapshot.Vocabulary[term])]);
        }

        return found;
    }

    /// <summary>In the order of the text; where two overlap, the longer one stays.</summary>
    public IReadOnlyList<MatchedStretch> In(ReadOnlySpan<char> text, bool isMarkdown = false)
    {
        if (words.Count == 0)
            return [];
        var sink = new Finder(this);
        reader.Read(text, ref sink, isMarkdown: isMarkdown);
        return WithoutOverlaps(sink.Found);
    }

    private void Add(string term, int clause, MatchForm form)
    {
        if (!words.TryGetValue(term, out var known))
            words[term] = known = [];
        known.Add((clause, form));
    }

    private void AddPhrase(int clause, ImmutableArray<string> terms)
    {
        phrases.Add((clause, terms));
        // Known, so that they are noticed; they match nothing by themselves.
        foreach (var term in terms)
            words.TryAdd(term, []);
    }

    private static List<MatchedStretch> WithoutOverlaps(List<MatchedStretch> found)
    {
        if (found.Count < 2)
            return found;
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

    /// <summary>Looks at each word of a text; most of them are no word of the query and cost nothing more.</summary>
    private readonly struct Finder(MatchedWords sought) : IWordSink
    {
        private readonly Dictionary<string, List<(int Clause, MatchForm Form)>>.AlternateLookup<
            ReadOnlySpan<char>
        > words = sought.words.GetAlternateLookup<ReadOnlySpan<char>>();
        private readonly List<Word> run = [];

        public List<MatchedStretch> Found { get; } = [];

        public void Add(ReadOnlySpan<char> term, int start, int length, int position, bool isJoined)
        {
            if (!words.TryGetValue(term, out var known, out var forms))
                return;
            foreach (var (clause, form) in forms)
                Found.Add(new MatchedStretch(start, length, clause, form));
            if (isJoined || sought.phrases.Count == 0)
                return;
            if (run.Count > 0 && run[^1].Position != position - 1)
                run.Clear();
            run.Add(new Word(known, start, length, position, isJoined));
            foreach (var (clause, terms) in sought.phrases)
            {
                if (EndsWith(terms))
                    Found.Add(
                        new MatchedStretch(
                            run[^terms.Length].Start,
                            run[^1].End - run[^terms.Length].Start,
                            clause,
                            MatchForm.Exact
                        )
                    );
            }
        }

        private bool EndsWith(ImmutableArray<string> terms)
        {
            if (run.Count < terms.Length)
                return false;
            for (var index = 1; index <= terms.Length; index++)
            {
                if (run[^index].Term != terms[^index])
                    return false;
            }

            return true;
        }
    }
}

using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;

namespace MsqPortal.Search.Searching;

/// <summary>How a word of an answer came to match.</summary>
public enum MatchForm
{
    Exact,
    Stem,
    Prefix,
}

/// <param name="Term">Number of the word.</param>
internal readonly record struct ResolvedTerm(int Term, MatchForm Form, float Weight);

/// <summary>A clause with the words of this index that fulfil it: any of the words, or any of the phrases.</summary>
/// <param name="Rarity">How much a match says: the fewer answers have it, the more.</param>
internal sealed record ResolvedClause(
    Clause Clause,
    ImmutableArray<ResolvedTerm> Terms,
    ImmutableArray<ImmutableArray<int>> Phrases,
    float Rarity
);

/// <param name="Nearness">The words of the group in their order; answers where they stand beside each other come first.</param>
internal sealed record ResolvedGroup(
    ImmutableArray<ResolvedClause> Clauses,
    ImmutableArray<int> Nearness,
    float NearnessRarity
);

/// <summary>A query in the words of one snapshot.</summary>
public sealed class ResolvedQuery
{
    // Another form of a word says a little less than the word itself.
    private const float StemWeight = 0.6f;
    private const float PrefixWeight = 0.4f;

    private readonly SearchSnapshot snapshot;
    private readonly IReadOnlyDictionary<string, string> stems;

    private ResolvedQuery(SearchSnapshot snapshot, SearchQuery query, IReadOnlyDictionary<string, string> stems)
    {
        this.snapshot = snapshot;
        this.stems = stems;
        Query = query;
        Groups = [.. query.Groups.Select(Resolve)];
    }

    public SearchQuery Query { get; }

    internal ImmutableArray<ResolvedGroup> Groups { get; }

    internal IEnumerable<ResolvedClause> Clauses => Groups.SelectMany(group => group.Clauses);

    /// <summary>Whether a clause is also found by other forms of its word, or by words that only begin so.</summary>
    public MatchForm WidestForm(Clause clause) =>
        Clauses
            .Where(resolved => resolved.Clause == clause)
            .SelectMany(resolved => resolved.Terms)
            .Select(term => term.Form)
            .DefaultIfEmpty(MatchForm.Exact)
            .Max();

    /// <summary>Words of a query that no answer has as they are; their stems are asked for before the query is resolved.</summary>
    public static IReadOnlyList<string> UnknownWords(SearchSnapshot snapshot, SearchQuery query) =>
        [
            .. query
                .Clauses.Select(clause => clause.Sought)
                .OfType<SoughtWord>()
                .Where(word => !word.IsExact && !snapshot.Vocabulary.TryFind(word.Term, out _))
                .Select(word => word.Term)
                .Distinct(),
        ];

    /// <param name="snapshot">The answers.</param>
    /// <param name="query">The query.</param>
    /// <param name="stems">Stems of its unknown words.</param>
    public static ResolvedQuery Of(
        SearchSnapshot snapshot,
        SearchQuery query,
        IReadOnlyDictionary<string, string> stems
    ) => new(snapshot, query, stems);

    private ResolvedGroup Resolve(ImmutableArray<Clause> clauses)
    {
        var resolved = clauses.Select(Resolve).ToImmutableArray();
        var nearness = resolved
            .Where(clause => !clause.Clause.IsExcluded)
            .SelectMany(clause => clause.Terms.Take(clause.Clause.Sought is SoughtWord { IsPrefix: false } ? 1 : 0))
            .Where(term => term.Form is MatchForm.Exact)
            .Select(term => term.Term)
            .ToImmutableArray();
        // What is excluded is taken from what the others have found.
        return new ResolvedGroup(
            [.. resolved.OrderBy(clause => clause.Clause.IsExcluded)],
            nearness.Length > 1 ? nearness : [],
            nearness.Sum(Rarity)
        );
    }

    private ResolvedClause Resolve(Clause clause)
    {
        var terms = ImmutableArray.CreateBuilder<ResolvedTerm>();
        var phrases = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        switch (clause.Sought)
        {
            case SoughtWord word:
                AddForms(terms, word, isExact: clause.IsQuoted, isUnfinished: ReferenceEquals(word, Query.Unfinished));
                break;
            case SoughtPhrase { Terms: [var only] }:
                AddForms(terms, new SoughtWord(only, false), isExact: true, isUnfinished: false);
                break;
            case SoughtPhrase phrase:
                AddPhrase(phrases, phrase);
                break;
            case SoughtCompound compound:
                AddPhrase(phrases, compound.Pieces);
                AddForms(terms, compound.Joined, isExact: false, isUnfinished: false);
                break;
        }

        var rarity =
            phrases.Count > 0 ? phrases[0].Sum(Rarity) : RarityOf(terms.Sum(term => snapshot.CountOf(term.Term)));
        return new ResolvedClause(clause, terms.ToImmutable(), phrases.ToImmutable(), rarity);
    }

    private void AddForms(ImmutableArray<ResolvedTerm>.Builder terms, SoughtWord word, bool isExact, bool isUnfinished)
    {
        var vocabulary = snapshot.Vocabulary;
        var exact = vocabulary.TryFind(word.Term, out var found) && snapshot.CountOf(found) > 0 ? found : -1;
        if (exact >= 0)
            terms.Add(new ResolvedTerm(exact, MatchForm.Exact, 1));
        if (!word.IsExact && !isExact)
        {
            var stem = vocabulary.TryFind(word.Term, out var known)
                ? vocabulary.StemOf(known)
                : stems.GetValueOrDefault(word.Term);
            foreach (var form in stem is null ? [] : vocabulary.FormsOf(stem))
            {
                if (form != exact && snapshot.CountOf(form) > 0)
                    terms.Add(new ResolvedTerm(form, MatchForm.Stem, StemWeight));
            }
        }

        if (!word.IsPrefix && (!isUnfinished || terms.Count > 0))
            return;
        var have = terms.Select(term => term.Term).ToHashSet();
        foreach (var term in snapshot.TermsWithPrefix(word.Term).Where(term => !have.Contains(term)))
            terms.Add(new ResolvedTerm(term, MatchForm.Prefix, PrefixWeight));
    }

    private void AddPhrase(ImmutableArray<ImmutableArray<int>>.Builder phrases, SoughtPhrase phrase)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(phrase.Terms.Length);
        foreach (var term in phrase.Terms)
        {
            if (!snapshot.Vocabulary.TryFind(term, out var number) || snapshot.CountOf(number) == 0)
                return;
            numbers.Add(number);
        }

        phrases.Add(numbers.MoveToImmutable());
    }

    private float Rarity(int term) => RarityOf(snapshot.CountOf(term));

    // The inverse document frequency of BM25.
    private float RarityOf(int count) =>
        MathF.Log(1 + ((Math.Max(0, snapshot.AnswerCount - count) + 0.5f) / (count + 0.5f)));
}

using System.Collections.Immutable;

namespace MsqPortal.Search.Index;

/// <summary>An answer as it is searched: one question of one response.</summary>
/// <param name="AnswerId">Row id of the answer.</param>
/// <param name="Wording">The question, as the response words it.</param>
/// <param name="Parts">In the answer's order; their index is what a hit names.</param>
/// <param name="Order">Place in lists that are not ordered by relevance.</param>
/// <param name="Facets">What the answer can be filtered by.</param>
public sealed record SearchableAnswer(
    long AnswerId,
    string Wording,
    ImmutableArray<SearchablePart> Parts,
    AnswerOrder Order,
    AnswerFacets Facets
);

/// <param name="Label">The label of the part; null without one.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Identifiers">Numbers of the acts that it cites, as it writes them.</param>
/// <param name="Spellings">Other spellings of these numbers, "UP-6079" where the part itself says "No. 6079".</param>
/// <param name="Urls">Addresses that it links to.</param>
public sealed record SearchablePart(
    string? Label,
    string Markdown,
    ImmutableArray<string> Identifiers,
    ImmutableArray<string> Spellings,
    ImmutableArray<string> Urls
);

/// <summary>By question, then the newest edition first, then by Member State.</summary>
/// <param name="Question">Position of the question within its form, from 1.</param>
/// <param name="Edition">The year of the edition; 0 when its name is none.</param>
public readonly record struct AnswerOrder(int Question, int Edition);

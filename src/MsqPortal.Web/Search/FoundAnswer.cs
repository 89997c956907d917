using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Web.Search;

/// <summary>An answer that a search found, as the page shows it.</summary>
/// <param name="FoundIn">Whose words the query found; null without a query.</param>
/// <param name="Wording">The question as the response words it, with what matches marked.</param>
/// <param name="Part">Label of the part that matches best; null when it has none.</param>
/// <param name="Snippet">The lines that match best, or the first line when only the wording matches.</param>
/// <param name="MatchedBecause">Why it was found; empty for a search without a query.</param>
public sealed record FoundAnswer(
    long Id,
    AnswerFacts Facts,
    FoundIn? FoundIn,
    MarkedHtml Wording,
    string? Part,
    ImmutableArray<Snippet> Snippet,
    string MatchedBecause
)
{
    /// <summary>The place on its page that the snippet shows.</summary>
    public string Url =>
        PortalUrls.QuestionLine(Facts.Key, Facts.Question, Snippet is [{ Line: var line }, ..] ? line : null);
}

/// <summary>A piece of a line of an answer.</summary>
/// <param name="Line">Source line, 1-based.</param>
public sealed record Snippet(MarkedHtml Text, int Line);

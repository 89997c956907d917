using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Search.Index;

namespace MsqPortal.Web.Search;

/// <summary>An answer that a search found, whole: what leaves the portal in a file.</summary>
/// <param name="Country">Name of the Member State.</param>
/// <param name="Section">Code of the section; null for the closing question and the consent.</param>
/// <param name="Question">Number of the question.</param>
/// <param name="QuestionText">The question as the response words it.</param>
/// <param name="FirstLine">First source line of question and answer, 1-based.</param>
/// <param name="ContentHash">SHA-256 of the file of the response.</param>
public sealed record FoundRow(
    ResponseKey Key,
    string Country,
    string? Section,
    string Question,
    string QuestionText,
    Selection Selection,
    string? SelectionText,
    int FirstLine,
    int LastLine,
    string ContentHash
)
{
    /// <summary>Whose words the query found; null without a query.</summary>
    public required FoundIn? FoundIn { get; init; }

    /// <summary>Empty when nothing was answered.</summary>
    public required ImmutableArray<FoundRowPart> Parts { get; init; }

    /// <summary>Each act once, in the order in which the answer cites them first.</summary>
    public required ImmutableArray<FoundRowAct> Acts { get; init; }

    /// <summary>Each link once, as the answer gives it first, made clickable, in the order of the answer.</summary>
    public required ImmutableArray<string> Links { get; init; }
}

/// <param name="Label">Null for a part without one.</param>
public sealed record FoundRowPart(string? Label, string Markdown, int FirstLine, int LastLine);

/// <summary>An act by what most citations state about it.</summary>
public sealed record FoundRowAct(
    string Slug,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title
);

using System.Collections.Immutable;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>An act of the list.</summary>
public sealed record ListedAct(
    long Id,
    string Slug,
    string? Type,
    bool IsInternational,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    List<string> Titles,
    string Country,
    bool HasDiscrepancy,
    int CitationCount
)
{
    public Wording Name => ActName.Of(Type, Number, Titles.FirstOrDefault());

    /// <summary>The title, unless the act is called by it already.</summary>
    public string? Title => Titles.FirstOrDefault() is { } title && title != Name.Words ? title : null;

    /// <summary>One entry for each citing answer, however often it cites the act.</summary>
    public required ImmutableArray<ActMention> Answers { get; init; }

    /// <summary>Its documents, the most cited first.</summary>
    public required ImmutableArray<ActDocument> Documents { get; init; }

    /// <summary>Addresses to read it at, as cited: of its documents, or whatever the citations link.</summary>
    public required ImmutableArray<string> Urls { get; init; }
}

/// <summary>An answer that cites the act, with each line that does.</summary>
/// <param name="Name">What the place is called.</param>
public sealed record ActMention(ResponseKey Key, string Question, string Name, ImmutableArray<int> Lines);

/// <param name="Database">Code of the legal database.</param>
/// <param name="Number">Bare id there.</param>
/// <param name="Url">Its address as cited, without an anchor where one was cited so; null when no answer links it.</param>
public sealed record ActDocument(string Database, string Number, string? Url);

/// <summary>The filtered list as a whole, and one page of it.</summary>
/// <param name="CitedCount">Those that an answer cites; the others are known by a link to their document alone.</param>
public sealed record LegalActList(
    int Total,
    int CitedCount,
    int CitationCount,
    ImmutableArray<ListedAct> Items,
    ImmutableArray<YearCount> Years
);

/// <param name="Year">Null for acts cited without a date.</param>
public sealed record YearCount(int? Year, string? Type, int Count);

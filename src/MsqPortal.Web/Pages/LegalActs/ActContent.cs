using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>Everything that the responses of one Member State say about an act.</summary>
public sealed record ActContent(
    string Slug,
    string? Type,
    bool IsInternational,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    List<string> Titles,
    string Country,
    string Iso3,
    bool HasDiscrepancy
)
{
    public required ImmutableArray<ActCitation> Citations { get; init; }

    public required ImmutableArray<ActBackReference> BackReferences { get; init; }

    public required ImmutableArray<ActDocument> Documents { get; init; }

    /// <summary>Every mention of an address of one of its documents.</summary>
    public required ImmutableArray<ActLink> Links { get; init; }

    public required ImmutableArray<ActDiscrepancy> Discrepancies { get; init; }

    public Wording Name => ActName.Of(Type, Number, Titles.FirstOrDefault());

    /// <summary>No answer cites the act; one or more link to its document.</summary>
    public bool IsKnownByDocumentOnly => Citations.IsEmpty;

    public int AnswerCount => Citations.DistinctBy(citation => citation.Place.Answer).Count();

    /// <summary>Links beside which no citation of the act stands.</summary>
    public IEnumerable<ActLink> LinksWithoutCitation =>
        Links.Where(link =>
            !Citations.Any(citation => citation.PartId == link.PartId && DocumentOf(citation) == link.Document)
        );

    /// <summary>The document that the citation links, as the links of the answer give it; null when it links none.</summary>
    public (string Database, string Number)? DocumentOf(ActCitation citation) =>
        citation.Url is null ? null : Links.FirstOrDefault(link => link.Url == citation.Url)?.Document;

    /// <summary>The element of the document that the citation's link points to.</summary>
    public string? AnchorOf(ActCitation citation) =>
        citation.Url is null ? null : Links.FirstOrDefault(link => link.Url == citation.Url)?.Anchor;
}

/// <summary>Where an answer says something.</summary>
/// <param name="HasOtherEditions">The Member State has responses of other editions as well.</param>
/// <param name="QuestionText">The wording in the response.</param>
/// <param name="ImportedAt">When the response was read.</param>
public sealed record ActPlace(
    ResponseKey Key,
    string Question,
    bool IsQuestionNumbered,
    bool HasOtherEditions,
    string QuestionText,
    int Line,
    DateTimeOffset ImportedAt
)
{
    public (ResponseKey, string) Answer => (Key, Question);

    public string Name => Responses.QuestionWording.Place(Question, IsQuestionNumbered, Key, HasOtherEditions);

    public string QuestionUrl => PortalUrls.QuestionLine(Key, Question, Line);

    public string SourceUrl => PortalUrls.Source(Key, Line);
}

/// <summary>One citation, with what it states; what it does not state is null.</summary>
public sealed record ActCitation(
    long Id,
    long PartId,
    ActPlace Place,
    string Text,
    string Sentence,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    List<string> Pinpoints,
    string? Url,
    Confidence Confidence
)
{
    /// <summary>The sentence as it stands in the answer, with the citation's words and pinpoints marked; set by the query.</summary>
    public ImmutableArray<AnswerBlock> Blocks { get; init; } = [];
}

/// <summary>"the Decree", in the same answer as the citation that it points back to.</summary>
public sealed record ActBackReference(long CitationId, ActPlace Place, string Text);

/// <param name="RawUrl">As written in the source.</param>
/// <param name="Url">The same, clickable.</param>
/// <param name="Address">The address that spellings are gathered under.</param>
public sealed record ActLink(
    long PartId,
    ActPlace Place,
    string RawUrl,
    string Url,
    string? Label,
    string Address,
    string? Language,
    string? Anchor,
    DateOnly? EditionDate,
    string Database,
    string Number
)
{
    public (string Database, string Number)? Document => (Database, Number);
}

public sealed record ActDiscrepancy(string Slug, DiscrepancySeverity Severity, string Rule, string Message)
{
    public Wording Words => RuleTexts.Finding(Rule, Message);

    public ImmutableArray<ActEvidence> Evidence { get; init; } = [];
}

/// <param name="Differing">The words of the quote that differ.</param>
public sealed record ActEvidence(long DiscrepancyId, ActPlace Place, string Quote, string? Url, List<string> Differing)
{
    /// <summary>The quote with the words that differ marked; set by the query.</summary>
    public ImmutableArray<AnswerBlock> Blocks { get; init; } = [];
}

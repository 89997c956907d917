using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>A discrepancy as the database holds it.</summary>
public sealed record StoredCase(
    string Slug,
    string Rule,
    DiscrepancySeverity Severity,
    string Message,
    string Iso3,
    string Country,
    List<CaseAct> Acts,
    List<Statement> Statements
);

public sealed record CaseAct(string Slug, string? Type, string? Number, DateOnly? Date, string? Title)
{
    /// <summary>With its date: two acts of one case often have one number.</summary>
    public string Name =>
        Date is { } date
            ? PlainWords.Apposed([ActName.Of(Type, Number, Title).Words, PlainWords.Date(date)])
            : ActName.Of(Type, Number, Title).Words;
}

/// <summary>One statement of a response. What it does not say is null.</summary>
/// <param name="HasOtherEditions">The Member State has responses of other editions as well.</param>
/// <param name="Differing">The words of the quote that differ; empty for a statement given as context.</param>
public sealed record Statement(
    ResponseKey Key,
    string Question,
    bool IsQuestionNumbered,
    bool HasOtherEditions,
    int Line,
    string Quote,
    string? Type,
    string? Number,
    DateOnly? Date,
    string? DocumentId,
    string? Url,
    List<string> Differing
)
{
    public string Name => QuestionWording.Place(Question, IsQuestionNumbered, Key, HasOtherEditions);
}

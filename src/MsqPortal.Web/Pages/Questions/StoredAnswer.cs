using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>An answer as the database holds it, in the shape that its page needs.</summary>
public sealed record StoredAnswer(
    long Id,
    string Text,
    string? Heading,
    bool IsMandatory,
    bool IsNew,
    Selection Selection,
    string? SelectionText,
    int? SelectionFirstLine,
    int? SelectionLastLine,
    List<string> Boxes,
    List<AnswerNote> Notes,
    List<string> Prompts,
    int FirstLine,
    int LastLine,
    int WordCount,
    string SourceText,
    List<WithheldStretch> Withheld
);

public sealed record StoredPart(
    int Ordinal,
    string? Label,
    string Markdown,
    int FirstLine,
    int LastLine,
    List<int> SourceLines,
    List<StoredBackReference> BackReferences
);

/// <summary>Words that point back to an act that the answer named before: "the Decree".</summary>
public sealed record StoredBackReference(string Text, int Line, string Slug);

/// <summary>A mention of a link.</summary>
/// <param name="LinkId">Row id of the link, which may be mentioned often and in several spellings.</param>
/// <param name="Acts">The acts whose document the link is; empty when it is no document.</param>
public sealed record StoredLink(
    int PartOrdinal,
    long LinkId,
    string RawUrl,
    string Url,
    int Line,
    List<StoredLinkedAct> Acts
);

public sealed record StoredLinkedAct(string Slug, string? Type, string? Number, string? Title);

/// <summary>A mention of an act that this answer cites; those of other answers tell where else it stands.</summary>
/// <param name="IsOwn">The mention stands in this answer.</param>
public sealed record StoredCitation(
    bool IsOwn,
    string QuestionNumber,
    bool IsQuestionNumbered,
    int PartOrdinal,
    string Text,
    string Slug,
    string? Type,
    string? Number,
    DateOnly? Date,
    string? ActTitle,
    List<string> Pinpoints,
    int Line
);

/// <summary>A discrepancy that a line of the answer is evidence of.</summary>
public sealed record StoredDiscrepancy(int Line, string Slug, DiscrepancySeverity Severity, string Rule, string Message)
{
    /// <summary>A sentence. The title of a rule has no full stop of its own.</summary>
    public Wording Words =>
        RuleTexts.Finding(Rule, Message) is { IsOriginal: false } title
            ? title with
            {
                Words = title.Words + PortalText.Of("Words.FullStop"),
            }
            : new(Message, IsOriginal: true);
}

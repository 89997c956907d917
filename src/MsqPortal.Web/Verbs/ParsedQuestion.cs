using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

public sealed record ParsedSection(string Code, string Title, bool IsNew, IEnumerable<ParsedQuestion> Questions)
{
    public static ParsedSection Of(SectionNode section) =>
        new(section.Code, section.Title, section.IsNew, section.Questions.Select(ParsedQuestion.Of));
}

/// <param name="Selection">"yes", "no", "other", "notPreserved" or "notAsked".</param>
/// <param name="SelectionText">The text of "other"; null for every other selection.</param>
public sealed record ParsedQuestion(
    string Number,
    string Text,
    bool IsMandatory,
    bool IsNew,
    string Selection,
    string? SelectionText,
    int StartLine,
    int EndLine,
    IEnumerable<ParsedNote> Notes,
    IEnumerable<ParsedPart> Parts,
    IEnumerable<ParsedCitation> Citations,
    IEnumerable<ParsedBackReference> BackReferences,
    IEnumerable<ParsedLink> Links
)
{
    public static ParsedQuestion Of(QuestionNode question) =>
        new(
            question.Number,
            question.Text,
            question.IsMandatory,
            question.IsNew,
            ParsedResponse.Name(question.Selection.State),
            question.Selection.Text,
            question.Span.FirstLine,
            question.Span.LastLine,
            question.Notes.Select(ParsedNote.Of),
            question.Parts.Select(ParsedPart.Of),
            ParsedCitation.AllOf(question),
            ParsedBackReference.AllOf(question),
            ParsedLink.AllOf(question)
        );
}

public sealed record ParsedClosing(
    IEnumerable<ParsedPart> Parts,
    IEnumerable<ParsedCitation> Citations,
    IEnumerable<ParsedBackReference> BackReferences,
    IEnumerable<ParsedLink> Links
)
{
    public static ParsedClosing Of(QuestionNode closing) =>
        new(
            closing.Parts.Select(ParsedPart.Of),
            ParsedCitation.AllOf(closing),
            ParsedBackReference.AllOf(closing),
            ParsedLink.AllOf(closing)
        );
}

public sealed record ParsedConsent(string Selection, string? SelectionText)
{
    public static ParsedConsent Of(QuestionNode consent) =>
        new(ParsedResponse.Name(consent.Selection.State), consent.Selection.Text);
}

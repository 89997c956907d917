using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Pages.Sections;

namespace MsqPortal.Web.Api;

/// <param name="Country">Code of the Member State, "uzb".</param>
/// <param name="QuestionCount">Questions that its form asks, the closing question and the consent among them.</param>
/// <param name="FoundCount">Questions of the form that stand in its file.</param>
/// <param name="AnswerCount">Answers with text.</param>
internal sealed record ResponseItem(
    string Country,
    string CountryName,
    string Edition,
    int QuestionCount,
    int FoundCount,
    int AnswerCount,
    int LineCount,
    DateTimeOffset ImportedAt,
    string Url,
    string DataUrl
)
{
    public static ResponseItem Of(StoredResponse response) =>
        new(
            response.Key.Country,
            response.Country,
            response.Key.Edition,
            response.Extent.QuestionsOfForm,
            response.Extent.QuestionsFound,
            response.Extent.Answers,
            response.LineCount,
            response.ImportedAt,
            PortalUrls.Response(response.Key),
            PortalUrls.ApiResponse(response.Key)
        );
}

/// <param name="CountryNameAsWritten">As the response writes it.</param>
/// <param name="ContentHash">SHA-256 of the file.</param>
/// <param name="QuestionCount">Questions that its form asks, the closing question and the consent among them.</param>
/// <param name="FoundCount">Questions of the form that stand in its file.</param>
/// <param name="AnswerCount">Answers with text.</param>
/// <param name="Totals">What its answers cite and link, and the discrepancies in which one of them differs.</param>
/// <param name="Consent">What is marked at the consent to publish; null where it was not found in the file.</param>
/// <param name="PublicationReason">Why it is published although it does not consent; null for every other response.</param>
/// <param name="OtherQuestions">Questions outside of any section: the closing question and the consent.</param>
/// <param name="SourceUrl">The source text by lines; withheld passages are replaced.</param>
internal sealed record ResponseDetail(
    string Country,
    string CountryName,
    string CountryNameAsWritten,
    string Edition,
    int QuestionCount,
    int FoundCount,
    int AnswerCount,
    int LineCount,
    string ContentHash,
    TotalsItem Totals,
    RespondentItem Respondent,
    SelectionItem? Consent,
    string? PublicationReason,
    ImmutableArray<SectionItem> Sections,
    ImmutableArray<QuestionEntry> OtherQuestions,
    string Url,
    string SourceUrl,
    string SourceTextUrl
)
{
    public static ResponseDetail Of(Overview view) =>
        new(
            view.Frame.Key.Country,
            view.Frame.Country,
            view.Frame.CountryAsWritten,
            view.Frame.Key.Edition,
            view.Extent.QuestionsOfForm,
            view.Extent.QuestionsFound,
            view.Extent.Answers,
            view.Frame.LineCount,
            view.Frame.ContentHash,
            TotalsItem.Of(view.Pictures),
            RespondentItem.Of(view.Respondent),
            view.Consent is { } consent ? SelectionItem.Of(consent) : null,
            view.Frame.PublicationReason,
            [.. view.Frame.Sections.Select(section => SectionItem.Of(view.Frame.Key, section, view.Figures))],
            [
                .. view
                    .Frame.Questions.Where(question => question.SectionCode is null)
                    .Select(question => QuestionEntry.Of(view.Frame.Key, question, view.Figures)),
            ],
            PortalUrls.Response(view.Frame.Key),
            PortalUrls.Source(view.Frame.Key),
            PortalUrls.SourceText(view.Frame.Key)
        );
}

/// <param name="Acts">Legal acts that an answer cites.</param>
/// <param name="Citations">Mentions of them.</param>
/// <param name="Links">Distinct addresses.</param>
/// <param name="Contradictions">Discrepancies of this severity in which an answer differs.</param>
internal sealed record TotalsItem(int Acts, int Citations, int Links, int Hosts, int Contradictions, int Hints)
{
    public static TotalsItem Of(ResponsePictures pictures) =>
        new(
            pictures.Totals.Acts,
            pictures.Totals.Citations,
            pictures.Totals.Links,
            pictures.Totals.Hosts,
            pictures.Discrepancies.Contradictions,
            pictures.Discrepancies.Hints
        );
}

/// <summary>Who answered, as far as it is public.</summary>
/// <param name="Name">Null when none was read, or withheld by policy.</param>
/// <param name="Emails">Empty when none were read, or they are withheld by policy.</param>
internal sealed record RespondentItem(
    string? Name,
    bool IsNameWithheld,
    string? Title,
    string? Organization,
    IReadOnlyList<string> Emails,
    bool AreEmailsWithheld,
    Selection Selection,
    string? SelectionText
)
{
    public static RespondentItem Of(Respondent respondent) =>
        new(
            respondent.Name,
            respondent.HasName && respondent.Name is null,
            respondent.Title,
            respondent.Organization,
            respondent.Emails,
            respondent.HasEmails && respondent.Emails.Count == 0,
            respondent.Selection,
            respondent.SelectionText
        );
}

internal sealed record SectionItem(
    string Code,
    string Title,
    ImmutableArray<QuestionEntry> Questions,
    string Url,
    string DataUrl
)
{
    public static SectionItem Of(
        ResponseKey key,
        FrameSection section,
        IReadOnlyDictionary<string, QuestionFigures> figures
    ) =>
        new(
            section.Code,
            section.Title,
            [.. section.Questions.Select(question => QuestionEntry.Of(key, question, figures))],
            PortalUrls.Section(key, section.Code),
            PortalUrls.ApiSection(key, section.Code)
        );
}

/// <param name="IsNew">The form marks the section as new in this edition.</param>
/// <param name="Notes">Printed below the heading.</param>
/// <param name="Words">Of all its answers.</param>
internal sealed record SectionDetail(
    string Country,
    string Edition,
    string Code,
    string Title,
    bool IsNew,
    IReadOnlyList<string> Notes,
    int Words,
    ImmutableArray<QuestionEntry> Questions,
    string Url
)
{
    public static SectionDetail Of(SectionContent content) =>
        new(
            content.Frame.Key.Country,
            content.Frame.Key.Edition,
            content.Section.Code,
            content.Section.Title,
            content.IsNew,
            content.Notes,
            content.Words,
            [
                .. content.Section.Questions.Select(question =>
                    QuestionEntry.Of(content.Frame.Key, question, content.Figures)
                ),
            ],
            PortalUrls.Section(content.Frame.Key, content.Section.Code)
        );
}

/// <summary>A question of a response with its figures; they are null where the question was not found in the file.</summary>
/// <param name="Acts">Legal acts that the answer cites.</param>
/// <param name="Links">Distinct addresses that it gives.</param>
/// <param name="Contradictions">Discrepancies of this severity in which the answer differs.</param>
internal sealed record QuestionEntry(
    string Number,
    string Text,
    int? StartLine,
    Selection? Selection,
    int? Words,
    int? Acts,
    int? Links,
    int? Contradictions,
    int? Hints,
    string Url,
    string DataUrl
)
{
    public static QuestionEntry Of(
        ResponseKey key,
        FrameQuestion question,
        IReadOnlyDictionary<string, QuestionFigures> figures
    )
    {
        var counted = figures.GetValueOrDefault(question.Number);
        return new(
            question.Number,
            question.Text,
            question.FirstLine,
            counted?.Selection,
            counted?.Words,
            counted?.Acts,
            counted?.Links,
            counted?.Discrepancies.Contradictions,
            counted?.Discrepancies.Hints,
            PortalUrls.Question(key, question.Number),
            PortalUrls.ApiQuestion(key, question.Number)
        );
    }
}

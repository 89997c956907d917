using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>One response at a glance.</summary>
public sealed record Overview(
    ResponseFrame Frame,
    IReadOnlyDictionary<string, QuestionFigures> Figures,
    ResponsePictures Pictures,
    Respondent Respondent,
    SelectionView? Consent
)
{
    public ResponseTotals Totals => Pictures.Totals;

    public Strip Strip => Strip.Of(Frame, Figures, Frame.Sections);

    /// <summary>Leads to the acts of the Member State, which are those of all its responses.</summary>
    public ActTimeline Timeline =>
        ActTimeline.Of(
            Pictures.Years,
            new ListState(PortalUrls.LegalActs, [KeyValuePair.Create(LegalActsFilter.CountryParameter, Frame.Key.Iso3)])
        );

    public HostsFigure Hosts =>
        HostsFigure.Of(
            Pictures.Hosts,
            new ListState(PortalUrls.Portals, [KeyValuePair.Create(PortalsFilter.CountryParameter, Frame.Key.Iso3)])
        );

    public ResponseExtent Extent { get; } =
        new(Figures.Count, Frame.Questions.Count, Figures.Values.Count(figures => figures.HasText));

    /// <summary>Sections of the form of which the file has a question.</summary>
    public int SectionsFound => Frame.Sections.Count(section => section.QuestionsFound > 0);

    /// <summary>Boxes of two choices whose mark the file does not keep; the consent is one of them.</summary>
    public int LostBoxes => Figures.Values.Count(f => f is { Selection: Selection.NotPreserved, BoxCount: <= 2 });
}

/// <summary>Who answered, as far as the public may know.</summary>
/// <param name="Name">Null when withheld or not read; <paramref name="HasName"/> tells which.</param>
/// <param name="Emails">Empty when withheld or not read; <paramref name="HasEmails"/> tells which.</param>
public sealed record Respondent(
    string? Name,
    bool HasName,
    string? Title,
    string? Organization,
    IReadOnlyList<string> Emails,
    bool HasEmails,
    Selection Selection,
    string? SelectionText,
    IReadOnlyList<string> Labels,
    bool IsSelectionRead
)
{
    /// <summary>What is said of a field without a value: only where its label was read is it known to be empty.</summary>
    public string Missing(string field) =>
        PortalText.Of(Labels.Contains(field) ? "Responses.NotGiven" : "Responses.NotRead");

    public string MissingSelection =>
        PortalText.Of(IsSelectionRead ? "Responses.ChoiceLost" : "Responses.NoChoiceRead");
}

public sealed class OverviewQuery(
    PortalDbContext database,
    ResponseFrameQuery frames,
    ResponseFiguresQuery figures,
    RespondentContactPolicy policy
)
{
    /// <returns>Null when no such response is stored.</returns>
    public async Task<Overview?> FindAsync(string country, string edition, CancellationToken cancellation)
    {
        // An import may withdraw the response between the two.
        if (
            await frames.FindAsync(country, edition, cancellation) is not { } frame
            || await RespondentAsync(frame.ResponseId, cancellation) is not { } respondent
        )
            return null;

        return new Overview(
            frame,
            await figures.OfQuestionsAsync(frame.ResponseId, cancellation),
            await figures.PicturesAsync(frame.ResponseId, cancellation),
            respondent,
            await ConsentAsync(frame.ResponseId, cancellation)
        );
    }

    private Task<Respondent?> RespondentAsync(long responseId, CancellationToken cancellation)
    {
        var showsContact = policy.ShowsContact;
        return database
            .QuestionnaireResponses.Where(response => response.Id == responseId)
            .Select(response => new Respondent(
                showsContact ? response.RespondentName : null,
                response.RespondentName != null,
                response.RespondentTitle,
                response.RespondentOrganization,
                showsContact ? response.RespondentEmails : new List<string>(),
                response.RespondentEmails.Count > 0,
                response.RespondentSelection,
                response.RespondentSelectionText,
                response.RespondentLabels,
                response.IsRespondentSelectionRead
            ))
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task<SelectionView?> ConsentAsync(long responseId, CancellationToken cancellation)
    {
        var consent = await database
            .Answers.Where(answer => answer.ResponseId == responseId && answer.Question.Number == PortalUrls.Consent)
            .Select(answer => new
            {
                answer.Selection,
                answer.SelectionText,
                answer.Question.Boxes,
                answer.SelectionFirstLine,
                answer.SelectionLastLine,
                answer.FirstLine,
                answer.LastLine,
                answer.SourceText,
            })
            .FirstOrDefaultAsync(cancellation);
        return consent is null
            ? null
            : SelectionView.Of(
                consent.Selection,
                consent.SelectionText,
                consent.Boxes,
                SourceLines.OfSlice(consent.SourceText, consent.FirstLine, consent.LastLine, []),
                consent.SelectionFirstLine,
                consent.SelectionLastLine
            );
    }
}

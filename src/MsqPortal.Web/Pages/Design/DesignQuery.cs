using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.Questions;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Design;

/// <summary>What a stored response has to show of each component.</summary>
/// <param name="Question">An answer with much beside it.</param>
/// <param name="Rows">Rows of it that show what a margin can hold.</param>
/// <param name="Case">Null where nothing disagrees.</param>
public sealed record DesignSamples(
    Overview Overview,
    QuestionContent Question,
    IReadOnlyList<EditionRow> Rows,
    CaseView? Case
);

public sealed class DesignQuery(
    StoredResponsesQuery responses,
    OverviewQuery overviews,
    QuestionQuery questions,
    DiscrepanciesQuery discrepancies,
    DocumentFigureQuery figures,
    CaseLayout layout
)
{
    /// <returns>Null when no response with an answer is stored.</returns>
    public async Task<DesignSamples?> FindAsync(CancellationToken cancellation)
    {
        if (await responses.ListAsync(1, cancellation) is not [{ Key: var key }])
            return null;

        var overview = (await overviews.FindAsync(key.Country, key.Edition, cancellation))!;
        var telling = overview
            .Figures.Values.Where(figures => PortalUrls.HasQuestionPage(figures.Number))
            .OrderByDescending(figures => (figures.Discrepancies.Doubts > 0, figures.Acts > 0, figures.Words > 0))
            .ThenBy(figures => figures.Words)
            .FirstOrDefault();
        if (telling is null)
            return null;

        var question = (await questions.FindAsync(key.Country, key.Edition, telling.Number, cancellation))!;
        var rows = question.Answer!.Parts.SelectMany(part => part.Rows).ToList();
        return new DesignSamples(
            overview,
            question,
            [
                .. rows.OrderByDescending(row => (!row.Discrepancies.IsEmpty, !row.Notes.IsEmpty, row.Notes.Length))
                    .Take(2)
                    .OrderBy(row => row.Line),
            ],
            await CaseAsync(key, cancellation)
        );
    }

    private async Task<CaseView?> CaseAsync(ResponseKey key, CancellationToken cancellation)
    {
        var filter = new DiscrepancyFilter([], [], [], [key.Iso3], ShowsNotes: false);
        var cases = await discrepancies.CasesAsync(filter, new PageRequest(1, 1, 1), cancellation);
        return cases is [var found]
            ? layout.Of(found, (await figures.FindAsync(cases, cancellation)).GetValueOrDefault(found.Slug))
            : null;
    }
}

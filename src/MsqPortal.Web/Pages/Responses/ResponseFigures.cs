using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>What is counted in one answer.</summary>
public sealed record QuestionFigures(string Number, Selection Selection, int BoxCount, int Words, int Acts, int Links);

/// <summary>What is counted in one response.</summary>
public sealed record ResponseTotals(int Acts, int Citations, int Links, int Hosts);

public sealed class ResponseFiguresQuery(PortalDbContext database)
{
    public async Task<IReadOnlyDictionary<string, QuestionFigures>> OfQuestionsAsync(
        long responseId,
        CancellationToken cancellation
    ) =>
        await database
            .Answers.Where(answer => answer.ResponseId == responseId)
            .Select(answer => new QuestionFigures(
                answer.Question.Number,
                answer.Selection,
                answer.Question.Boxes.Count,
                answer.WordCount,
                answer
                    .Parts.SelectMany(part => part.Citations)
                    .Select(citation => citation.LegalActId)
                    .Distinct()
                    .Count(),
                answer.Parts.SelectMany(part => part.LinkMentions).Select(link => link.PortalLinkId).Distinct().Count()
            ))
            .ToDictionaryAsync(figures => figures.Number, cancellation);

    public async Task<ResponseTotals> TotalsAsync(long responseId, CancellationToken cancellation)
    {
        var citations = database.Citations.Where(citation => citation.AnswerPart.Answer.ResponseId == responseId);
        var mentions = database.LinkMentions.Where(mention => mention.AnswerPart.Answer.ResponseId == responseId);
        return new ResponseTotals(
            await citations.Select(citation => citation.LegalActId).Distinct().CountAsync(cancellation),
            await citations.CountAsync(cancellation),
            await mentions.Select(mention => mention.PortalLinkId).Distinct().CountAsync(cancellation),
            await mentions.Select(mention => mention.PortalLink.Host).Distinct().CountAsync(cancellation)
        );
    }
}

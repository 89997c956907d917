using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>What is counted in one answer.</summary>
/// <param name="Links">Distinct addresses, however often and in whatever spelling the answer gives them.</param>
/// <param name="Discrepancies">Those in which the answer itself differs.</param>
public sealed record QuestionFigures(
    string Number,
    Selection Selection,
    int BoxCount,
    int Words,
    int Acts,
    int Links,
    SeverityCounts Discrepancies
)
{
    /// <summary>An answer, and not a question that was left empty; as <see cref="Answer.HasText"/>.</summary>
    public bool HasText => Words > 0;
}

/// <summary>What is counted in one response.</summary>
public sealed record ResponseTotals(int Acts, int Citations, int Links, int Hosts);

/// <summary>What a response cites and links, as pictures show it, with the totals that the pictures add up to.</summary>
/// <param name="Discrepancies">Those in which an answer of the response differs.</param>
public sealed record ResponsePictures(
    ResponseTotals Totals,
    IReadOnlyList<YearCount> Years,
    IReadOnlyList<HostOfKind> Hosts,
    SeverityCounts Discrepancies
);

public sealed class ResponseFiguresQuery(PortalDbContext database)
{
    public async Task<IReadOnlyDictionary<string, QuestionFigures>> OfQuestionsAsync(
        long responseId,
        CancellationToken cancellation
    )
    {
        var discrepancies = await SeverityCounts.OfAnswersAsync(EvidenceOf(responseId), cancellation);
        var answers = await database
            .Answers.Where(answer => answer.ResponseId == responseId)
            .Select(answer => new
            {
                answer.Id,
                answer.Question.Number,
                answer.Selection,
                Boxes = answer.Question.Boxes.Count,
                answer.WordCount,
                Acts = answer
                    .Parts.SelectMany(part => part.Citations)
                    .Select(citation => citation.LegalActId)
                    .Distinct()
                    .Count(),
                Links = answer
                    .Parts.SelectMany(part => part.LinkMentions)
                    .Select(link => link.PortalLinkId)
                    .Distinct()
                    .Count(),
            })
            .ToListAsync(cancellation);
        return answers.ToDictionary(
            answer => answer.Number,
            answer => new QuestionFigures(
                answer.Number,
                answer.Selection,
                answer.Boxes,
                answer.WordCount,
                answer.Acts,
                answer.Links,
                discrepancies.GetValueOrDefault(answer.Id, SeverityCounts.None)
            )
        );
    }

    /// <summary>Three commands: acts, hosts and discrepancies of one response are few enough to be added up here.</summary>
    public async Task<ResponsePictures> PicturesAsync(long responseId, CancellationToken cancellation)
    {
        var acts = await database
            .Citations.Where(citation => citation.AnswerPart.Answer.ResponseId == responseId)
            .GroupBy(citation => new
            {
                citation.LegalActId,
                Year = citation.LegalAct.Date == null ? null : (int?)citation.LegalAct.Date.Value.Year,
                citation.LegalAct.Type,
            })
            .Select(act => new
            {
                act.Key.Year,
                act.Key.Type,
                Citations = act.Count(),
            })
            .ToListAsync(cancellation);
        var hosts = await database
            .LinkMentions.Where(mention => mention.AnswerPart.Answer.ResponseId == responseId)
            .GroupBy(mention => new { mention.PortalLink.Kind, mention.PortalLink.Host })
            .Select(host => new HostOfKind(
                host.Key.Kind,
                host.Key.Host,
                host.Select(mention => mention.PortalLinkId).Distinct().Count()
            ))
            .ToListAsync(cancellation);
        var discrepancies = await SeverityCounts.OfResponsesAsync(EvidenceOf(responseId), cancellation);
        return new ResponsePictures(
            new ResponseTotals(
                acts.Count,
                acts.Sum(act => act.Citations),
                hosts.Sum(host => host.Links),
                hosts.DistinctBy(host => host.Host).Count()
            ),
            [
                .. acts.CountBy(act => (act.Year, act.Type))
                    .Select(group => new YearCount(group.Key.Year, group.Key.Type, group.Value)),
            ],
            hosts,
            discrepancies.GetValueOrDefault(responseId, SeverityCounts.None)
        );
    }

    private IQueryable<DiscrepancyEvidence> EvidenceOf(long responseId) =>
        database.DiscrepancyEvidence.Where(evidence => evidence.Answer.ResponseId == responseId);
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>What is counted in one answer.</summary>
/// <param name="Discrepancies">Those in which the answer itself differs, notes left out.</param>
public sealed record QuestionFigures(
    string Number,
    Selection Selection,
    int BoxCount,
    int Words,
    int Acts,
    int Links,
    int Discrepancies
);

/// <summary>What is counted in one response.</summary>
public sealed record ResponseTotals(int Acts, int Citations, int Links, int Hosts);

/// <summary>What a response cites and links, as pictures show it, with the totals that the pictures add up to.</summary>
/// <param name="Discrepancies">Those in which an answer of the response differs, notes left out.</param>
public sealed record ResponsePictures(
    ResponseTotals Totals,
    IReadOnlyList<YearCount> Years,
    IReadOnlyList<HostOfKind> Hosts,
    int Discrepancies
);

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
                answer.Parts.SelectMany(part => part.LinkMentions).Select(link => link.PortalLinkId).Distinct().Count(),
                database
                    .DiscrepancyEvidence.Where(EvidenceInDoubt.Differs)
                    .Where(evidence => evidence.AnswerId == answer.Id)
                    .Select(evidence => evidence.DiscrepancyId)
                    .Distinct()
                    .Count()
            ))
            .ToDictionaryAsync(figures => figures.Number, cancellation);

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
        var discrepancies = await database
            .DiscrepancyEvidence.Where(EvidenceInDoubt.Differs)
            .Where(evidence => evidence.Answer.ResponseId == responseId)
            .Select(evidence => evidence.DiscrepancyId)
            .Distinct()
            .CountAsync(cancellation);
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
            discrepancies
        );
    }
}

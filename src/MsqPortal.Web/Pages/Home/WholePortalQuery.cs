using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.Home;

/// <summary>One response among many.</summary>
/// <param name="Discrepancies">Those in which an answer of the response differs, notes left out.</param>
public sealed record ResponseAtAGlance(
    ResponseKey Key,
    string Country,
    int Answers,
    int Words,
    int Acts,
    int Discrepancies
);

/// <summary>What all responses together cite and link.</summary>
public sealed record WholePortal(ActTimeline Timeline, HostsFigure Hosts);

/// <summary>Figures of all responses.</summary>
public sealed class WholePortalQuery(PortalDbContext database, AnswerIndex index, CountryNames countries)
{
    public async Task<PagedList<ResponseAtAGlance>> ResponsesAsync(PageRequest page, CancellationToken cancellation) =>
        new(await database.QuestionnaireResponses.CountAsync(cancellation), await PageAsync(page, cancellation));

    public async Task<WholePortal> PicturesAsync(CancellationToken cancellation) =>
        new(
            ActTimeline.Of(await YearsAsync(cancellation), new ListState(PortalUrls.LegalActs, [])),
            HostsFigure.Of(await HostsAsync(cancellation), new ListState(PortalUrls.Portals, []))
        );

    /// <summary>Which responses first: the database would add up those of every page before this one as well.</summary>
    private async Task<List<ResponseAtAGlance>> PageAsync(PageRequest page, CancellationToken cancellation)
    {
        var ids = await Sorted(database.QuestionnaireResponses)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(response => response.Id)
            .ToListAsync(cancellation);
        return await Sorted(database.QuestionnaireResponses.Where(response => ids.Contains(response.Id)))
            .Select(response => new ResponseAtAGlance(
                new ResponseKey(response.Iso3, response.Questionnaire.Edition),
                countries.Of(response.Iso3),
                response.AnswerCount,
                database.Answers.Where(answer => answer.ResponseId == response.Id).Sum(answer => answer.WordCount),
                database
                    .Citations.Where(citation => citation.AnswerPart.Answer.ResponseId == response.Id)
                    .Select(citation => citation.LegalActId)
                    .Distinct()
                    .Count(),
                database
                    .DiscrepancyEvidence.Where(EvidenceInDoubt.Differs)
                    .Where(evidence => evidence.Answer.ResponseId == response.Id)
                    .Select(evidence => evidence.DiscrepancyId)
                    .Distinct()
                    .Count()
            ))
            .ToListAsync(cancellation);
    }

    private IQueryable<QuestionnaireResponse> Sorted(IQueryable<QuestionnaireResponse> responses)
    {
        var order = countries.Order;
        return responses
            .OrderBy(response => Array.IndexOf(order, response.Iso3))
            .ThenByDescending(response => response.Questionnaire.Edition);
    }

    private Task<List<YearCount>> YearsAsync(CancellationToken cancellation) =>
        database
            .LegalActs.GroupBy(act => new { Year = act.Date == null ? null : (int?)act.Date.Value.Year, act.Type })
            .Select(group => new YearCount(group.Key.Year, group.Key.Type, group.Count()))
            .ToListAsync(cancellation);

    private async Task<List<HostOfKind>> HostsAsync(CancellationToken cancellation)
    {
        var links = (await index.CurrentAsync(cancellation)).Links;
        return
        [
            .. LinkKindName.All.SelectMany(kind =>
                links
                    .Count(new PortalsFilter("", "", [kind], [], []))
                    .Hosts.Select(host => new HostOfKind(kind, host.Host, host.Count))
            ),
        ];
    }
}

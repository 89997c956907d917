using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;

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

/// <summary>Figures of all responses. Each is read once an import and then remembered.</summary>
public sealed class WholePortalQuery(PortalDbContext database, CountMemory memory)
{
    public Task<PagedList<ResponseAtAGlance>> ResponsesAsync(PageRequest page, CancellationToken cancellation) =>
        memory.RecallAsync(
            database,
            $"responses at a glance, page {page.Page} of {page.Size} each",
            async () =>
                new PagedList<ResponseAtAGlance>(
                    await database.QuestionnaireResponses.CountAsync(cancellation),
                    await PageAsync(page, cancellation)
                ),
            list => list.Items.Count,
            cancellation
        );

    public Task<WholePortal> PicturesAsync(CancellationToken cancellation) =>
        memory.RecallAsync(
            database,
            "acts by year and hosts by kind of the whole portal",
            async () =>
                new WholePortal(
                    ActTimeline.Of(await YearsAsync(cancellation), new ListState(PortalUrls.LegalActs, [])),
                    HostsFigure.Of(await HostsAsync(cancellation), new ListState(PortalUrls.Portals, []))
                ),
            portal => portal.Timeline.Years.Length,
            cancellation
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
                response.MemberState.Name,
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

    private static IQueryable<QuestionnaireResponse> Sorted(IQueryable<QuestionnaireResponse> responses) =>
        responses
            .OrderBy(response => response.MemberState.Name)
            .ThenByDescending(response => response.Questionnaire.Edition);

    private Task<List<YearCount>> YearsAsync(CancellationToken cancellation) =>
        database
            .LegalActs.GroupBy(act => new { Year = act.Date == null ? null : (int?)act.Date.Value.Year, act.Type })
            .Select(group => new YearCount(group.Key.Year, group.Key.Type, group.Count()))
            .ToListAsync(cancellation);

    private Task<List<HostCount>> HostsAsync(CancellationToken cancellation) =>
        database
            .PortalLinks.GroupBy(link => new { link.Kind, link.Host })
            .Select(host => new HostCount(host.Key.Kind, host.Key.Host, host.Count()))
            .ToListAsync(cancellation);
}

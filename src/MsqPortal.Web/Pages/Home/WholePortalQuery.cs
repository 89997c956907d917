using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.Home;

/// <summary>One response among many.</summary>
/// <param name="Words">Of all its answers.</param>
/// <param name="Acts">Legal acts that it cites.</param>
/// <param name="Discrepancies">Those in which an answer of the response differs.</param>
public sealed record ResponseAtAGlance(StoredResponse Response, int Words, int Acts, SeverityCounts Discrepancies);

/// <summary>What all responses together cite and link; acts that are linked without being cited are no part of it.</summary>
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
        var responses = await Sorted(database.QuestionnaireResponses.Where(response => ids.Contains(response.Id)))
            .Select(StoredResponse.OfRow)
            .ToListAsync(cancellation);
        var words = await database
            .Answers.Where(answer => ids.Contains(answer.ResponseId))
            .GroupBy(answer => answer.ResponseId, answer => answer.WordCount)
            .Select(group => new { group.Key, Sum = group.Sum() })
            .ToDictionaryAsync(group => group.Key, group => group.Sum, cancellation);
        var acts = await database
            .Citations.Where(citation => ids.Contains(citation.AnswerPart.Answer.ResponseId))
            .GroupBy(citation => citation.AnswerPart.Answer.ResponseId, citation => citation.LegalActId)
            .Select(group => new { group.Key, Count = group.Distinct().Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var discrepancies = await SeverityCounts.OfResponsesAsync(
            database.DiscrepancyEvidence.Where(evidence => ids.Contains(evidence.Answer.ResponseId)),
            cancellation
        );
        return responses.ConvertAll(response => new ResponseAtAGlance(
            response.NamedBy(countries),
            words.GetValueOrDefault(response.Id),
            acts.GetValueOrDefault(response.Id),
            discrepancies.GetValueOrDefault(response.Id, SeverityCounts.None)
        ));
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
            .LegalActs.Where(act => act.CitationCount > 0)
            .GroupBy(act => new { Year = act.Date == null ? null : (int?)act.Date.Value.Year, act.Type })
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

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>The board with its filters, in eight commands at most, however many cases there are.</summary>
public sealed class BoardQuery(
    PortalDbContext database,
    DiscrepanciesQuery discrepancies,
    DocumentFigureQuery figures,
    CaseLayout layout,
    CountryNames countries
)
{
    public async Task<Board> FindAsync(
        DiscrepancyFilter filter,
        ListState state,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var states = await database
            .QuestionnaireResponses.Select(response => response.Iso3)
            .Distinct()
            .Select(iso3 => new RespondingState(iso3, countries.Of(iso3)))
            .ToListAsync(cancellation);
        var sections = await database
            .Sections.OrderByDescending(section => section.Questionnaire.Edition)
            .ThenBy(section => section.Ordinal)
            .Select(section => new { section.Code, section.Title })
            .ToListAsync(cancellation);
        var counts = await discrepancies.CountsAsync(filter, cancellation);
        var bySection = await discrepancies.CountBySectionAsync(filter, cancellation);
        var cases = await discrepancies.CasesAsync(filter, page, cancellation);

        var drawn = await figures.FindAsync(cases, cancellation);
        var facets = new BoardFacets(filter, counts).Build(
            [.. states.OrderBy(one => countries.PlaceOf(one.Iso3))],
            [.. sections.DistinctBy(section => section.Code).Select(section => (section.Code, section.Title))],
            bySection
        );
        var inRules = counts.Where(count => filter.HasRule(count.Rule) && filter.HasCountry(count.Iso3)).ToList();
        return new Board(
            SeverityCounts.Of(
                inRules
                    .Where(count => filter.Severities.Contains(count.Severity))
                    .Select(count => KeyValuePair.Create(count.Severity, count.Count))
            ),
            inRules.Where(count => count.Severity is DiscrepancySeverity.Note).Sum(count => count.Count),
            filter.Severities.Contains(DiscrepancySeverity.Note),
            states.Count > 0,
            states.Count > 1,
            facets,
            [.. BoardFacets.Chips(facets, filter, state)],
            [
                .. cases.Select(
                    (found, index) => layout.Of(found, drawn.GetValueOrDefault(found.Slug), page.Skip + index + 1)
                ),
            ]
        );
    }
}

public sealed record RespondingState(string Iso3, string Name);

/// <param name="Found">Cases that the filters leave.</param>
/// <param name="Notes">Notes among them, or hidden.</param>
/// <param name="HasResponses">Some response is stored.</param>
/// <param name="HasSeveralStates">A case says whose it is.</param>
public sealed record Board(
    SeverityCounts Found,
    int Notes,
    bool ShowsNotes,
    bool HasResponses,
    bool HasSeveralStates,
    IReadOnlyList<Facet> Facets,
    IReadOnlyList<Chip> Chips,
    IReadOnlyList<CaseView> Cases
);

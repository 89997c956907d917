using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Finds discrepancies, for pages and programs alike.</summary>
public sealed class DiscrepanciesQuery(PortalDbContext database)
{
    private static readonly Expression<Func<Discrepancy, StoredCase>> ToCase = found => new StoredCase(
        found.Slug,
        found.Rule,
        found.Severity,
        found.Message,
        found.Iso3,
        found.MemberState.Name,
        found
            .Acts.OrderBy(act => act.Slug)
            .Select(act => new CaseAct(act.Slug, act.Type, act.Number, act.Date, act.Titles[0]))
            .ToList(),
        found
            .Evidence.OrderBy(evidence => evidence.Ordinal)
            .Select(evidence => new Statement(
                new ResponseKey(evidence.Answer.Response.Iso3, evidence.Answer.Response.Questionnaire.Edition),
                evidence.Answer.Question.Number,
                evidence.Answer.Question.IsNumbered,
                evidence.Line,
                evidence.Quote,
                evidence.Type,
                evidence.Number,
                evidence.Date,
                evidence.DocumentId,
                evidence.Url,
                evidence.Differing
            ))
            .ToList()
    );

    public async Task<PagedList<StoredCase>> ListAsync(
        DiscrepancyFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => new(await Find(filter).CountAsync(cancellation), await CasesAsync(filter, page, cancellation));

    /// <summary>Three commands: cases, their acts, their statements.</summary>
    public Task<List<StoredCase>> CasesAsync(
        DiscrepancyFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        Find(filter)
            .OrderBy(found =>
                found.Severity == DiscrepancySeverity.Contradiction ? 0
                : found.Severity == DiscrepancySeverity.Hint ? 1
                : 2
            )
            .ThenBy(found => found.MemberState.Name)
            .ThenBy(found => found.Evidence.Min(evidence => evidence.Line))
            .ThenBy(found => found.Slug)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(ToCase)
            .AsSplitQuery()
            .ToListAsync(cancellation);

    public Task<StoredCase?> FindAsync(string slug, CancellationToken cancellation) =>
        database
            .Discrepancies.Where(found => found.Slug == slug)
            .Select(ToCase)
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellation);

    public Task<Dictionary<string, int>> CountByRuleAsync(CancellationToken cancellation) =>
        database
            .Discrepancies.GroupBy(found => found.Rule)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private IQueryable<Discrepancy> Find(DiscrepancyFilter filter)
    {
        var found = InSections(filter).Where(candidate => filter.Severities.Contains(candidate.Severity));
        if (filter.Rules.Count > 0)
            found = found.Where(candidate => filter.Rules.Contains(candidate.Rule));
        if (filter.Countries.Count > 0)
            found = found.Where(candidate => filter.Countries.Contains(candidate.Iso3));
        return found;
    }

    private IQueryable<Discrepancy> InSections(DiscrepancyFilter filter) =>
        filter.Sections.Count == 0
            ? database.Discrepancies
            : database.Discrepancies.Where(found =>
                found.Evidence.Any(evidence => filter.Sections.Contains(evidence.Answer.Question.Section!.Code))
            );

    /// <summary>
    /// How many cases each rule, severity and Member State has in the chosen sections: a few rows, of which every count
    /// of these three filters is a sum.
    /// </summary>
    public Task<List<CaseCount>> CountsAsync(DiscrepancyFilter filter, CancellationToken cancellation) =>
        InSections(filter)
            .GroupBy(found => new
            {
                found.Rule,
                found.Severity,
                found.Iso3,
            })
            .Select(group => new CaseCount(group.Key.Rule, group.Key.Severity, group.Key.Iso3, group.Count()))
            .ToListAsync(cancellation);

    /// <summary>How many cases each section has, whatever sections are chosen.</summary>
    public Task<Dictionary<string, int>> CountBySectionAsync(
        DiscrepancyFilter filter,
        CancellationToken cancellation
    ) =>
        Find(filter with { Sections = [] })
            .SelectMany(
                found => found.Evidence.Where(evidence => evidence.Answer.Question.SectionId != null),
                (found, evidence) => new { found.Id, evidence.Answer.Question.Section!.Code }
            )
            .GroupBy(pair => pair.Code)
            .Select(group => new { group.Key, Count = group.Select(pair => pair.Id).Distinct().Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
}

/// <param name="Count">Cases that one rule found with one severity for one Member State.</param>
public sealed record CaseCount(string Rule, DiscrepancySeverity Severity, string Iso3, int Count);

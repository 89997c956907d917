using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Finds discrepancies, for pages and programs alike.</summary>
public sealed class DiscrepanciesQuery(PortalDbContext database, CountryNames countries)
{
    private Expression<Func<Discrepancy, StoredCase>> ToCase =>
        found => new StoredCase(
            found.Slug,
            found.Rule,
            found.Severity,
            found.Message,
            found.Iso3,
            countries.Of(found.Iso3),
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
                    evidence.Answer.Response.MemberState.Responses.Count > 1,
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
    )
    {
        var all = Find(filter);
        var found = await Sorted(all)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(one => new { one.Id, Total = all.Count() })
            .ToListAsync(cancellation);
        // A page after the last has no row that could tell the total.
        if (found.Count == 0)
            return new PagedList<StoredCase>(page.Skip > 0 ? await all.CountAsync(cancellation) : 0, []);
        var cases = await CasesAsync(found.ConvertAll(one => one.Id), cancellation);
        return new PagedList<StoredCase>(found[0].Total, cases);
    }

    public async Task<List<StoredCase>> CasesAsync(
        DiscrepancyFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        await CasesAsync(
            await Sorted(Find(filter))
                .Skip(page.Skip)
                .Take(page.Size)
                .Select(found => found.Id)
                .ToListAsync(cancellation),
            cancellation
        );

    /// <summary>
    /// Three commands: the cases, their acts, their statements. Without the ids, each of them would sort all cases.
    /// </summary>
    private Task<List<StoredCase>> CasesAsync(List<long> ids, CancellationToken cancellation) =>
        Sorted(database.Discrepancies.Where(found => ids.Contains(found.Id)))
            .Select(ToCase)
            .AsSplitQuery()
            .ToListAsync(cancellation);

    private IOrderedQueryable<Discrepancy> Sorted(IQueryable<Discrepancy> cases)
    {
        var order = countries.Order;
        return cases
            .OrderBy(found =>
                found.Severity == DiscrepancySeverity.Contradiction ? 0
                : found.Severity == DiscrepancySeverity.Hint ? 1
                : 2
            )
            .ThenBy(found => Array.IndexOf(order, found.Iso3))
            .ThenBy(found => found.FirstLine)
            .ThenBy(found => found.Slug);
    }

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
            : database.Discrepancies.Where(found => found.SectionCodes.Any(code => filter.Sections.Contains(code)));

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
    public async Task<Dictionary<string, int>> CountBySectionAsync(
        DiscrepancyFilter filter,
        CancellationToken cancellation
    )
    {
        var counts = await Find(filter with { Sections = [] })
            .GroupBy(found => found.SectionCodes)
            .Select(group => new { Codes = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        return counts
            .SelectMany(counted => counted.Codes, (counted, code) => (Code: code, counted.Count))
            .GroupBy(counted => counted.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(counted => counted.Count), StringComparer.Ordinal);
    }
}

/// <param name="Count">Cases that one rule found with one severity for one Member State.</param>
public sealed record CaseCount(string Rule, DiscrepancySeverity Severity, string Iso3, int Count);

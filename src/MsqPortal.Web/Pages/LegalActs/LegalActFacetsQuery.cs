using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>The filters of the list of acts with their counts, in two commands; a third names the countries where there are several.</summary>
public sealed class LegalActFacetsQuery(PortalDbContext database)
{
    /// <summary>So many issuers are offered, the most frequent ones; chosen ones stay beside them.</summary>
    private const int OfferedIssuers = 12;

    private const string NotStatedLabel = "Not stated";

    public async Task<ImmutableArray<Facet>> ListAsync(LegalActsFilter filter, CancellationToken cancellation)
    {
        var counted = (await CountAsync(filter, cancellation)).ToLookup(value => value.Facet);
        var sections = await database
            .Sections.OrderBy(section => section.Ordinal)
            .ThenByDescending(section => section.Questionnaire.Edition)
            .Select(section => new { section.Code, section.Title })
            .ToListAsync(cancellation);

        Facet Of(string name, string title, IEnumerable<Counted> values, IReadOnlyCollection<string> chosen) =>
            new(
                name,
                title,
                [
                    .. values
                        .UnionBy(chosen.Select(value => new Counted(name, value, value, 0)), value => value.Value)
                        .Select(value => new FacetValue(
                            value.Value,
                            value.Value is LegalActsFilter.NotStated ? NotStatedLabel : value.Label,
                            value.Count,
                            chosen.Contains(value.Value)
                        )),
                ]
            );

        var issuers = Frequent(counted[LegalActsFilter.IssuerParameter]).ToList();
        var inSections = counted[LegalActsFilter.SectionParameter].ToDictionary(value => value.Value);
        var ofDiscrepancies = counted[LegalActsFilter.DiscrepancyParameter].ToDictionary(value => value.Value);
        var facets = new List<Facet>
        {
            Of(
                LegalActsFilter.TypeParameter,
                "Type, as cited",
                Frequent(counted[LegalActsFilter.TypeParameter]),
                filter.Types
            ),
            Of(
                LegalActsFilter.IssuerParameter,
                "Issuer, as cited",
                issuers
                    .Take(OfferedIssuers)
                    .Concat(issuers.Skip(OfferedIssuers).Where(i => filter.Issuers.Contains(i.Value))),
                filter.Issuers
            ),
            Of(
                LegalActsFilter.YearParameter,
                "Year",
                counted[LegalActsFilter.YearParameter]
                    .OrderBy(value => value.Value is LegalActsFilter.NotStated)
                    .ThenByDescending(value => value.Value, StringComparer.Ordinal),
                [.. filter.Years.Select(year => year is null ? LegalActsFilter.NotStated : $"{year}")]
            ),
            Of(
                LegalActsFilter.SectionParameter,
                "Cited in section",
                sections
                    .DistinctBy(section => section.Code)
                    .Select(section => new Counted(
                        LegalActsFilter.SectionParameter,
                        section.Code,
                        $"{section.Code}. {section.Title}",
                        inSections.GetValueOrDefault(section.Code)?.Count ?? 0
                    )),
                filter.Sections
            ),
            Of(
                LegalActsFilter.HostParameter,
                "Document at",
                Frequent(counted[LegalActsFilter.HostParameter]),
                filter.Hosts
            ),
            Of(
                LegalActsFilter.DiscrepancyParameter,
                "Discrepancies",
                new[] { (LegalActsFilter.Yes, "One or more"), (LegalActsFilter.No, "None found") }.Select(
                    value => new Counted(
                        LegalActsFilter.DiscrepancyParameter,
                        value.Item1,
                        value.Item2,
                        ofDiscrepancies.GetValueOrDefault(value.Item1)?.Count ?? 0
                    )
                ),
                [.. filter.Discrepancies.Select(has => has ? LegalActsFilter.Yes : LegalActsFilter.No)]
            ),
        };
        if (counted[LegalActsFilter.CountryParameter].Count() > 1 || filter.Countries.Length > 0)
            facets.Insert(
                0,
                Of(
                    LegalActsFilter.CountryParameter,
                    "Member State",
                    await CountriesAsync([.. counted[LegalActsFilter.CountryParameter]], cancellation),
                    [.. filter.Countries.Select(code => code.ToLowerInvariant())]
                )
            );
        return [.. facets];
    }

    private static IOrderedEnumerable<Counted> Frequent(IEnumerable<Counted> values) =>
        values
            .OrderBy(value => value.Value is LegalActsFilter.NotStated)
            .ThenByDescending(value => value.All)
            .ThenBy(value => value.Value, StringComparer.Ordinal);

    private async Task<IEnumerable<Counted>> CountAsync(LegalActsFilter filter, CancellationToken cancellation)
    {
        IQueryable<long> Ids(string except) => filter.Apply(database.LegalActs, except).Select(act => act.Id);
        var byType = Ids(LegalActsFilter.TypeParameter);
        var byIssuer = Ids(LegalActsFilter.IssuerParameter);
        var byYear = Ids(LegalActsFilter.YearParameter);
        var bySection = Ids(LegalActsFilter.SectionParameter);
        var byHost = Ids(LegalActsFilter.HostParameter);
        var byCountry = Ids(LegalActsFilter.CountryParameter);
        var byDiscrepancy = Ids(LegalActsFilter.DiscrepancyParameter);

        // Each act once for each value that it has; which of them pass the other filters is told beside it.
        var values = database
            .LegalActs.Select(act => new
            {
                Facet = LegalActsFilter.TypeParameter,
                Value = act.Type ?? LegalActsFilter.NotStated,
                ActId = act.Id,
                Passes = byType.Contains(act.Id),
            })
            .Concat(
                database.LegalActs.Select(act => new
                {
                    Facet = LegalActsFilter.IssuerParameter,
                    Value = act.Issuer ?? LegalActsFilter.NotStated,
                    ActId = act.Id,
                    Passes = byIssuer.Contains(act.Id),
                })
            )
            .Concat(
                database.LegalActs.Select(act => new
                {
                    Facet = LegalActsFilter.YearParameter,
                    Value = act.Date == null ? LegalActsFilter.NotStated : act.Date.Value.Year.ToString(),
                    ActId = act.Id,
                    Passes = byYear.Contains(act.Id),
                })
            )
            .Concat(
                database
                    .Citations.Where(citation => citation.AnswerPart.Answer.Question.Section != null)
                    .Select(citation => new
                    {
                        Facet = LegalActsFilter.SectionParameter,
                        Value = citation.AnswerPart.Answer.Question.Section!.Code,
                        ActId = citation.LegalActId,
                        Passes = bySection.Contains(citation.LegalActId),
                    })
            )
            .Concat(
                database.LegalActDocuments.Select(pair => new
                {
                    Facet = LegalActsFilter.HostParameter,
                    Value = pair.LegalDocument.Database,
                    ActId = pair.LegalActId,
                    Passes = byHost.Contains(pair.LegalActId),
                })
            )
            .Concat(
                database.LegalActs.Select(act => new
                {
                    Facet = LegalActsFilter.CountryParameter,
                    Value = act.Iso3,
                    ActId = act.Id,
                    Passes = byCountry.Contains(act.Id),
                })
            )
            .Concat(
                database.LegalActs.Select(act => new
                {
                    Facet = LegalActsFilter.DiscrepancyParameter,
                    Value = act.HasDiscrepancy ? LegalActsFilter.Yes : LegalActsFilter.No,
                    ActId = act.Id,
                    Passes = byDiscrepancy.Contains(act.Id),
                })
            );
        var counts = await values
            .GroupBy(value => new { value.Facet, value.Value })
            .Select(group => new
            {
                group.Key.Facet,
                group.Key.Value,
                Count = group.Where(value => value.Passes).Select(value => value.ActId).Distinct().Count(),
                All = group.Select(value => value.ActId).Distinct().Count(),
            })
            .ToListAsync(cancellation);
        return counts.Select(count => new Counted(count.Facet, count.Value, count.Value, count.Count, count.All));
    }

    private async Task<IEnumerable<Counted>> CountriesAsync(
        IReadOnlyCollection<Counted> counted,
        CancellationToken cancellation
    )
    {
        string[] codes = [.. counted.Select(value => value.Value)];
        var names = await database
            .MemberStates.Where(state => codes.Contains(state.Iso3))
            .ToDictionaryAsync(state => state.Iso3, state => state.Name, cancellation);
        return counted
            .Select(value => value with { Value = value.Value.ToLowerInvariant(), Label = names[value.Value] })
            .OrderBy(value => value.Label, StringComparer.Ordinal);
    }

    /// <param name="Count">Acts that have the value and pass the other filters.</param>
    /// <param name="All">Acts that have the value.</param>
    private sealed record Counted(string Facet, string Value, string Label, int Count, int All = 0);
}

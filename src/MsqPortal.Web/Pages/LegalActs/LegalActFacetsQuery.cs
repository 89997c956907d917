using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>The filters of the list of acts with their counts, in two commands.</summary>
public sealed class LegalActFacetsQuery(PortalDbContext database, CountryNames countries)
{
    /// <summary>So many issuers are offered, the most frequent ones; chosen ones stay beside them.</summary>
    private const int OfferedIssuers = 12;

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
                            value.Value is LegalActsFilter.NotStated
                                ? PortalText.Of("LegalActs.NotReadChoice")
                                : value.Label,
                            value.Count,
                            chosen.Contains(value.Value),
                            IsOriginal: value.Value is not LegalActsFilter.NotStated
                                && name
                                    is LegalActsFilter.TypeParameter
                                        or LegalActsFilter.IssuerParameter
                                        or LegalActsFilter.SectionParameter
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
                PortalText.Of("LegalActs.FacetType"),
                Frequent(counted[LegalActsFilter.TypeParameter]),
                filter.Types
            ),
            Of(
                LegalActsFilter.IssuerParameter,
                PortalText.Of("LegalActs.FacetIssuer"),
                issuers
                    .Take(OfferedIssuers)
                    .Concat(issuers.Skip(OfferedIssuers).Where(i => filter.Issuers.Contains(i.Value))),
                filter.Issuers
            ),
            Of(
                LegalActsFilter.YearParameter,
                PortalText.Of("LegalActs.FacetYear"),
                counted[LegalActsFilter.YearParameter]
                    .OrderBy(value => value.Value is LegalActsFilter.NotStated)
                    .ThenByDescending(value => value.Value, StringComparer.Ordinal),
                [.. filter.Years.Select(year => year is null ? LegalActsFilter.NotStated : $"{year}")]
            ),
            Of(
                LegalActsFilter.SectionParameter,
                PortalText.Of("LegalActs.FacetSection"),
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
                PortalText.Of("LegalActs.FacetHost"),
                Frequent(counted[LegalActsFilter.HostParameter]),
                filter.Hosts
            ),
            Of(
                LegalActsFilter.DiscrepancyParameter,
                PortalText.Of("Discrepancies.Doubts"),
                new[]
                {
                    (LegalActsFilter.Yes, PortalText.Of("LegalActs.OneOrMore")),
                    (LegalActsFilter.No, PortalText.Of("LegalActs.NoneFound")),
                }.Select(value => new Counted(
                    LegalActsFilter.DiscrepancyParameter,
                    value.Item1,
                    value.Item2,
                    ofDiscrepancies.GetValueOrDefault(value.Item1)?.Count ?? 0
                )),
                [.. filter.Discrepancies.Select(has => has ? LegalActsFilter.Yes : LegalActsFilter.No)]
            ),
        };
        if (counted[LegalActsFilter.CountryParameter].Count() > 1 || filter.Countries.Length > 0)
            facets.Insert(
                0,
                Of(
                    LegalActsFilter.CountryParameter,
                    PortalText.Of("LegalActs.FacetCountry"),
                    Countries(counted[LegalActsFilter.CountryParameter]),
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

    /// <summary>
    /// One pass over the acts. <c>missed</c> holds a bit for each filter that an act does not pass: an act counts for a value
    /// of a filter when it misses no other. Of the grouped columns, each row of the result has one, and it is the facet.
    /// </summary>
    private async Task<IEnumerable<Counted>> CountAsync(LegalActsFilter filter, CancellationToken cancellation)
    {
        var years = filter.Years.Select(year => year is null ? LegalActsFilter.NotStated : $"{year}").ToArray();
        var groups = await database
            .Database.SqlQuery<ActGroup>(
                $"""
                SELECT type, issuer, year, iso3, has_discrepancy, section_codes, database_codes, missed, count(*)::int AS acts
                FROM (
                    SELECT *,
                        CASE WHEN {filter.Types.Length} = 0 OR type = ANY ({filter.Types}) THEN 0 ELSE {(int)
                    ActFilters.Type} END
                        + CASE WHEN {filter.Issuers.Length} = 0 OR issuer = ANY ({filter.Issuers}) THEN 0 ELSE {(int)
                    ActFilters.Issuer} END
                        + CASE WHEN {years.Length} = 0 OR year = ANY ({years}) THEN 0 ELSE {(int)ActFilters.Year} END
                        + CASE WHEN {filter.Countries.Length} = 0 OR iso3 = ANY ({filter.Countries}) THEN 0 ELSE {(int)
                    ActFilters.Country} END
                        + CASE WHEN {filter.Discrepancies.Length} = 0 OR has_discrepancy = ANY ({filter.Discrepancies}) THEN 0 ELSE {(int)
                    ActFilters.Discrepancy} END
                        + CASE WHEN {filter.Sections.Length} = 0 OR section_codes && {filter.Sections} THEN 0 ELSE {(int)
                    ActFilters.Section} END
                        + CASE WHEN {filter.Hosts.Length} = 0 OR database_codes && {filter.Hosts} THEN 0 ELSE {(int)
                    ActFilters.Host} END
                        AS missed
                    FROM (
                        SELECT
                            coalesce(type, {LegalActsFilter.NotStated}) AS type,
                            coalesce(issuer, {LegalActsFilter.NotStated}) AS issuer,
                            coalesce(extract(year FROM date)::int::text, {LegalActsFilter.NotStated}) AS year,
                            iso3,
                            has_discrepancy,
                            section_codes,
                            database_codes
                        FROM legal_acts
                    ) AS act
                ) AS act
                GROUP BY GROUPING SETS (
                    (missed, type), (missed, issuer), (missed, year), (missed, iso3), (missed, has_discrepancy),
                    (missed, section_codes), (missed, database_codes)
                )
                """
            )
            .ToListAsync(cancellation);
        return groups
            .SelectMany(group => group.Values(), (group, value) => (value.Facet, value.Value, value.Own, Group: group))
            .GroupBy(value => (value.Facet, value.Value))
            .Select(value => new Counted(
                value.Key.Facet,
                value.Key.Value,
                value.Key.Value,
                value.Where(one => one.Group.MissesOnly(one.Own)).Sum(one => one.Group.Acts),
                value.Sum(one => one.Group.Acts)
            ));
    }

    private IEnumerable<Counted> Countries(IEnumerable<Counted> counted) =>
        counted
            .OrderBy(value => countries.PlaceOf(value.Value))
            .Select(value => value with { Value = value.Value.ToLowerInvariant(), Label = countries.Of(value.Value) });

    /// <param name="Count">Acts that have the value and pass the other filters.</param>
    /// <param name="All">Acts that have the value.</param>
    private sealed record Counted(string Facet, string Value, string Label, int Count, int All = 0);
}

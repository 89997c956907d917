using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>The filters of the directory, each with the links that a reader gets by choosing it.</summary>
public sealed class PortalsFacetsQuery(PortalDbContext database)
{
    public async Task<ImmutableArray<Facet>> ListAsync(PortalsFilter filter, CancellationToken cancellation)
    {
        var kinds = await KindsAsync(filter, cancellation);
        var sections = await SectionsAsync(filter, cancellation);
        var countries = await CountriesAsync(filter, cancellation);
        return countries.Values.Count > 1 ? [kinds, sections, countries] : [kinds, sections];
    }

    private async Task<Facet> KindsAsync(PortalsFilter filter, CancellationToken cancellation)
    {
        var counts = await (filter with { Kinds = [] })
            .Apply(database.PortalLinks)
            .GroupBy(link => link.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Kind, group => group.Count, cancellation);
        return new Facet(
            PortalsFilter.KindParameter,
            "Kind of site",
            [
                .. LinkKindName.All.Select(kind => new FacetValue(
                    LinkKindName.InAddresses(kind),
                    LinkKindName.Of(kind),
                    counts.GetValueOrDefault(kind),
                    filter.Kinds.Contains(kind)
                )),
            ]
        );
    }

    private async Task<Facet> SectionsAsync(PortalsFilter filter, CancellationToken cancellation)
    {
        var links = (filter with { Sections = [], Countries = [] }).Apply(database.PortalLinks);
        var within = filter.Countries.ToList();
        var anywhere = within.Count == 0;
        var counts = await links
            .SelectMany(link => link.Places)
            .Where(place => anywhere || within.Contains(place.Iso3))
            .GroupBy(place => place.SectionCode)
            .Select(group => new
            {
                Code = group.Key,
                Count = group.Select(place => place.PortalLinkId).Distinct().Count(),
            })
            .ToDictionaryAsync(group => group.Code, group => group.Count, cancellation);
        var sections = await database
            .Sections.Select(section => new
            {
                section.Code,
                section.Title,
                section.Questionnaire.Edition,
            })
            .ToListAsync(cancellation);
        return new Facet(
            PortalsFilter.SectionParameter,
            "Section of the questionnaire",
            [
                // Editions share the letters; the latest one's titles name them.
                .. sections
                    .GroupBy(section => section.Code)
                    .Select(section => section.MaxBy(one => one.Edition, StringComparer.Ordinal)!)
                    .OrderBy(section => section.Code, StringComparer.Ordinal)
                    .Select(section => new FacetValue(
                        section.Code,
                        $"{section.Code}. {section.Title}",
                        counts.GetValueOrDefault(section.Code),
                        filter.Sections.Contains(section.Code)
                    )),
            ]
        );
    }

    private async Task<Facet> CountriesAsync(PortalsFilter filter, CancellationToken cancellation)
    {
        var links = (filter with { Sections = [], Countries = [] }).Apply(database.PortalLinks);
        var within = filter.Sections.ToList();
        var anywhere = within.Count == 0;
        var counts = await links
            .SelectMany(link => link.Places)
            .Where(place => anywhere || within.Contains(place.SectionCode))
            .GroupBy(place => place.Iso3)
            .Select(group => new
            {
                Iso3 = group.Key,
                Count = group.Select(place => place.PortalLinkId).Distinct().Count(),
            })
            .ToDictionaryAsync(group => group.Iso3, group => group.Count, cancellation);
        var countries = await database
            .MemberStates.Where(state => database.QuestionnaireResponses.Any(response => response.Iso3 == state.Iso3))
            .OrderBy(state => state.Name)
            .Select(state => new { state.Iso3, state.Name })
            .ToListAsync(cancellation);
        return new Facet(
            PortalsFilter.CountryParameter,
            "Country",
            [
                .. countries.Select(state => new FacetValue(
                    state.Iso3.ToLowerInvariant(),
                    state.Name,
                    counts.GetValueOrDefault(state.Iso3),
                    filter.Countries.Contains(state.Iso3)
                )),
            ]
        );
    }
}

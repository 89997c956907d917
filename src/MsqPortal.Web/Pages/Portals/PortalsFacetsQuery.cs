using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>The filters of the directory, each with the links that a reader gets by choosing it.</summary>
public sealed class PortalsFacetsQuery(PortalDbContext database, CountryNames countries)
{
    public async Task<ImmutableArray<Facet>> ListAsync(
        PortalsFilter filter,
        LinkCounts counts,
        CancellationToken cancellation
    )
    {
        var kinds = Kinds(filter, counts.Kinds);
        var sections = await SectionsAsync(filter, counts.Sections, cancellation);
        var states = await CountriesAsync(filter, counts.Countries, cancellation);
        return states.Values.Count > 1 ? [kinds, sections, states] : [kinds, sections];
    }

    private static Facet Kinds(PortalsFilter filter, IReadOnlyDictionary<LinkKind, int> counts) =>
        new(
            PortalsFilter.KindParameter,
            PortalText.Of("Links.KindOfSite"),
            [
                .. LinkKindName.All.Select(kind => new FacetValue(
                    LinkKindName.InAddresses(kind),
                    LinkKindName.Of(kind),
                    counts.GetValueOrDefault(kind),
                    filter.Kinds.Contains(kind)
                )),
            ]
        );

    private async Task<Facet> SectionsAsync(
        PortalsFilter filter,
        IReadOnlyDictionary<string, int> counts,
        CancellationToken cancellation
    )
    {
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
            PortalText.Of("Links.SectionOfForm"),
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
                        filter.Sections.Contains(section.Code),
                        IsOriginal: true
                    )),
            ]
        );
    }

    private async Task<Facet> CountriesAsync(
        PortalsFilter filter,
        IReadOnlyDictionary<string, int> counts,
        CancellationToken cancellation
    )
    {
        var states = await database
            .QuestionnaireResponses.Select(response => response.Iso3)
            .Distinct()
            .ToListAsync(cancellation);
        return new Facet(
            PortalsFilter.CountryParameter,
            PortalText.Of("Links.Country"),
            [
                .. states
                    .OrderBy(countries.PlaceOf)
                    .Select(iso3 => new FacetValue(
                        iso3.ToLowerInvariant(),
                        countries.Of(iso3),
                        counts.GetValueOrDefault(iso3),
                        filter.Countries.Contains(iso3)
                    )),
            ]
        );
    }
}

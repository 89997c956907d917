using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>The filters of the directory, each with the links that a reader gets by choosing it.</summary>
public sealed class PortalsFacetsQuery(PortalDbContext database)
{
    public async Task<ImmutableArray<Facet>> ListAsync(
        PortalsFilter filter,
        LinkCounts counts,
        CancellationToken cancellation
    )
    {
        var kinds = Kinds(filter, counts.Kinds);
        var sections = await SectionsAsync(filter, counts.Sections, cancellation);
        var countries = await CountriesAsync(filter, counts.Countries, cancellation);
        return countries.Values.Count > 1 ? [kinds, sections, countries] : [kinds, sections];
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
                        filter.Sections.Contains(section.Code)
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
        var countries = await database
            .MemberStates.Where(state => database.QuestionnaireResponses.Any(response => response.Iso3 == state.Iso3))
            .OrderBy(state => state.Name)
            .Select(state => new { state.Iso3, state.Name })
            .ToListAsync(cancellation);
        return new Facet(
            PortalsFilter.CountryParameter,
            PortalText.Of("Links.Country"),
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

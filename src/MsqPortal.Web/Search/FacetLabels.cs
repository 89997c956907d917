using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Search;

/// <summary>What readers see for the values of facets.</summary>
public sealed class FacetLabels
{
    private readonly FrozenDictionary<string, string> sectionTitles;

    private FacetLabels(FrozenDictionary<string, string> sectionTitles, CountryNames countries)
    {
        this.sectionTitles = sectionTitles;
        Countries = countries;
    }

    public CountryNames Countries { get; }

    public static async Task<FacetLabels> LoadAsync(
        PortalDbContext database,
        CountryNames countries,
        CancellationToken cancellation
    )
    {
        var sections = await database
            .Sections.OrderByDescending(section => section.Questionnaire.Edition)
            .Select(section => new { section.Code, section.Title })
            .ToListAsync(cancellation);
        return new FacetLabels(
            sections
                // The newest edition says what a section is called.
                .DistinctBy(section => section.Code)
                .ToFrozenDictionary(section => section.Code, section => $"{section.Code}. {section.Title}"),
            countries
        );
    }

    /// <summary>The words of the form and of responses stay in their language.</summary>
    public static bool IsOriginal(SearchFacet facet, string value) =>
        value is not FacetText.NotStated
        && facet is (SearchFacet.Section or SearchFacet.ActType or SearchFacet.ActIssuer);

    /// <summary>In the language of the request, where the value is the portal's own and no word of a response.</summary>
    public string Of(SearchFacet facet, string value) =>
        value is FacetText.NotStated
            ? PortalText.Of("LegalActs.NotReadChoice")
            : (facet, value) switch
            {
                (SearchFacet.Section, _) => sectionTitles.GetValueOrDefault(value, value),
                (SearchFacet.Country, _) => Countries.Of(value),
                (SearchFacet.HasActs, FacetText.Yes) => PortalText.Of("Search.CitesAct"),
                (SearchFacet.HasActs, FacetText.No) => PortalText.Of("Search.CitesNone"),
                (SearchFacet.Flag, FacetText.Mandatory) => PortalText.Of("Search.Mandatory"),
                (SearchFacet.Flag, FacetText.New) => PortalText.Of("Search.New"),
                (SearchFacet.FoundIn, _) => FoundInValues
                    .All.Where(foundIn => FoundInValues.ValueOf(foundIn) == value)
                    .Select(foundIn => PortalText.Of($"Search.FoundIn{foundIn}"))
                    .FirstOrDefault(value),
                (SearchFacet.Selection, _) => Enum.GetValues<Selection>()
                    .Where(selection => FacetText.ValueOf(selection) == value)
                    .Select(FacetText.LabelOf)
                    .FirstOrDefault(value),
                (SearchFacet.LinkKind, _) => LinkKindName
                    .All.Where(kind => LinkKindName.InAddresses(kind) == value)
                    .Select(LinkKindName.Of)
                    .FirstOrDefault(value),
                _ => value,
            };
}

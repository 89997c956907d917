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
    private readonly FrozenDictionary<(SearchFacet Facet, string Value), string> labels;

    private FacetLabels(IEnumerable<KeyValuePair<(SearchFacet, string), string>> labels) =>
        this.labels = labels.ToFrozenDictionary();

    public static async Task<FacetLabels> LoadAsync(PortalDbContext database, CancellationToken cancellation)
    {
        var sections = await database
            .Sections.OrderByDescending(section => section.Questionnaire.Edition)
            .Select(section => new { section.Code, section.Title })
            .ToListAsync(cancellation);
        var states = await database
            .MemberStates.Select(state => new { state.Iso3, state.Name })
            .ToListAsync(cancellation);
        return new FacetLabels(
            sections
                // The newest edition says what a section is called.
                .DistinctBy(section => section.Code)
                .Select(section =>
                    KeyValuePair.Create((SearchFacet.Section, section.Code), $"{section.Code}. {section.Title}")
                )
                .Concat(
                    states.Select(state =>
                        KeyValuePair.Create((SearchFacet.Country, state.Iso3.ToLowerInvariant()), state.Name)
                    )
                )
        );
    }

    /// <summary>In the language of the request, where the value is the portal's own and no word of a response.</summary>
    public string Of(SearchFacet facet, string value) =>
        labels.TryGetValue((facet, value), out var label) ? label
        : value is FacetText.NotStated ? PortalText.Of("Words.NotStatedChoice")
        : (facet, value) switch
        {
            (SearchFacet.HasActs, FacetText.Yes) => PortalText.Of("Search.CitesAct"),
            (SearchFacet.HasActs, FacetText.No) => PortalText.Of("Search.CitesNone"),
            (SearchFacet.Flag, FacetText.Mandatory) => PortalText.Of("Search.Mandatory"),
            (SearchFacet.Flag, FacetText.New) => PortalText.Of("Search.New"),
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

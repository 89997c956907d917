using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
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
                .Concat(
                    Enum.GetValues<Selection>()
                        .Select(selection =>
                            KeyValuePair.Create(
                                (SearchFacet.Selection, FacetText.ValueOf(selection)),
                                FacetText.LabelOf(selection)
                            )
                        )
                )
                .Concat(
                    LinkKindName.All.Select(kind =>
                        KeyValuePair.Create(
                            (SearchFacet.LinkKind, LinkKindName.InAddresses(kind)),
                            LinkKindName.Of(kind)
                        )
                    )
                )
                .Concat([
                    new((SearchFacet.HasActs, FacetText.Yes), "Cites a legal act"),
                    new((SearchFacet.HasActs, FacetText.No), "Cites none"),
                    new((SearchFacet.Flag, FacetText.Mandatory), "Mandatory"),
                    new((SearchFacet.Flag, FacetText.New), "New in its edition"),
                ])
        );
    }

    public string Of(SearchFacet facet, string value) =>
        labels.TryGetValue((facet, value), out var label) ? label
        : value is FacetText.NotStated ? "Not stated"
        : value;
}

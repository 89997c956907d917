using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <summary>What is chosen, each value to be removed alone.</summary>
public static class SearchChips
{
    private static readonly string Section = FacetText.NameOf(SearchFacet.Section);

    public static ImmutableArray<Chip> Of(IEnumerable<Facet> facets, ListState state) =>
        [
            .. facets.SelectMany(facet =>
                facet
                    .Values.Where(value => value.IsSelected)
                    .Select(value => new Chip(
                        facet.Name == Section
                            ? OriginalText.Words(LabelOf(facet, value), isOriginal: false)
                            : PortalText.Html("Search.Chip", facet.Title, value.Words),
                        state.UrlWithout(facet.Name, value.Value)
                    ))
            ),
        ];

    public static IEnumerable<string> LabelsOf(Facet facet) =>
        facet.Values.Where(value => value.IsSelected).Select(value => LabelOf(facet, value));

    // The letter alone is how readers name a section; its title stands in the filter.
    private static string LabelOf(Facet facet, FacetValue value) =>
        facet.Name == Section
            ? PortalText.Of("Search.ChipSection", facet.Title, value.Value)
            : PortalText.Of("Search.Chip", facet.Title, value.Label);
}

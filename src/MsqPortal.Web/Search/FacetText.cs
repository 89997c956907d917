using System.Text.Json;
using MsqPortal.Data;
using MsqPortal.Search.Index;

namespace MsqPortal.Web.Search;

/// <summary>The facets in addresses and for readers. A name is the parameter of the address, and a contract.</summary>
public static class FacetText
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Mandatory = "mandatory";
    public const string New = "new";

    /// <summary>Stands in the address for acts whose citations do not state a type, an issuer or a date.</summary>
    public const string NotStated = Pages.LegalActs.LegalActsFilter.NotStated;

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<SearchFacet> All { get; } =
    [
        SearchFacet.Country,
        SearchFacet.Edition,
        SearchFacet.Section,
        SearchFacet.Flag,
        SearchFacet.Selection,
        SearchFacet.HasActs,
        SearchFacet.ActType,
        SearchFacet.ActIssuer,
        SearchFacet.ActYear,
        SearchFacet.LinkKind,
        SearchFacet.LinkHost,
    ];

    public static string NameOf(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Section => "section",
            SearchFacet.Flag => "flag",
            SearchFacet.Selection => "selection",
            SearchFacet.HasActs => "acts",
            SearchFacet.ActType => "type",
            SearchFacet.ActIssuer => "issuer",
            SearchFacet.ActYear => "year",
            SearchFacet.LinkHost => "host",
            SearchFacet.LinkKind => "kind",
            SearchFacet.Country => "country",
            _ => "edition",
        };

    public static string TitleOf(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Section => "Section",
            SearchFacet.Flag => "Question",
            SearchFacet.Selection => "Tick box",
            SearchFacet.HasActs => "Legal acts",
            SearchFacet.ActType => "Cites an act of type",
            SearchFacet.ActIssuer => "Cites an act of issuer",
            SearchFacet.ActYear => "Cites an act of year",
            SearchFacet.LinkHost => "Links to host",
            SearchFacet.LinkKind => "Links to a site of kind",
            SearchFacet.Country => "Member State",
            _ => "Edition",
        };

    /// <summary>A value as the index has it, however the address writes it.</summary>
    public static string Written(SearchFacet facet, string value) =>
        facet switch
        {
            SearchFacet.Section => value.ToUpperInvariant(),
            SearchFacet.Country or SearchFacet.LinkHost => value.ToLowerInvariant(),
            _ => value,
        };

    public static string ValueOf(Selection selection) => JsonNamingPolicy.CamelCase.ConvertName(selection.ToString());

    public static string LabelOf(Selection selection) =>
        selection switch
        {
            Selection.Yes => "Yes, as marked",
            Selection.No => "No, as marked",
            Selection.Other => "Another choice, as marked",
            Selection.NotPreserved => "Not preserved in the source",
            _ => "No tick box",
        };
}

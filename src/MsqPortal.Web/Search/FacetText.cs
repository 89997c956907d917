using System.Text.Json;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Portals;

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
        SearchFacet.FoundIn,
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
            SearchFacet.FoundIn => "in",
            _ => "edition",
        };

    public static string TitleOf(SearchFacet facet) => PortalText.Of($"Search.Facet{facet}");

    /// <summary>A value as the index has it, however the address writes it.</summary>
    public static string Written(SearchFacet facet, string value) =>
        facet switch
        {
            SearchFacet.Section => value.ToUpperInvariant(),
            SearchFacet.Country or SearchFacet.LinkHost or SearchFacet.Flag or SearchFacet.HasActs =>
                value.ToLowerInvariant(),
            SearchFacet.FoundIn => OneOf(FoundInValues.All.Select(FoundInValues.ValueOf), value),
            SearchFacet.Selection => OneOf(Enum.GetValues<Selection>().Select(ValueOf), value),
            SearchFacet.LinkKind => OneOf(LinkKindName.All.Select(LinkKindName.InAddresses), value),
            // A type begins with a capital, however a response writes it: "decree" would find nothing, and say so.
            SearchFacet.ActType when value is not NotStated => char.ToUpperInvariant(value[0]) + value[1..],
            _ => value,
        };

    /// <summary>Whether a value could be one of the facet; what responses say could be anything.</summary>
    public static bool Knows(SearchFacet facet, string value) =>
        facet switch
        {
            SearchFacet.FoundIn => FoundInValues.All.Select(FoundInValues.ValueOf).Contains(value),
            SearchFacet.Flag => value is Mandatory or New,
            SearchFacet.HasActs => value is Yes or No,
            SearchFacet.Selection => Enum.GetValues<Selection>().Select(ValueOf).Contains(value),
            SearchFacet.LinkKind => LinkKindName.All.Select(LinkKindName.InAddresses).Contains(value),
            SearchFacet.ActYear => value is NotStated || value.All(char.IsAsciiDigit),
            _ => true,
        };

    public static string ValueOf(Selection selection) => JsonNamingPolicy.CamelCase.ConvertName(selection.ToString());

    public static string LabelOf(Selection selection) =>
        selection switch
        {
            Selection.Yes => PortalText.Of("Search.BoxYes"),
            Selection.No => PortalText.Of("Search.BoxNo"),
            Selection.Other => PortalText.Of("Search.BoxOther"),
            Selection.NotPreserved => PortalText.Of("Search.BoxLost"),
            _ => PortalText.Of("Search.BoxNone"),
        };

    private static string OneOf(IEnumerable<string> known, string value) =>
        known.FirstOrDefault(one => one.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? value;
}

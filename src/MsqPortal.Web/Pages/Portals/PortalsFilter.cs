using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>
/// Which links are listed; a kind that is none is left out. Section and country are those of one mention: a link that one state
/// names in section A and another in section C is no link of the first state in C.
/// </summary>
/// <param name="Host">A part of the host, in lower case; empty for all.</param>
/// <param name="Site">The whole host, for a list of one host with many links; empty for all.</param>
/// <param name="Countries">ISO 3166-1 alpha-3 codes in capitals.</param>
public sealed record PortalsFilter(
    string Host,
    string Site,
    IReadOnlyList<LinkKind> Kinds,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Countries
)
{
    public const string HostParameter = "host";
    public const string SiteParameter = "site";
    public const string KindParameter = "kind";
    public const string SectionParameter = "section";
    public const string CountryParameter = "country";

    internal static IEnumerable<PageParameter> Parameters { get; } =
    [
        PageParameter.Text(HostParameter),
        PageParameter.Text(SiteParameter),
        PageParameter.OneOf(KindParameter, LinkKindName.All.Select(LinkKindName.InAddresses)),
        PageParameter.Texts(SectionParameter),
        PageParameter.Texts(CountryParameter),
    ];

    public static PortalsFilter Of(IQueryCollection query) =>
        new(
            QueryText.Clean(query[HostParameter].FirstOrDefault()).ToLowerInvariant(),
            QueryText.Clean(query[SiteParameter].FirstOrDefault()).ToLowerInvariant(),
            [
                .. LinkKindName.All.Where(kind =>
                    query[KindParameter].Contains(LinkKindName.InAddresses(kind), StringComparer.OrdinalIgnoreCase)
                ),
            ],
            [.. Texts(query, SectionParameter)],
            [.. Texts(query, CountryParameter)]
        );

    public bool LetsThrough(string host) =>
        host.Contains(Host, StringComparison.Ordinal) && (Site.Length == 0 || host == Site);

    /// <summary>What the rest of the filter lets through of the links of some hosts.</summary>
    public IQueryable<PortalLink> Apply(IQueryable<PortalLink> links, IReadOnlyList<string> hosts)
    {
        var (names, kinds, sections, countries) = (
            hosts.ToList(),
            Kinds.ToList(),
            Sections.ToList(),
            Countries.ToList()
        );
        var (anySection, anyCountry) = (sections.Count == 0, countries.Count == 0);
        links = links.Where(link => names.Contains(link.Host));
        if (kinds.Count > 0)
            links = links.Where(link => kinds.Contains(link.Kind));
        if (anySection && anyCountry)
            return links;
        return links.Where(link =>
            link.Places.Any(place =>
                (anySection || sections.Contains(place.SectionCode)) && (anyCountry || countries.Contains(place.Iso3))
            )
        );
    }

    private static IEnumerable<string> Texts(IQueryCollection query, string name) =>
        query[name]
            .Select(value => QueryText.Clean(value).ToUpperInvariant())
            .Where(value => value.Length > 0)
            .Distinct();
}

using System.Collections.Immutable;
using System.Globalization;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

public sealed class PortalsPage(PortalsQuery query, PortalsFacetsQuery facets) : PortalPage
{
    private const int HostsOfPage = 50;

    public PortalDirectory Directory { get; private set; } = null!;

    public PortalsFilter Filter { get; private set; } = null!;

    public ImmutableArray<Facet> Facets { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    /// <summary>Only then readers need the name of a country beside a question.</summary>
    public bool HasSeveralCountries => Facets.Any(facet => facet.Name == PortalsFilter.CountryParameter);

    public override SkipLink Skip => SkipLink.ToResults;

    public FilterForm Form =>
        new(PortalUrls.Portals, Facets, Chips.Length)
        {
            Text = new(PortalsFilter.HostParameter, PortalText.Of("Links.HostContains"), Filter.Host),
            Kept = Pager.State.Query.Where(pair => pair.Key is PortalsFilter.SiteParameter),
        };

    /// <summary>A filter may have a value that nothing has, for which there is no chip.</summary>
    public bool IsFiltered => Address.Known.Any(parameter => parameter.Key != ListState.PageParameter);

    public ChosenFilters Chosen => new(Chips, PortalUrls.Portals, PortalText.Of("Layout.ClearFilters"));

    private ImmutableArray<Chip> Chips =>
        [
            .. Facets.SelectMany(facet =>
                facet
                    .Values.Where(value => value.IsSelected)
                    .Select(value => new Chip(value.Words, UrlWithout(facet.Name, value.Value)))
            ),
            .. Filter.Host.Length > 0
                ?
                [
                    new Chip(
                        PortalText.Of("Links.HostContainsThis", Filter.Host),
                        UrlWithout(PortalsFilter.HostParameter, Filter.Host)
                    ),
                ]
                : Array.Empty<Chip>(),
            .. Filter.Site.Length > 0
                ?
                [
                    new Chip(
                        PortalText.Of("Links.HostIs", Filter.Site),
                        UrlWithout(PortalsFilter.SiteParameter, Filter.Site)
                    ),
                ]
                : Array.Empty<Chip>(),
        ];

    /// <summary>The whole list of a host of which this page shows the first links alone.</summary>
    public string SiteUrl(string host) => Pager.State.UrlWith(PortalsFilter.SiteParameter, host);

    public override string Title => PortalText.Of("Links.Title");

    public override string Description => PortalText.Of("Links.Description");

    public override string DataUrl => Pager.State.DataUrl;

    public override NavigationArea Area => NavigationArea.Links;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(Title)];

    public override IEnumerable<PageParameter> Parameters => [.. PortalsFilter.Parameters, PageParameter.Page];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Filter = PortalsFilter.Of(Request.Query);
        var request = new PageRequest(
            PageNumber(),
            null,
            Filter.Site.Length > 0 ? PortalsQuery.MostLinksOfHost : HostsOfPage
        );
        Directory = await query.ListAsync(Filter, request, cancellation);
        Facets = await facets.ListAsync(Filter, Directory.Counts, cancellation);
        Pager = new Pager(ListState.Of(Request, Address), request, Directory.Entries);
    }

    // The route has a value of the name "page" of its own.
    private int? PageNumber() =>
        int.TryParse(Request.Query[ListState.PageParameter], CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // As the address writes the value, which may be in capitals.
    private string UrlWithout(string name, string value)
    {
        var written = Request
            .Query[name]
            .OfType<string>()
            .FirstOrDefault(one => one.Trim().Equals(value, StringComparison.OrdinalIgnoreCase));
        return Pager.State.UrlWithout(name, written ?? value);
    }
}

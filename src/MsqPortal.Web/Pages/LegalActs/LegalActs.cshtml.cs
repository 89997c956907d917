using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Api;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.LegalActs;

public sealed class LegalActsPage(LegalActsQuery query, LegalActFacetsQuery facets) : PortalPage
{
    public LegalActsFilter Filter { get; private set; } = null!;

    public LegalActList List { get; private set; } = null!;

    public ImmutableArray<Facet> Facets { get; private set; } = [];

    public ListState State { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public ActTimeline Timeline { get; private set; } = null!;

    public override string Title => PortalText.Of("LegalActs.Title");

    public override string Description => PortalText.Of("LegalActs.Description");

    public override string DataUrl => State.DataUrl;

    public override NavigationArea Area => NavigationArea.LegalActs;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(Title)];

    public override IEnumerable<PageParameter> Parameters => [.. LegalActsFilter.Parameters, PageParameter.Page];

    /// <summary>Acts that are linked and never cited are said apart: a response counts those that it cites.</summary>
    public string Heading
    {
        get
        {
            var all = PlainWords.LegalActs(List.Total);
            var times = PlainWords.Times(List.CitationCount);
            if (List.Total == 0)
                return Filter.IsEmpty ? all : PortalText.Of("LegalActs.NonePasses");
            return (List.CitedCount, List.Total - List.CitedCount) switch
            {
                (_, 0) => PortalText.Count("LegalActs.CitedTimes", List.Total, times),
                (0, _) => PortalText.Of("LegalActs.AllLinkedOnly", all),
                var (cited, linked) => PortalText.Of("LegalActs.CitedAndLinked", all, cited, times, linked),
            };
        }
    }

    /// <summary>More than one Member State has acts, so that each is named beside them.</summary>
    public bool ShowsCountry => Facets.Any(facet => facet.Name is LegalActsFilter.CountryParameter);

    public override SkipLink Skip => SkipLink.ToResults;

    public FilterForm Form =>
        new(PortalUrls.LegalActs, Facets.Where(facet => facet.Values.Count > 0), Chips.Count)
        {
            Kept = State.Query.Where(pair => pair.Key is LegalActsFilter.SortParameter),
        };

    public ChosenFilters Chosen =>
        new(Chips, State.UrlWithoutAll([.. Facets.Select(facet => facet.Name)]), PortalText.Of("Layout.ClearFilters"));

    private IReadOnlyList<Chip> Chips =>
        [
            .. Facets.SelectMany(facet =>
                facet
                    .Values.Where(value => value.IsSelected)
                    .Select(value => new Chip(
                        PortalText.Html("LegalActs.Chip", facet.Title, value.Words),
                        State.UrlWithout(facet.Name, value.Value)
                    ))
            ),
        ];

    public static string NameOf(ActOrder order) => PortalText.Of($"LegalActs.Order{order}");

    public async Task OnGetAsync(
        [FromQuery(Name = ListState.PageParameter)] int? number,
        CancellationToken cancellation
    )
    {
        Filter = LegalActsFilter.Of(Request.Query);
        State = ListState.Of(Request, Address);
        var request = new PageRequest(number, null, PortalApi.UsualPageSize);
        List = await query.ListAsync(Filter, request, cancellation);
        Facets = await facets.ListAsync(Filter, cancellation);
        Pager = new Pager(State, request, List.Total);
        Timeline = ActTimeline.Of(List.Years, State);
    }
}

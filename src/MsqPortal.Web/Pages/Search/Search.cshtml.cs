using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Words;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Lookup;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.Search;

public sealed class SearchPage(
    AnswerSearchQuery search,
    ActNumbersQuery numbers,
    NamedStateQuery states,
    OtherSearchesQuery others
) : PortalPage
{
    /// <summary>A quotation of so many words is rather looked up.</summary>
    private const int LongQuotation = 8;

    // Null when there is nothing to clear, or the ways out of an empty result say it.
    private int? unfilteredCount;

    public SearchRequest Search { get; private set; } = null!;

    public FoundAnswers Found { get; private set; } = null!;

    public ListState State { get; private set; } = null!;

    public ImmutableArray<Chip> Chips { get; private set; } = [];

    public ImmutableArray<NumberReading> Numbers { get; private set; } = [];

    /// <summary>The Member State that the query names; null when it names none.</summary>
    public NamedState? NamedState { get; private set; }

    /// <summary>Ways out of an empty result.</summary>
    public ImmutableArray<OtherSearch> Others { get; private set; } = [];

    public bool IsPortalEmpty { get; private set; }

    public string Sentence { get; private set; } = "";

    public override string Title =>
        Pager is { IsPastEnd: false, Request.Page: > 1 } ? $"{Sentence}, {Pager.PositionInTitle}" : Sentence;

    public override string Description => PortalText.Of("Search.Description");

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(PortalText.Of("Search.Name"))];

    public override string DataUrl => PortalUrls.SearchDownload(State, "json");

    public override string SearchText => Search.Query.Text;

    /// <summary>The box of the masthead belongs to the filters on this page.</summary>
    public override string SearchForm => FilterForm.Id;

    public override SkipLink Skip => SkipLink.ToResults;

    public FilterForm Form =>
        new(PortalUrls.Search, Facets, Chips.Length)
        {
            Kept = State.Query.Where(pair =>
                pair.Key is SearchRequest.SortParameter or SearchRequest.PageSizeParameter
            ),
        };

    public ChosenFilters Chosen =>
        new(
            Chips,
            State.UrlWithoutAll([.. FacetText.All.Select(FacetText.NameOf)]),
            unfilteredCount is { } all ? PortalText.Count("Search.ClearAll", all) : null
        );

    public override IEnumerable<PageParameter> Parameters =>
        [.. SearchRequest.Parameters(Request.Query), PageParameter.Page];

    public Pager Pager => new(State, Search.Page, Found.Total);

    /// <summary>What could be chosen; a filter with one value says nothing.</summary>
    public IEnumerable<Facet> Facets =>
        Found.Facets.Where(facet => facet.Values.Count > 1 || facet.Values.Any(value => value.IsSelected));

    /// <summary>Answers of several responses need their names.</summary>
    public bool ShowsResponse =>
        Found.Facets.Any(facet =>
            (facet.Name == FacetText.NameOf(SearchFacet.Country) || facet.Name == FacetText.NameOf(SearchFacet.Edition))
            // A value that no answer has was only asked for.
            && facet.Values.Count(value => !value.IsSelected || value.Count > 0) > 1
        );

    /// <summary>An address or a long quotation names one place: the lookup leads there.</summary>
    public bool IsRatherLookedUp =>
        QueryText.Address(QueryText.Clean(Search.Query.Text)) is { } address
            && (address.IsCertain || address.Words.Length > 0 || Search.Query.Text.Contains('/'))
        || Word.TermsOf(Search.Query.Text).Count >= LongQuotation;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Search = SearchRequest.Of(Request.Query);
        State = SearchRequest.StateOf(Request.Query);
        Found = await search.PageAsync(Search, cancellation);
        Chips = SearchChips.Of(Found.Facets, State);
        Numbers = await numbers.OfAsync(Search.Query, cancellation);
        NamedState = await states.FindAsync(Search.Query.Text, cancellation);
        if (Found.Total == 0)
        {
            IsPortalEmpty = await search.CountAsync(SearchRequest.Everything, cancellation) == 0;
            Others = await others.OfAsync(Search, State, Found.Facets, cancellation);
        }
        else if (!Search.Filter.IsEmpty)
            unfilteredCount = await search.CountAsync(
                Search with
                {
                    Filter = MsqPortal.Search.Searching.FacetFilter.None,
                },
                cancellation
            );
        Sentence = IsPortalEmpty
            ? PortalText.Of("Search.NoneStored")
            : SearchSentence.Of(Search, Found.Query, Found.Counts, LabelOf);
    }

    private string LabelOf(SearchFacet facet, string value) =>
        Found
            .Facets.First(known => known.Name == FacetText.NameOf(facet))
            .Values.FirstOrDefault(known => known.Value == value)
            ?.Label
        ?? value;
}

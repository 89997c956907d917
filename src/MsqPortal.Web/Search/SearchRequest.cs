using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <summary>
/// What an address asks of the search. Nothing in it is an error: a value that no answer has finds nothing, and what could never
/// be a value of its filter is left out.
/// </summary>
public sealed record SearchRequest(SearchQuery Query, FacetFilter Filter, SearchOrder Order, PageRequest Page)
{
    public const string QueryParameter = "q";
    public const string SortParameter = "sort";
    public const string PageSizeParameter = "pageSize";

    public const int UsualPageSize = 20;

    private const int LongestQuery = 4_000;

    public static SearchRequest Of(IQueryCollection query)
    {
        var text = Text(query);
        var read = SearchQuery.Read(Cut(text));
        var filter = new FacetFilter(
            FacetText.All.ToDictionary(facet => facet, facet => (IReadOnlyCollection<string>)[.. Chosen(query, facet)])
        );
        return new(
            read with
            {
                IsCut = read.IsCut || text.Length > LongestQuery,
            },
            // Without words there is nothing to tell apart.
            read.IsEmpty
                ? filter.Without(SearchFacet.FoundIn)
                : filter,
            NameOf(SearchOrder.Question)
                .Equals(query[SortParameter].FirstOrDefault(), StringComparison.OrdinalIgnoreCase)
                ? SearchOrder.Question
                : SearchOrder.Relevance,
            new PageRequest(Number(query, ListState.PageParameter), Number(query, PageSizeParameter), UsualPageSize)
        );
    }

    /// <summary>What pages read of an address beside the number of the page.</summary>
    public static IEnumerable<PageParameter> Parameters(IQueryCollection query)
    {
        var hasWords = !Of(query).Query.IsEmpty;
        return FacetText
            .All.Select(facet => new PageParameter(
                FacetText.NameOf(facet),
                value =>
                    FacetText.Knows(facet, FacetText.Written(facet, value))
                    && (hasWords || facet is not SearchFacet.FoundIn),
                IsRepeatable: true
            ))
            .Append(PageParameter.Text(QueryParameter))
            .Append(
                PageParameter.OneOf(SortParameter, Enum.GetValues<SearchOrder>().Select(NameOf), isRepeatable: false)
            )
            .Append(new PageParameter(PageSizeParameter, PageParameter.IsCount, IsRepeatable: false));
    }

    /// <summary>Every answer.</summary>
    public static SearchRequest Everything { get; } =
        new(SearchQuery.Empty, FacetFilter.None, SearchOrder.Question, new PageRequest(null, null, UsualPageSize));

    /// <summary>The address of the results, whichever page asks: what means nothing to the search is left out.</summary>
    public static ListState StateOf(IQueryCollection query)
    {
        var request = Of(query);
        var size = query[PageSizeParameter].FirstOrDefault() ?? "";
        return new(
            PortalUrls.Search,
            [
                .. FacetText
                    .All.SelectMany(facet =>
                        request.Filter.Of(facet).Select(value => (Name: FacetText.NameOf(facet), Value: value))
                    )
                    .Prepend((Name: QueryParameter, Value: Cut(Text(query))))
                    .Append(
                        (
                            Name: SortParameter,
                            Value: request.Order is SearchOrder.Relevance ? "" : NameOf(request.Order)
                        )
                    )
                    .Append((Name: PageSizeParameter, Value: PageParameter.IsCount(size) ? size : ""))
                    .Where(parameter => parameter.Value.Length > 0)
                    .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)),
            ]
        );
    }

    /// <summary>As the address writes it.</summary>
    public static string NameOf(SearchOrder order) => order.ToString().ToLowerInvariant();

    private static IEnumerable<string> Chosen(IQueryCollection query, SearchFacet facet) =>
        query[FacetText.NameOf(facet)]
            .Where(value => !string.IsNullOrEmpty(value))
            .Select(value => FacetText.Written(facet, value!))
            .Where(value => FacetText.Knows(facet, value))
            .Distinct();

    private static string Text(IQueryCollection query) => query[QueryParameter].FirstOrDefault() ?? "";

    private static string Cut(string text) => text.Length > LongestQuery ? text[..LongestQuery] : text;

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(query[name].FirstOrDefault(), out var number) ? number : null;
}

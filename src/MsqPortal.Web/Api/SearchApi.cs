using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Api;

/// <summary>The search for programs, with the parameters of the page.</summary>
internal static class SearchApi
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet(PortalUrls.Search, FindAsync)
            .WithTags("Search")
            .Named(
                "searchAnswers",
                "Search",
                "Answers that match a query, those that say it themselves first and then the most relevant, with the number of answers for every value of every facet."
            )
            .IsListWith(
                SearchRequest.UsualPageSize,
                [
                    new(
                        SearchRequest.QueryParameter,
                        "Words, “phrases”, OR, -word, word*; numbers are exact. Everything without it.",
                        IsRepeatable: false
                    ),
                    .. FacetText.All.Select(facet => new QueryParameter(
                        FacetText.NameOf(facet),
                        $"{FacetText.TitleOf(facet)}; the values are those of the facet of this name."
                    )),
                    new(
                        SearchRequest.SortParameter,
                        $"“{SearchRequest.NameOf(SearchOrder.Relevance)}” unless stated, or “{SearchRequest.NameOf(SearchOrder.Question)}”.",
                        IsRepeatable: false
                    ),
                ]
            );

    private static async Task<FoundAnswersItem> FindAsync(
        HttpContext context,
        AnswerSearchQuery search,
        CancellationToken cancellation
    )
    {
        var request = SearchRequest.Of(context.Request.Query);
        var found = await search.PageAsync(request, cancellation);
        ListPage.LinkPages(context, request.Page, found.Total);
        return FoundAnswersItem.Of(request, found);
    }
}

/// <param name="Query">As it was asked.</param>
/// <param name="Total">All answers that were found.</param>
/// <param name="Facets">For each value the number of results after choosing it.</param>
/// <param name="DidYouMean">Other spellings that find something, when nothing was found.</param>
internal sealed record FoundAnswersItem(
    string Query,
    int Total,
    IReadOnlyList<FoundAnswerItem> Items,
    IReadOnlyList<FacetItem> Facets,
    IReadOnlyList<string> DidYouMean
)
{
    public static FoundAnswersItem Of(SearchRequest request, FoundAnswers found) =>
        new(
            request.Query.Text,
            found.Total,
            [.. found.Items.Select(FoundAnswerItem.Of)],
            [
                .. found.Facets.Select(facet => new FacetItem(
                    facet.Name,
                    [
                        .. facet.Values.Select(value => new FacetValueItem(
                            value.Value,
                            value.Label,
                            value.Count,
                            value.IsSelected
                        )),
                    ]
                )),
            ],
            found.DidYouMean
        );
}

/// <param name="Country">Code of the Member State, "uzb".</param>
/// <param name="Question">Number of the question.</param>
/// <param name="FoundIn">"answer", "act" or "question": whose words the query found; null without a query.</param>
/// <param name="Part">Label of the part that matches best.</param>
/// <param name="Snippet">HTML: encoded text with what matches in <c>mark</c>.</param>
/// <param name="MatchedBecause">Empty without a query.</param>
internal sealed record FoundAnswerItem(
    string Url,
    string Country,
    string Edition,
    string? Section,
    string Question,
    string? Part,
    string Snippet,
    string MatchedBecause,
    string? FoundIn
)
{
    public static FoundAnswerItem Of(FoundAnswer answer) =>
        new(
            PortalUrls.Question(answer.Facts.Key, answer.Facts.Question),
            answer.Facts.Key.Country,
            answer.Facts.Key.Edition,
            answer.Facts.Section,
            answer.Facts.Question,
            answer.Part,
            string.Join(" ", answer.Snippet.Select(snippet => snippet.Text.Html)),
            answer.MatchedBecause,
            answer.FoundIn is { } foundIn ? FoundInValues.ValueOf(foundIn) : null
        );
}

/// <param name="Name">The parameter of the address.</param>
internal sealed record FacetItem(string Name, IReadOnlyList<FacetValueItem> Values);

internal sealed record FacetValueItem(string Value, string Label, int Count, bool Selected);

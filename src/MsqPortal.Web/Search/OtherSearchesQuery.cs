using System.Collections.Immutable;
using MsqPortal.Parsing;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Search;

/// <summary>A search that finds something where the reader's own found nothing.</summary>
/// <param name="Count">Answers that it finds; never none.</param>
public sealed record OtherSearch(string Label, string Url, int Count);

/// <summary>Ways out of an empty result: a filter less, no filter, a number alone.</summary>
public sealed class OtherSearchesQuery(AnswerSearchQuery search)
{
    private const int MostNumbers = 3;

    public async Task<ImmutableArray<OtherSearch>> OfAsync(
        SearchRequest request,
        ListState state,
        IReadOnlyList<Facet> facets,
        CancellationToken cancellation
    )
    {
        var found = ImmutableArray.CreateBuilder<OtherSearch>();
        foreach (var (label, url, other) in Candidates(request, state, facets))
        {
            if (await search.CountAsync(other, cancellation) is var count and > 0)
                found.Add(new OtherSearch(label, url, count));
        }

        return found.ToImmutable();
    }

    private static IEnumerable<(string Label, string Url, SearchRequest Request)> Candidates(
        SearchRequest request,
        ListState state,
        IReadOnlyList<Facet> facets
    )
    {
        var chosen = FacetText.All.Where(facet => request.Filter.Of(facet).Count > 0).ToList();
        foreach (var facet in chosen)
        {
            var name = FacetText.NameOf(facet);
            yield return (
                PortalText.Of(
                    "Search.Without",
                    PlainWords.ListOf(
                        SearchChips
                            .LabelsOf(facets.Single(known => known.Name == name))
                            .Select(label => PortalText.Of("Search.Quoted", label))
                    )
                ),
                state.UrlWithoutAll([name]),
                request with
                {
                    Filter = request.Filter.Without(facet),
                }
            );
        }

        if (chosen.Count > 1)
            yield return (
                PortalText.Of("Search.WithoutAny"),
                state.UrlWithoutAll([.. chosen.Select(FacetText.NameOf)]),
                request with
                {
                    Filter = FacetFilter.None,
                }
            );
        if (chosen.Count > 0 && !request.Query.IsEmpty)
            yield return (
                PortalText.Of("Search.WithoutWords"),
                state.UrlWithoutAll([SearchRequest.QueryParameter]),
                request with
                {
                    Query = SearchQuery.Empty,
                }
            );
        foreach (var number in Numbers(request.Query))
            yield return (
                PortalText.Of("Search.NumberAlone", number),
                state.UrlWith(SearchRequest.QueryParameter, number),
                request with
                {
                    Query = SearchQuery.Read(number),
                }
            );
    }

    // "No. 6079 dated 5 October 2020": the number first that the query gives as the one of an act.
    private static IEnumerable<string> Numbers(SearchQuery query) =>
        query
            .Clauses.Select(clause => clause.Shown)
            .Prepend(CitationQuery.Read(query.Text)?.Number)
            .Select(shown => WrittenNumber.Read(shown)?.Core)
            .OfType<string>()
            .Where(number => number != query.Text)
            .Distinct()
            .Take(MostNumbers);
}

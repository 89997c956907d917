using MsqPortal.Search.Index;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Search;

/// <summary>
/// Says a search and what it found without the grammar of a sentence: the count, the words sought as they were written, and
/// each filter with its values, "12 ответов. Запрос: «закон»; Раздел: D".
/// </summary>
internal static class SearchSummary
{
    /// <param name="request">The search.</param>
    /// <param name="total">Answers found.</param>
    /// <param name="labelOf">What readers see for a value.</param>
    public static string Of(SearchRequest request, int total, Func<SearchFacet, string, string> labelOf)
    {
        var parts = FacetText
            .All.Where(facet => request.Filter.Of(facet).Count > 0)
            .Select(facet =>
                PortalText.Of(
                    "Search.SoughtValues",
                    FacetText.TitleOf(facet),
                    PlainWords.ListOf(
                        request
                            .Filter.Of(facet)
                            // The letter alone is how readers name a section.
                            .Select(value =>
                                SaidWords.Short(facet is SearchFacet.Section ? value : labelOf(facet, value))
                            )
                    )
                )
            )
            .ToList();
        if (!request.Query.IsEmpty)
            parts.Insert(0, PortalText.Of("Search.SoughtWords", SaidWords.Short(request.Query.Text)));
        if (parts.Count == 0 && total > 0)
            return PortalText.Count("Search.AllOf", total);
        var answers = total == 0 ? PortalText.Of("Search.NoAnswer") : PlainWords.Answers(total);
        return parts.Count == 0
            ? answers
            : PortalText.Of(
                "Search.Sought",
                answers,
                parts.Aggregate((said, part) => PortalText.Of("Search.Semicolon", said, part))
            );
    }
}

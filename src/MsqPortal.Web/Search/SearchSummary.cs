using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Search;

/// <summary>
/// Says a search and what it found without the grammar of a sentence: the count, the words sought as they were written, and
/// each filter with its values, "12 ответов. Запрос: «закон»; Раздел: D".
/// </summary>
internal static class SearchSummary
{
    /// <param name="request">The search.</param>
    /// <param name="found">Answers found.</param>
    /// <param name="labelOf">What readers see for a value.</param>
    public static string Of(SearchRequest request, FoundCounts found, Func<SearchFacet, string, string> labelOf)
    {
        var parts = FacetText
            .All.Where(facet => facet is not SearchFacet.FoundIn && request.Filter.Of(facet).Count > 0)
            .Select(facet =>
                PortalText.Of(
                    "Search.SoughtValues",
                    FacetText.TitleOf(facet),
                    PlainWords.ListOf(
                        request
                            .Filter.Of(facet)
                            // The letter alone is how readers name a section.
                            .Select(value =>
                                PlainEnglish.Shortened(facet is SearchFacet.Section ? value : labelOf(facet, value))
                            )
                    )
                )
            )
            .ToList();
        if (!request.Query.IsEmpty)
            parts.InsertRange(
                0,
                FoundInValues
                    .All.Where(foundIn => IsTold(foundIn, request.Filter, found))
                    .Select(foundIn =>
                        PortalText.Of(
                            "Search.SoughtValues",
                            PortalText.Of($"Search.FoundIn{foundIn}"),
                            PlainWords.Number(found.Of(foundIn))
                        )
                    )
                    .Prepend(PortalText.Of("Search.SoughtWords", PlainEnglish.Shortened(request.Query.Text)))
            );
        if (parts.Count == 0 && found.Total > 0)
            return PortalText.Count("Search.AllOf", found.Total);
        var answers = found.Total == 0 ? PortalText.Of("Search.NoAnswer") : PlainWords.Answers(found.Total);
        return parts.Count == 0
            ? answers
            : PortalText.Of(
                "Search.Sought",
                answers,
                parts.Aggregate((said, part) => PortalText.Of("Search.Semicolon", said, part))
            );
    }

    // That all answers found say it themselves needs no word.
    private static bool IsTold(FoundIn foundIn, FacetFilter filter, FoundCounts found) =>
        found.Total > 0
            ? found.Of(foundIn) > 0 && found.InAnswer < found.Total
            : filter.Of(SearchFacet.FoundIn).Contains(FoundInValues.ValueOf(foundIn));
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <param name="Counts">Answers found.</param>
/// <param name="Query">What was sought, in the words of the index.</param>
/// <param name="Items">Those of the page.</param>
/// <param name="Facets">With the count of results after choosing each value.</param>
/// <param name="DidYouMean">Other spellings that find something; only when nothing was found.</param>
public sealed record FoundAnswers(
    FoundCounts Counts,
    ResolvedQuery Query,
    ImmutableArray<FoundAnswer> Items,
    ImmutableArray<Facet> Facets,
    ImmutableArray<string> DidYouMean
)
{
    public int Total => Counts.Total;
}

/// <summary>The one query behind the page of results, the API, the downloads and the feed.</summary>
public sealed class AnswerSearchQuery(AnswerIndex index, PortalDbContext database, CountryNames countries)
{
    private const int MostSuggestions = 3;

    public async Task<FoundAnswers> PageAsync(SearchRequest request, CancellationToken cancellation)
    {
        var (indexed, query, result) = await FindAsync(
            request,
            search => search.Page(request.Page.Skip, request.Page.Size),
            cancellation
        );
        return new FoundAnswers(
            FoundCounts.Of(result.Facets, request.Filter),
            query,
            await ShowAsync(indexed, query, result.Answers, cancellation),
            indexed.Facets.Of(result.Facets, request),
            result.Total > 0 ? [] : await DidYouMeanAsync(indexed, request, cancellation)
        );
    }

    /// <summary>The number of answers that another request would find.</summary>
    public async Task<int> CountAsync(SearchRequest request, CancellationToken cancellation) =>
        (await FindAsync(request, search => search.Count(), cancellation)).Found;

    /// <summary>All results, whole and in their order, read as they are taken.</summary>
    /// <exception cref="ResultsChangedException">An import has replaced results meanwhile.</exception>
    public async IAsyncEnumerable<FoundRow> StreamAsync(
        SearchRequest request,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var (_, _, found) = await AllAsync(request, cancellation);
        await foreach (var row in FoundRowsQuery.ReadAsync(database, found, cancellation))
            yield return request.Query.IsEmpty ? row with { FoundIn = null } : row;
    }

    /// <summary>A page of all results, those of the latest import first, whatever order the request names.</summary>
    public async Task<PagedList<FoundAnswer>> NewestAsync(SearchRequest request, CancellationToken cancellation)
    {
        var (indexed, query, all) = await AllAsync(request, cancellation);
        var newest = await NewestAnswersQuery.OfAsync(
            database,
            [.. all.Select(found => found.AnswerId)],
            request.Page,
            cancellation
        );
        var foundIn = all.ToDictionary(found => found.AnswerId);
        return new PagedList<FoundAnswer>(
            all.Count,
            await ShowAsync(indexed, query, [.. newest.Select(id => foundIn[id])], cancellation)
        );
    }

    private Task<(IndexedAnswers Indexed, ResolvedQuery Query, IReadOnlyList<FoundId> Found)> AllAsync(
        SearchRequest request,
        CancellationToken cancellation
    ) => FindAsync(request, search => search.AllFound(), cancellation);

    private Task<(IndexedAnswers Indexed, ResolvedQuery Query, T Found)> FindAsync<T>(
        SearchRequest request,
        Func<AnswerSearch, T> find,
        CancellationToken cancellation
    ) =>
        index.ReadAsync(
            async indexed =>
            {
                var query = await index.ResolveAsync(indexed.Snapshot, request.Query, cancellation);
                return (indexed, query, find(Search(indexed, query, request.Filter, request.Order)));
            },
            cancellation
        );

    private AnswerSearch Search(IndexedAnswers indexed, ResolvedQuery query, FacetFilter filter, SearchOrder order) =>
        new(indexed.Snapshot, query, filter, order, countries.PlaceOf);

    /// <summary>One command: the facts are at hand, only the words are read.</summary>
    private async Task<ImmutableArray<FoundAnswer>> ShowAsync(
        IndexedAnswers indexed,
        ResolvedQuery query,
        ImmutableArray<FoundId> found,
        CancellationToken cancellation
    )
    {
        if (found.IsEmpty)
            return [];
        var sought = found.Select(answer => answer.AnswerId).ToArray();
        var texts = await database
            .Answers.Where(answer => sought.Contains(answer.Id))
            .Select(answer => new
            {
                answer.Id,
                answer.QuestionText,
                Parts = answer
                    .Parts.OrderBy(part => part.Ordinal)
                    .Select(part => new FoundPart(part.Label, part.Markdown, part.SourceLines))
                    .ToList(),
            })
            .ToDictionaryAsync(answer => answer.Id, cancellation);

        var matches = new MatchFinder(indexed.Snapshot, query);
        var words = MatchedWords.Of(indexed.Snapshot, query);
        var snippets = new SnippetReader(words);
        return
        [
            // An answer that an import replaced a moment ago is not there any more.
            .. found
                .Where(answer => texts.ContainsKey(answer.AnswerId))
                .Select(answer =>
                {
                    var text = texts[answer.AnswerId];
                    var match = matches.Of(answer.AnswerId);
                    return new FoundAnswer(
                        answer.AnswerId,
                        StateAnswerFacts.Find(indexed.Facts, answer.AnswerId)!,
                        query.Query.IsEmpty ? null : answer.FoundIn,
                        MarkedHtml.Of(text.QuestionText, words.In(text.QuestionText)),
                        match.Part is { } part && part < text.Parts.Count ? text.Parts[part].Label : null,
                        snippets.Of(text.Parts, match.Part),
                        MatchReason.Of(match)
                    );
                }),
        ];
    }

    private async Task<ImmutableArray<string>> DidYouMeanAsync(
        IndexedAnswers indexed,
        SearchRequest request,
        CancellationToken cancellation
    )
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var spelling in SpellingSuggestions.Of(indexed.Snapshot, request.Query))
        {
            if (found.Count == MostSuggestions)
                break;
            var query = await index.ResolveAsync(
                indexed.Snapshot,
                MsqPortal.Search.Queries.SearchQuery.Read(spelling),
                cancellation
            );
            if (Search(indexed, query, request.Filter, request.Order).Count() > 0)
                found.Add(spelling);
        }

        return found.ToImmutable();
    }
}

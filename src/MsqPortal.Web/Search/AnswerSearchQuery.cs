using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <param name="Total">Answers found.</param>
/// <param name="Items">Those of the page.</param>
/// <param name="Facets">With the count of results after choosing each value.</param>
/// <param name="DidYouMean">Other spellings that find something; only when nothing was found.</param>
public sealed record FoundAnswers(
    int Total,
    ImmutableArray<FoundAnswer> Items,
    ImmutableArray<Facet> Facets,
    ImmutableArray<string> DidYouMean
);

/// <summary>The one query behind the page of results, the API, the downloads and the feed.</summary>
public sealed class AnswerSearchQuery(AnswerIndex index, PortalDbContext database)
{
    private const int MostSuggestions = 3;

    public async Task<FoundAnswers> PageAsync(SearchRequest request, CancellationToken cancellation)
    {
        var indexed = await index.CurrentAsync(cancellation);
        var query = await index.ResolveAsync(indexed.Snapshot, request.Query, cancellation);
        var result = Search(indexed, query, request.Filter, request.Order).Page(request.Page.Skip, request.Page.Size);
        return new FoundAnswers(
            result.Total,
            await ShowAsync(indexed.Snapshot, query, result.AnswerIds, cancellation),
            indexed.Facets.Of(result.Facets, request.Filter),
            result.Total > 0 ? [] : await DidYouMeanAsync(indexed, request, cancellation)
        );
    }

    /// <summary>The number of answers that another request would find.</summary>
    public async Task<int> CountAsync(SearchRequest request, CancellationToken cancellation)
    {
        var indexed = await index.CurrentAsync(cancellation);
        var query = await index.ResolveAsync(indexed.Snapshot, request.Query, cancellation);
        return Search(indexed, query, request.Filter, request.Order).Count();
    }

    /// <summary>All results, whole and in their order, read as they are taken.</summary>
    /// <exception cref="ResultsChangedException">An import has replaced results meanwhile.</exception>
    public async IAsyncEnumerable<FoundRow> StreamAsync(
        SearchRequest request,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var (_, _, ids) = await AllAsync(request, cancellation);
        await foreach (var row in FoundRowsQuery.ReadAsync(database, ids, cancellation))
            yield return row;
    }

    /// <summary>A page of all results, those of the latest import first, whatever order the request names.</summary>
    public async Task<PagedList<FoundAnswer>> NewestAsync(SearchRequest request, CancellationToken cancellation)
    {
        var (snapshot, query, ids) = await AllAsync(request, cancellation);
        var newest = await NewestAnswersQuery.OfAsync(database, ids, request.Page, cancellation);
        return new PagedList<FoundAnswer>(ids.Count, await ShowAsync(snapshot, query, [.. newest], cancellation));
    }

    private async Task<(SearchSnapshot Snapshot, ResolvedQuery Query, IReadOnlyList<long> Ids)> AllAsync(
        SearchRequest request,
        CancellationToken cancellation
    )
    {
        var indexed = await index.CurrentAsync(cancellation);
        var query = await index.ResolveAsync(indexed.Snapshot, request.Query, cancellation);
        return (indexed.Snapshot, query, Search(indexed, query, request.Filter, request.Order).All());
    }

    private static AnswerSearch Search(
        IndexedAnswers indexed,
        ResolvedQuery query,
        FacetFilter filter,
        SearchOrder order
    ) => new(indexed.Snapshot, query, filter, order);

    private async Task<ImmutableArray<FoundAnswer>> ShowAsync(
        SearchSnapshot snapshot,
        ResolvedQuery query,
        ImmutableArray<long> ids,
        CancellationToken cancellation
    )
    {
        if (ids.IsEmpty)
            return [];
        var sought = ids.ToArray();
        var rows = await database
            .Answers.Where(answer => sought.Contains(answer.Id))
            .Select(answer => new
            {
                answer.Id,
                answer.Response.Iso3,
                answer.Response.Questionnaire.Edition,
                Country = answer.Response.MemberState.Name,
                answer.Response.ImportedAt,
                Section = answer.Question.Section!.Code,
                answer.Question.Number,
                answer.Question.IsNumbered,
                answer.QuestionText,
                answer.Selection,
                answer.SelectionText,
                answer.WordCount,
                Acts = answer
                    .Parts.SelectMany(part => part.Citations)
                    .Select(citation => citation.LegalActId)
                    .Distinct()
                    .Count(),
                Discrepancies = database
                    .DiscrepancyEvidence.Where(evidence =>
                        evidence.AnswerId == answer.Id && evidence.Discrepancy.Severity != DiscrepancySeverity.Note
                    )
                    .Select(evidence => evidence.DiscrepancyId)
                    .Distinct()
                    .Count(),
            })
            .ToDictionaryAsync(answer => answer.Id, cancellation);
        var parts = (
            await database
                .AnswerParts.Where(part => sought.Contains(part.AnswerId))
                .OrderBy(part => part.Ordinal)
                .Select(part => new FoundPart(part.AnswerId, part.Label, part.Markdown, part.SourceLines))
                .ToListAsync(cancellation)
        ).ToLookup(part => part.AnswerId);

        var matches = new MatchFinder(snapshot, query);
        var words = MatchedWords.Of(snapshot, query);
        var snippets = new SnippetReader(words);
        return
        [
            // An answer that an import replaced a moment ago is not there any more.
            .. ids.Where(rows.ContainsKey)
                .Select(id =>
                {
                    var row = rows[id];
                    var match = matches.Of(id);
                    var own = parts[id].ToList();
                    return new FoundAnswer(
                        id,
                        new ResponseKey(row.Iso3, row.Edition),
                        row.Country,
                        row.ImportedAt,
                        row.Section,
                        row.Number,
                        row.IsNumbered,
                        MarkedHtml.Of(row.QuestionText, words.In(row.QuestionText)),
                        match.Part is { } part && part < own.Count ? own[part].Label : null,
                        snippets.Of(own, match.Part),
                        MatchReason.Of(match),
                        row.Selection,
                        row.SelectionText,
                        row.WordCount,
                        row.Acts,
                        row.Discrepancies
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

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Search;

/// <summary>A result beside another.</summary>
public sealed record NeighbourAnswer(
    long Id,
    ResponseKey Key,
    string Country,
    string Question,
    bool IsQuestionNumbered
);

/// <summary>Where an answer stands among the results of a search.</summary>
/// <param name="Words">What the search marks in the answer.</param>
/// <param name="Position">From 1; null when the answer is no result of it.</param>
public sealed record FoundNeighbours(
    MatchedWords Words,
    int? Position,
    int Total,
    NeighbourAnswer? Previous,
    NeighbourAnswer? Next
);

/// <summary>Walks through the results of a search; two commands, and a third when a word of the query is in no answer.</summary>
public sealed class FoundNeighboursQuery(AnswerIndex index, PortalDbContext database, CountryNames countries)
{
    public async Task<FoundNeighbours> OfAsync(SearchRequest request, long answerId, CancellationToken cancellation)
    {
        var indexed = await index.CurrentAsync(cancellation);
        var query = await index.ResolveAsync(indexed.Snapshot, request.Query, cancellation);
        var words = MatchedWords.Of(indexed.Snapshot, query);
        var place = new AnswerSearch(
            indexed.Snapshot,
            query,
            request.Filter,
            request.Order,
            countries.PlaceOf
        ).NeighboursOf(answerId);
        if (place is null)
            return new FoundNeighbours(words, null, 0, null, null);

        long[] ids = [.. new[] { place.PreviousAnswerId, place.NextAnswerId }.OfType<long>()];
        var beside = await database
            .Answers.Where(answer => ids.Contains(answer.Id))
            .Select(answer => new NeighbourAnswer(
                answer.Id,
                new ResponseKey(answer.Response.Iso3, answer.Response.Questionnaire.Edition),
                countries.Of(answer.Response.Iso3),
                answer.Question.Number,
                answer.Question.IsNumbered
            ))
            .ToListAsync(cancellation);
        return new FoundNeighbours(
            words,
            place.Position,
            place.Total,
            beside.Find(answer => answer.Id == place.PreviousAnswerId),
            beside.Find(answer => answer.Id == place.NextAnswerId)
        );
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>A response as lists describe it.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Country">Its English name, for data.</param>
public sealed record StoredResponse(
    long Id,
    ResponseKey Key,
    string Country,
    ResponseExtent Extent,
    int LineCount,
    DateTimeOffset ImportedAt
)
{
    public static readonly Expression<Func<QuestionnaireResponse, StoredResponse>> OfRow =
        response => new StoredResponse(
            response.Id,
            new ResponseKey(response.Iso3, response.Questionnaire.Edition),
            response.MemberState.Name,
            new ResponseExtent(response.Answers.Count, response.Questionnaire.Questions.Count, response.AnswerCount),
            response.LineCount,
            response.ImportedAt
        );

    /// <summary>With the name of the country that the reader knows.</summary>
    public StoredResponse NamedBy(CountryNames countries) => this with { Country = countries.Of(Key.Iso3) };
}

/// <summary>Stored responses by name, for pages that could not be found.</summary>
public sealed class StoredResponsesQuery(PortalDbContext database, CountryNames countries)
{
    public async Task<List<StoredResponse>> ListAsync(int most, CancellationToken cancellation)
    {
        var order = countries.Order;
        var responses = await database
            .QuestionnaireResponses.OrderBy(response => Array.IndexOf(order, response.Iso3))
            .ThenByDescending(response => response.Questionnaire.Edition)
            .Take(most)
            .Select(StoredResponse.OfRow)
            .ToListAsync(cancellation);
        return responses.ConvertAll(response => response.NamedBy(countries));
    }
}

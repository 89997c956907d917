using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

public sealed record StoredResponse(
    ResponseKey Key,
    string Country,
    int AnswerCount,
    int LineCount,
    DateTimeOffset ImportedAt
);

/// <summary>Stored responses by name, for pages that could not be found.</summary>
public sealed class StoredResponsesQuery(PortalDbContext database, CountryNames countries)
{
    public Task<List<StoredResponse>> ListAsync(int most, CancellationToken cancellation)
    {
        var order = countries.Order;
        return database
            .QuestionnaireResponses.OrderBy(response => Array.IndexOf(order, response.Iso3))
            .ThenByDescending(response => response.Questionnaire.Edition)
            .Take(most)
            .Select(response => new StoredResponse(
                new ResponseKey(response.Iso3, response.Questionnaire.Edition),
                countries.Of(response.Iso3),
                response.AnswerCount,
                response.LineCount,
                response.ImportedAt
            ))
            .ToListAsync(cancellation);
    }
}

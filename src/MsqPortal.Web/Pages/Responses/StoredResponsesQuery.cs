using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Responses;

public sealed record StoredResponse(
    ResponseKey Key,
    string Country,
    int AnswerCount,
    int LineCount,
    DateTimeOffset ImportedAt
);

/// <summary>Stored responses by name, for pages that could not be found.</summary>
public sealed class StoredResponsesQuery(PortalDbContext database)
{
    public Task<List<StoredResponse>> ListAsync(int most, CancellationToken cancellation) =>
        database
            .QuestionnaireResponses.OrderBy(response => response.MemberState.Name)
            .ThenByDescending(response => response.Questionnaire.Edition)
            .Take(most)
            .Select(response => new StoredResponse(
                new ResponseKey(response.Iso3, response.Questionnaire.Edition),
                response.MemberState.Name,
                response.AnswerCount,
                response.LineCount,
                response.ImportedAt
            ))
            .ToListAsync(cancellation);
}

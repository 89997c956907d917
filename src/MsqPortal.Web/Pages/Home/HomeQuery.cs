using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Home;

/// <param name="Only">The response at a glance when it is the only one; several are listed instead.</param>
/// <param name="LatestImport">Null before the first import.</param>
public sealed record HomeContent(IReadOnlyList<StoredResponse> Responses, Overview? Only, LatestImport? LatestImport);

public sealed record StoredResponse(
    ResponseKey Key,
    string Country,
    int AnswerCount,
    int LineCount,
    DateTimeOffset ImportedAt
);

public sealed record LatestImport(
    DateTimeOffset StartedAt,
    ImportOutcome Outcome,
    int Created,
    int Updated,
    int Unchanged,
    int Failed
);

/// <summary>Every stored response, for the home page and for pages that could not be found.</summary>
public sealed class StoredResponsesQuery(PortalDbContext database)
{
    public Task<List<StoredResponse>> ListAsync(CancellationToken cancellation) =>
        database
            .QuestionnaireResponses.OrderBy(response => response.MemberState.Name)
            .ThenByDescending(response => response.Questionnaire.Edition)
            .Select(response => new StoredResponse(
                new ResponseKey(response.Iso3, response.Questionnaire.Edition),
                response.MemberState.Name,
                response.Answers.Count,
                response.LineCount,
                response.ImportedAt
            ))
            .ToListAsync(cancellation);
}

public sealed class HomeQuery(PortalDbContext database, StoredResponsesQuery responses, OverviewQuery overviews)
{
    public async Task<HomeContent> ReadAsync(CancellationToken cancellation)
    {
        var stored = await responses.ListAsync(cancellation);
        var only = stored is [var response]
            ? await overviews.FindAsync(response.Key.Country, response.Key.Edition, cancellation)
            : null;
        var import = await database
            .ImportRuns.OrderByDescending(run => run.StartedAt)
            .Select(run => new LatestImport(
                run.StartedAt,
                run.Outcome,
                run.Files.Count(file => file.Status == ImportedFileStatus.Created),
                run.Files.Count(file => file.Status == ImportedFileStatus.Updated),
                run.Files.Count(file => file.Status == ImportedFileStatus.Unchanged),
                run.Files.Count(file => file.Status == ImportedFileStatus.Failed)
            ))
            .FirstOrDefaultAsync(cancellation);
        return new HomeContent(stored, only, import);
    }
}

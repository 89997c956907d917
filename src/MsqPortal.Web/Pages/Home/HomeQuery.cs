using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Home;

/// <param name="Responses">One page of all responses.</param>
/// <param name="Only">The response at a glance when it is the only one; several are listed instead.</param>
/// <param name="Whole">What several responses cite and link together; null for one response and for none.</param>
/// <param name="LatestImport">Null before the first import.</param>
public sealed record HomeContent(
    PagedList<ResponseAtAGlance> Responses,
    Overview? Only,
    WholePortal? Whole,
    LatestImport? LatestImport
);

public sealed record LatestImport(
    DateTimeOffset StartedAt,
    ImportOutcome Outcome,
    int Created,
    int Updated,
    int Unchanged,
    int Held,
    int Failed
);

public sealed class HomeQuery(PortalDbContext database, WholePortalQuery portal, OverviewQuery overviews)
{
    public async Task<HomeContent> ReadAsync(PageRequest page, CancellationToken cancellation)
    {
        var responses = await portal.ResponsesAsync(page, cancellation);
        var only = responses is { Total: 1, Items: [{ Response: var response }] }
            ? await overviews.FindAsync(response.Key.Country, response.Key.Edition, cancellation)
            : null;
        var whole = responses.Total > 1 ? await portal.PicturesAsync(cancellation) : null;
        var import = await database
            .ImportRuns.OrderByDescending(run => run.Id)
            .Select(run => new LatestImport(
                run.StartedAt,
                run.Outcome,
                run.Files.Count(file => file.Status == ImportedFileStatus.Created),
                run.Files.Count(file => file.Status == ImportedFileStatus.Updated),
                run.Files.Count(file => file.Status == ImportedFileStatus.Unchanged),
                run.Files.Count(file => file.Status == ImportedFileStatus.Held),
                run.Files.Count(file => file.Status == ImportedFileStatus.Failed)
            ))
            .FirstOrDefaultAsync(cancellation);
        return new HomeContent(responses, only, whole, import);
    }
}

using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;

namespace MsqPortal.Web.Api;

/// <summary>The board of discrepancies for programs: notes are there as well, and the filters are those of the page.</summary>
internal static class DiscrepanciesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(PortalUrls.Discrepancies, ListAsync);
        api.MapGet(PortalUrls.Discrepancies + "/{slug}", FindAsync);
    }

    private static async Task<PagedList<DiscrepancyItem>> ListAsync(
        HttpRequest request,
        DiscrepanciesQuery query,
        CancellationToken cancellation
    )
    {
        var page = new PageRequest(
            Number(request, ListState.PageParameter),
            Number(request, "pageSize"),
            PortalApi.UsualPageSize
        );
        var cases = await query.ListAsync(DiscrepancyFilter.OfApi(request.Query), page, cancellation);
        return new(cases.Total, [.. cases.Items.Select(Item)]);
    }

    private static async Task<IResult> FindAsync(
        string slug,
        DiscrepanciesQuery query,
        CancellationToken cancellation
    ) =>
        await query.FindAsync(slug, cancellation) is { } found
            ? TypedResults.Ok(Item(found))
            : TypedResults.Problem($"No discrepancy has the name {slug}.", statusCode: StatusCodes.Status404NotFound);

    // Nonsense in an address is taken for nothing.
    private static int? Number(HttpRequest request, string name) =>
        int.TryParse(request.Query[name].FirstOrDefault(), out var number) ? number : null;

    private static DiscrepancyItem Item(StoredCase found) =>
        new(
            found.Slug,
            found.Rule,
            SeverityWording.Code(found.Severity),
            found.Message,
            found.Iso3.ToLowerInvariant(),
            [.. found.Acts.Select(act => act.Slug)],
            PortalUrls.Discrepancy(found.Slug),
            [
                .. found.Statements.Select(statement => new EvidenceItem(
                    statement.Question,
                    statement.Key.Edition,
                    statement.Line,
                    statement.Quote,
                    statement.Type,
                    statement.Number,
                    statement.Date,
                    statement.DocumentId,
                    statement.Url
                )),
            ]
        );

    private sealed record DiscrepancyItem(
        string Slug,
        string Rule,
        string Severity,
        string Message,
        string Country,
        IReadOnlyList<string> Acts,
        string Url,
        IReadOnlyList<EvidenceItem> Evidence
    );

    private sealed record EvidenceItem(
        string Question,
        string Edition,
        int StartLine,
        string Quote,
        string? Type,
        string? Number,
        DateOnly? Date,
        string? DocumentId,
        string? Url
    );
}

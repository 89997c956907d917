using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;

namespace MsqPortal.Web.Api;

/// <summary>The board of discrepancies for programs: notes are there as well, and the filters are those of the page.</summary>
internal static class DiscrepanciesApi
{
    private const string Address = PortalUrls.Discrepancies + "/{slug}";

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        api.MapGet(PortalUrls.Discrepancies, ListAsync)
            .WithTags("Discrepancies")
            .Named(
                "listDiscrepancies",
                "Discrepancies",
                "Contradictions, hints and notes that rules find in responses, in this order; each is one item, however many places it quotes."
            )
            .IsListWith(
                new(DiscrepancyFilter.RuleParameter, "Code of the rule that found it, “act-two-dates”."),
                new(DiscrepancyFilter.SeverityParameter, "“contradiction”, “hint” or “note”."),
                new(DiscrepancyFilter.SectionParameter, "Code of a section in which a statement stands, “D”."),
                ResponseFilter.Country
            );
        api.MapGet(Address, FindAsync)
            .WithTags("Discrepancies")
            .Named("getDiscrepancy", "A discrepancy", "Every statement that it compares, with its source line.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        twins.MapGet(PortalUrls.Discrepancies + PortalUrls.Twin, ListAsync);
        twins.MapGet(Address + PortalUrls.Twin, FindAsync);
    }

    private static async Task<PagedList<DiscrepancyItem>> ListAsync(
        ListPage page,
        HttpRequest request,
        DiscrepanciesQuery query,
        CancellationToken cancellation
    )
    {
        var cases = await query.ListAsync(DiscrepancyFilter.OfApi(request.Query), page.Request, cancellation);
        return page.Of(cases.Total, cases.Items.Select(Item));
    }

    private static async Task<Results<Ok<DiscrepancyItem>, ProblemHttpResult>> FindAsync(
        [Description("Name of the discrepancy, as its address has it.")] string slug,
        DiscrepanciesQuery query,
        CancellationToken cancellation
    ) =>
        await query.FindAsync(slug, cancellation) is { } found
            ? TypedResults.Ok(Item(found))
            : Missing.Named($"No discrepancy has the name “{slug}”.");

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

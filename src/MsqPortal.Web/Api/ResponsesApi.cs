using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Imports;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Pages.Sections;

namespace MsqPortal.Web.Api;

/// <summary>Responses, and their sections.</summary>
internal static class ResponsesApi
{
    private const string Address = "/{country}/{edition}";
    private const string SectionAddress = $"{Address}/sections/{{code}}";

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        var responses = api.MapGroup("/responses").WithTags("Responses");
        responses
            .MapGet("", ListAsync)
            .Named("listResponses", "Responses", "Every stored response, by Member State, the latest edition first.")
            .IsListWith(ResponseFilter.Country, ResponseFilter.Edition);
        responses
            .MapGet(Address, FindAsync)
            .Named("getResponse", "A response", "Its figures, who answered as far as it is public, and every question.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        responses
            .MapGet(SectionAddress, FindSectionAsync)
            .Named("getResponseSection", "A section of a response", "The section with the figures of its questions.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        twins.MapGet(Address + PortalUrls.Twin, FindAsync);
        twins.MapGet(SectionAddress + PortalUrls.Twin, FindSectionAsync);
    }

    private static async Task<PagedList<ResponseItem>> ListAsync(
        ListPage page,
        HttpRequest request,
        ResponseListQuery query,
        CancellationToken cancellation
    )
    {
        var list = await query.ListAsync(ResponseFilter.Of(request.Query), page.Request, cancellation);
        return page.Of(list.Total, list.Items.Select(ResponseItem.Of));
    }

    private static async Task<Results<Ok<ResponseDetail>, ProblemHttpResult>> FindAsync(
        [Description("Code of the Member State, “uzb”.")] string country,
        [Description("Edition of the Survey, “2024”.")] string edition,
        OverviewQuery query,
        UnpublishedResponsesQuery unpublished,
        CancellationToken cancellation
    ) =>
        await query.FindAsync(country, edition, cancellation) is { } found
            ? TypedResults.Ok(ResponseDetail.Of(found))
            : await Missing.ResponseAsync(unpublished, country, edition, cancellation);

    private static async Task<Results<Ok<SectionDetail>, ProblemHttpResult>> FindSectionAsync(
        [Description("Code of the Member State, “uzb”.")] string country,
        [Description("Edition of the Survey, “2024”.")] string edition,
        [Description("Code of the section, “D”.")] string code,
        SectionQuery query,
        CancellationToken cancellation
    ) =>
        await query.FindAsync(country, edition, code, cancellation) is { } found
            ? TypedResults.Ok(SectionDetail.Of(found))
            : Missing.Named($"No response of “{country}” to the edition “{edition}” has a section “{code}”.");
}

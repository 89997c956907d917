using Microsoft.AspNetCore.Http.HttpResults;
using MsqPortal.Web.Pages.Imports;

namespace MsqPortal.Web.Api;

/// <summary>404 and 410, with a sentence that names what is not there.</summary>
internal static class Missing
{
    public static ProblemHttpResult Named(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Gone(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status410Gone);

    public static async Task<ProblemHttpResult> ResponseAsync(
        UnpublishedResponsesQuery unpublished,
        string country,
        string edition,
        CancellationToken cancellation
    ) =>
        Named(
            await unpublished.FindAsync(country, edition, cancellation) is null
                ? $"No response of “{country}” to the edition “{edition}” is stored."
                : $"The response of “{country}” to the edition “{edition}” is held for consent: it is not published."
        );
}

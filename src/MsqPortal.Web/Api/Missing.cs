using Microsoft.AspNetCore.Http.HttpResults;

namespace MsqPortal.Web.Api;

/// <summary>404, with a sentence that names what is not there.</summary>
internal static class Missing
{
    public static ProblemHttpResult Named(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Response(string country, string edition) =>
        Named($"No response of “{country}” to the edition “{edition}” is stored.");
}

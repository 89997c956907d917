using Microsoft.AspNetCore.WebUtilities;

namespace MsqPortal.Web.Api;

/// <summary>
/// Tells what went wrong in one sentence (RFC 9457), whatever the client says it accepts: a browser that looks at an
/// address of the API gets the same as a program.
/// </summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public const string ContentType = "application/problem+json";

    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (problem, response) = (context.ProblemDetails, context.HttpContext.Response);
        problem.Status ??= response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Detail ??= SentenceOf(problem.Status.Value);
        return new ValueTask(
            response.WriteAsJsonAsync(
                problem,
                problem.GetType(),
                options: null,
                ContentType,
                context.HttpContext.RequestAborted
            )
        );
    }

    private static string SentenceOf(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound =>
                $"There is nothing at this address; {PortalUrls.ApiReference} lists the addresses that there are.",
            StatusCodes.Status405MethodNotAllowed => "The data can only be read: with GET, or with HEAD.",
            StatusCodes.Status503ServiceUnavailable =>
                "The portal is starting, or its database does not answer. Please ask again in a moment.",
            >= StatusCodes.Status500InternalServerError =>
                "The fault is the portal’s, not yours. Please ask again in a moment.",
            _ => "The portal does not understand this request.",
        };
}

using Microsoft.AspNetCore.Diagnostics;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// Error pages stand in for what was asked, and only then: asked for by themselves, they would tell of errors that never were.
/// They are read even where the request wanted to write.
/// </summary>
public sealed class ErrorPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(PortalUrls.Errors, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var isStandIn =
            context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!isStandIn)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var method = request.Method;
        request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        // Who asks for a page to stand in routes it at once, by the method that was asked for.
        context.SetEndpoint(null);
        request.RouteValues.Clear();
        // What was sent may be what could not be read.
        request.Body = Stream.Null;
        request.ContentType = null;
        try
        {
            await next(context);
        }
        finally
        {
            // The log names what was asked for.
            request.Method = method;
        }
    }
}

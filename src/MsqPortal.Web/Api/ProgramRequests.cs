using MsqPortal.Web.Hosting;

namespace MsqPortal.Web.Api;

/// <summary>
/// Requests of programs: the API, and the data twins of pages. Their data are public and for reading only, and whatever
/// goes wrong is told as a problem (RFC 9457), never as a page.
/// </summary>
internal static class ProgramRequests
{
    /// <summary>Everything but the switch of the theme is for reading only.</summary>
    internal static readonly string[] Readable = [HttpMethods.Get, HttpMethods.Head];

    public static bool Includes(HttpContext context)
    {
        var path = context.Request.Path;
        return path.Value!.EndsWith(PortalUrls.Twin, StringComparison.OrdinalIgnoreCase)
            || (
                path.StartsWithSegments(PortalUrls.ApiReference, StringComparison.OrdinalIgnoreCase, out var below)
                && below.Value!.Length > 1
                && !path.StartsWithSegments(PortalUrls.ApiReferenceAssets, StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>A download streams every row, and a tag needs the whole body.</summary>
    public static bool AreTagged(HttpContext context) =>
        Includes(context) && context.Request.Path != PortalUrls.SearchJson;

    public static void UseProgramRequests(this IApplicationBuilder app) =>
        app.UseWhen(
            Includes,
            programs =>
            {
                programs.UseCors(policy =>
                    policy
                        .AllowAnyOrigin()
                        .AllowAnyHeader()
                        .WithMethods(Readable)
                        .WithExposedHeaders("ETag", "Link", "Retry-After")
                );
                programs.UseExceptionHandler(
                    new ExceptionHandlerOptions
                    {
                        StatusCodeSelector = DatabaseFailure.StatusOf,
                        SuppressDiagnosticsCallback = _ => true,
                    }
                );
                programs.UseStatusCodePages();
                programs.Use(
                    (context, next) =>
                    {
                        if (Readable.Contains(context.Request.Method))
                            return next(context);
                        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                        context.Response.Headers.Allow = string.Join(", ", Readable);
                        return Task.CompletedTask;
                    }
                );
            }
        );
}

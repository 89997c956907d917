using Microsoft.AspNetCore.Diagnostics;
using MsqPortal.Web.Api;

namespace MsqPortal.Web.Hosting;

/// <summary>Until the first import has ended, a page answers 503 and says that it will come by itself; data answer with a problem.</summary>
public sealed class ReadinessGate(RequestDelegate next, PortalReadiness readiness)
{
    private const string SecondsToWait = "2";

    private static readonly PathString[] OpenFromTheStart =
    [
        PortalUrls.Liveness,
        PortalUrls.Readiness,
        PortalUrls.Version,
        PortalUrls.Theme,
    ];

    private static readonly PathString[] Downloads =
    [
        PortalUrls.SearchCsv,
        PortalUrls.SearchXlsx,
        PortalUrls.SearchJson,
        PortalUrls.SearchAtom,
    ];

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        var isForPrograms = ProgramRequests.Includes(context);
        // Style sheet, fonts and symbols carry an extension, and the waiting page needs them.
        var isStaticFile =
            Path.HasExtension(path.Value)
            && !isForPrograms
            && !path.Value!.EndsWith(".txt", StringComparison.Ordinal)
            && !Downloads.Any(download => path == download);
        if (readiness.IsReady || isStaticFile || OpenFromTheStart.Any(open => path == open))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = SecondsToWait;
        context.Response.Headers.CacheControl = "no-store";
        if (isForPrograms)
            return;

        // The page is the answer to this status already.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        context.Request.Path = PortalUrls.StartingUp;
        await next(context);
        context.Request.Path = path;
    }
}

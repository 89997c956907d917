namespace MsqPortal.Web.Hosting;

/// <summary>Nothing from elsewhere, nothing inline: even markup that slipped through could not run or call home.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The reference of the API writes its style while it runs; its scripts are files of this portal like everything else.
    private const string PolicyOfApiReference =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; "
        + "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>While the database is away or the portal is busy; a reader may try again.</summary>
    private const string SecondsToWait = "5";

    public Task InvokeAsync(HttpContext context)
    {
        // An error page clears the headers that stand before it, so they are set at the last moment.
        context.Response.OnStarting(
            static state =>
            {
                Set((HttpContext)state);
                return Task.CompletedTask;
            },
            context
        );
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            context.Request.Path == PortalUrls.ApiReference ? PolicyOfApiReference : ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && headers.RetryAfter.Count == 0)
            headers.RetryAfter = SecondsToWait;
    }
}

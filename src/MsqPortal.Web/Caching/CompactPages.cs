using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Caching;

/// <summary>Pages leave without the indentation of their templates. It is once a page that this costs: then it is kept.</summary>
internal sealed class CompactPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!PageAddress.IsPage(context.Request.Path))
        {
            await next(context);
            return;
        }

        var body = await BufferedResponse.MakeAsync(context, next);
        var isPage = context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true;
        await context.Response.Body.WriteAsync(isPage ? Indentation.RemovedFrom(body) : body);
    }
}

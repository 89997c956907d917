namespace MsqPortal.Web.Caching;

/// <summary>Tags the answers of the API. They are made anew for each request; who has one already is told so.</summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var body = await BufferedResponse.MakeAsync(context, next);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = EntityTag.Of(body);
            context.Response.Headers.ETag = tag;
            context.Response.Headers.CacheControl = "no-cache";
            if (EntityTag.IsKnown(context.Request, tag))
            {
                BufferedResponse.SayNotModified(context.Response);
                return;
            }
        }

        await BufferedResponse.SendAsync(context, body);
    }
}

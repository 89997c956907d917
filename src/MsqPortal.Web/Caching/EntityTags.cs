using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace MsqPortal.Web.Caching;

/// <summary>
/// A strong entity tag over the body, and 304 for who has it already (RFC 9110, 8.8.3 and 13.1.2). An import
/// changes one response after another, so that nothing short of the body tells whether it is still the same.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var body = response.Body;
        using var written = new MemoryStream();
        var isHead = HttpMethods.IsHead(request.Method);
        response.Body = written;
        try
        {
            // HEAD is GET without a body; the routes know GET alone.
            if (isHead)
                request.Method = HttpMethods.Get;
            await next(context);
        }
        finally
        {
            response.Body = body;
            if (isHead)
                request.Method = HttpMethods.Head;
        }

        if (response.StatusCode == StatusCodes.Status200OK && IsKnown(request, Tag(response, written)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        if (written.Length == 0)
            return;
        response.ContentLength = written.Length;
        written.Position = 0;
        if (!isHead)
            await written.CopyToAsync(body, context.RequestAborted);
    }

    private static EntityTagHeaderValue Tag(HttpResponse response, MemoryStream written)
    {
        var hash = SHA256.HashData(written.GetBuffer().AsSpan(0, (int)written.Length));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"");
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "no-cache";
        return tag;
    }

    // "If-None-Match" is compared weakly: a proxy may have weakened a tag of ours.
    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, false));
}

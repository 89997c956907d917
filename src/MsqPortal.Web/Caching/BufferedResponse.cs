namespace MsqPortal.Web.Caching;

/// <summary>Answers are made whole before they are sent, because a tag needs the whole body.</summary>
internal static class BufferedResponse
{
    /// <summary>What the rest of the pipeline answers; nothing of it is sent yet.</summary>
    public static async Task<byte[]> MakeAsync(HttpContext context, RequestDelegate next)
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

        return written.ToArray();
    }

    /// <summary>Status and headers are set by then.</summary>
    public static async Task SendAsync(HttpContext context, byte[] body)
    {
        if (body.Length == 0)
            return;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    public static void SayNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        response.ContentType = null;
        response.Headers.ContentEncoding = default;
    }
}

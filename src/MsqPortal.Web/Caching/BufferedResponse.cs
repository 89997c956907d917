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

    /// <summary>
    /// Status and headers are set by then. A stream would cut the body into the blocks of 4 KB that the server keeps; asked for at
    /// once, it is one block, which is copied once and sent at once. No cancellation is needed: to a reader who has left, nothing
    /// is sent.
    /// </summary>
    public static async Task SendAsync(HttpContext context, byte[] body)
    {
        var response = context.Response;
        if (body.Length == 0)
            return;
        response.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await response.StartAsync(CancellationToken.None);
        body.CopyTo(response.BodyWriter.GetSpan(body.Length));
        response.BodyWriter.Advance(body.Length);
        await response.BodyWriter.FlushAsync(CancellationToken.None);
    }

    public static void SayNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        response.ContentType = null;
        response.Headers.ContentEncoding = default;
    }
}

using System.Globalization;
using MsqPortal.Web.Appearance;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Caching;

/// <summary>
/// Keeps whole pages until the data change. An entry of former data is never found again, not even one that was being made
/// while an import ended.
/// </summary>
internal sealed class PageCache(RequestDelegate next, DataChanges changes, PageMemory memory, TimeProvider time)
{
    /// <summary>Whoever makes up addresses fills no memory with their pages.</summary>
    public static void Skip(HttpContext context) => context.Items[typeof(PageCache)] = null;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (
            (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            || !PageAddress.IsPage(request.Path)
        )
            return next(context);

        var encoding = PageEncoding.Of(request.Headers.AcceptEncoding);
        // What compresses the page sees what names it here.
        request.Headers.AcceptEncoding = encoding;
        if (changes.Generation is not { } generation)
            return
                changes.GenerationBeforeOutage is { } last && memory.TryGet(Key(request, last, encoding), out var old)
                ? OldPage.SendAsync(context, old, encoding)
                : MakeAsync(context, key: null);
        var key = Key(request, generation, encoding);
        return !IsReload(request) && memory.TryGet(key, out var page)
            ? SendCachedAsync(context, page)
            : MakeAsync(context, key);
    }

    private static PageKey Key(HttpRequest request, long generation, string encoding) =>
        new(
            generation,
            request.Scheme,
            request.Host.Value ?? "",
            request.Path.Value ?? "",
            request.QueryString.Value ?? "",
            encoding,
            Theme.Of(request).Name
        );

    // "Reload" asks for a page made anew (RFC 9111, 5.2.1.4).
    private static bool IsReload(HttpRequest request) =>
        request.Headers.CacheControl.Count > 0 && request.GetTypedHeaders().CacheControl is { NoCache: true };

    private Task SendCachedAsync(HttpContext context, CachedPage page)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in page.Headers)
            headers[name] = value;
        // A clock may be set back.
        var age = Math.Max(0, (long)(time.GetUtcNow() - page.MadeAt).TotalSeconds);
        headers.Age = age.ToString(CultureInfo.InvariantCulture);
        return SendAsync(context, page);
    }

    private async Task MakeAsync(HttpContext context, PageKey? key)
    {
        var response = context.Response;
        var body = await BufferedResponse.MakeAsync(context, next);
        if (response.StatusCode != StatusCodes.Status200OK)
        {
            await BufferedResponse.SendAsync(context, body);
            return;
        }

        var tag = EntityTag.Of(body);
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        var page = new CachedPage([.. response.Headers], body, tag, time.GetUtcNow());
        if (key is not null && response.Headers.SetCookie.Count == 0 && !context.Items.ContainsKey(typeof(PageCache)))
            memory.Add(key, page);
        await SendAsync(context, page);
    }

    private static Task SendAsync(HttpContext context, CachedPage page)
    {
        if (!EntityTag.IsKnown(context.Request, page.EntityTag))
            return BufferedResponse.SendAsync(context, page.Body);
        BufferedResponse.SayNotModified(context.Response);
        return Task.CompletedTask;
    }
}

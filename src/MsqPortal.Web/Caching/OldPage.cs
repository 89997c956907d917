using System.IO.Compression;
using System.Text;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Caching;

/// <summary>While the database is away, a page in memory is shown with a line that says when it was made.</summary>
internal static class OldPage
{
    /// <summary>Stands in every page before its text.</summary>
    private static readonly byte[] BeforeText = "<div id=\"left-out\""u8.ToArray();

    /// <param name="context">Of a reader who asked for it.</param>
    /// <param name="page">As it is cached.</param>
    /// <param name="encoding">That of the body: see <see cref="PageEncoding"/>.</param>
    public static async Task SendAsync(HttpContext context, CachedPage page, string encoding)
    {
        var body = await DecodedAsync(page.Body, encoding);
        var headers = context.Response.Headers;
        headers.ContentType = page.Headers.First(header => header.Key == "Content-Type").Value;
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Encoding";
        var at = Math.Max(0, body.AsSpan().IndexOf(BeforeText));
        await BufferedResponse.SendAsync(context, [.. body[..at], .. Line(context, page), .. body[at..]]);
    }

    private static byte[] Line(HttpContext context, CachedPage page)
    {
        var named = context.Request.Path.Value!.Split('/', 3).ElementAtOrDefault(1);
        (Language.Of(named) ?? Language.English).Use();
        var words = PortalText.Of("Layout.OldPage", PlainWords.Time(page.MadeAt));
        return Encoding.UTF8.GetBytes($"<p class=\"old-page\" role=\"status\">{words}</p>");
    }

    private static async Task<byte[]> DecodedAsync(byte[] body, string encoding)
    {
        if (encoding is "")
            return body;
        using var encoded = new MemoryStream(body);
        await using Stream plain = encoding is "br"
            ? new BrotliStream(encoded, CompressionMode.Decompress)
            : new GZipStream(encoded, CompressionMode.Decompress);
        using var decoded = new MemoryStream();
        await plain.CopyToAsync(decoded);
        return decoded.ToArray();
    }
}

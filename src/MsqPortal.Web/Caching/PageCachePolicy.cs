using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using MsqPortal.Web.Appearance;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Caching;

/// <summary>
/// Keeps whole pages until the data change. A page is a function of its address, the language in it, the data, the theme and the encoding; an entry of
/// former data is never found again, not even one that was being made while an import ended.
/// </summary>
internal sealed class PageCachePolicy(DataChanges changes) : IOutputCachePolicy
{
    /// <summary>Frees memory; the data say when an entry is out of date.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Best first.</summary>
    private static readonly string[] Encodings = ["br", "gzip"];

    public static bool IsPage(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && PageAddress.IsPage(context.Request.Path);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (!IsPage(context.HttpContext))
            return ValueTask.CompletedTask;

        // Nothing but the best encoding is left to choose, so that an entry is never in an encoding that its key does not name.
        var encoding = Encodings.FirstOrDefault(name => Accepts(request, name), "identity");
        request.Headers.AcceptEncoding = encoding;
        if (changes.Generation is not { } generation)
            return ValueTask.CompletedTask;

        context.EnableOutputCaching = true;
        // "Reload" asks for a page made anew (RFC 9111, 5.2.1.4).
        context.AllowCacheLookup = request.GetTypedHeaders().CacheControl is not { NoCache: true };
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        // As it is written: the cache itself sorts the values of a name, and of two searches the first one counts.
        context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";
        context.CacheVaryByRules.VaryByValues["data"] = generation.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["encoding"] = encoding;
        context.CacheVaryByRules.VaryByValues["language"] = Language.Current.Code;
        context.CacheVaryByRules.VaryByValues["theme"] = Theme.Of(request).Name;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request
            .GetTypedHeaders()
            .AcceptEncoding.Any(accepted =>
                accepted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && accepted.Quality != 0
            );
}

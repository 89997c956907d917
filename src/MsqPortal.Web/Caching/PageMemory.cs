using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace MsqPortal.Web.Caching;

/// <summary>Everything that a page depends on.</summary>
/// <param name="Generation">Of the data: see <see cref="DataChanges"/>.</param>
/// <param name="Site">Scheme and host, which some addresses in a page repeat.</param>
/// <param name="Path">Names the language as well.</param>
/// <param name="Query">As it is written: of two values with one name the first one counts.</param>
/// <param name="Encodings">As the browser lists them. There are few lists, and none has to be read to find a page again.</param>
/// <param name="Theme">See <see cref="Appearance.Theme"/>.</param>
internal sealed record PageKey(long Generation, string Site, string Path, string Query, string Encodings, string Theme);

/// <summary>A page as it is sent.</summary>
internal sealed record KeptPage(
    KeyValuePair<string, StringValues>[] Headers,
    byte[] Body,
    string EntityTag,
    DateTimeOffset MadeAt
);

/// <summary>Pages in memory. New pages make room by removing those that nobody asked for longest.</summary>
internal sealed class PageMemory : IDisposable
{
    private const long MostBytes = 100 << 20;

    /// <summary>Frees memory; the generation in the key says when an entry is out of date.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public bool TryGet(PageKey key, [NotNullWhen(true)] out KeptPage? page) => pages.TryGetValue(key, out page);

    public void Keep(PageKey key, KeptPage page) =>
        pages.Set(
            key,
            page,
            new MemoryCacheEntryOptions { Size = page.Body.Length, AbsoluteExpirationRelativeToNow = Longest }
        );

    public void Dispose() => pages.Dispose();
}

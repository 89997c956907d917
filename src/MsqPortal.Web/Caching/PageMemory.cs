using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace MsqPortal.Web.Caching;

/// <summary>Everything that a page depends on.</summary>
/// <param name="Generation">Of the data: see <see cref="DataChanges"/>.</param>
/// <param name="Scheme">Some addresses in a page repeat it, and the host: each is a part of its own, for joined they can be mistaken.</param>
/// <param name="Host">With its port, as it was asked for.</param>
/// <param name="Path">Names the language as well.</param>
/// <param name="Query">As it is written: of two values with one name the first one counts.</param>
/// <param name="Encoding">One of three: see <see cref="PageEncoding"/>.</param>
/// <param name="Theme">See <see cref="Appearance.Theme"/>.</param>
public sealed record PageKey(
    long Generation,
    string Scheme,
    string Host,
    string Path,
    string Query,
    string Encoding,
    string Theme
)
{
    /// <summary>What it takes in memory; schemes, encodings and themes are shared by all.</summary>
    public long Bytes => (sizeof(char) * (Host.Length + Path.Length + Query.Length)) + Overhead;

    private const int Overhead = 200;
}

/// <summary>A page as it is sent.</summary>
public sealed record CachedPage(
    KeyValuePair<string, StringValues>[] Headers,
    byte[] Body,
    string EntityTag,
    DateTimeOffset MadeAt
)
{
    private const int Overhead = 400;

    /// <summary>What it takes in memory, with its entry in the cache.</summary>
    public long Bytes =>
        Body.Length
        + Headers.Sum(header =>
            sizeof(char) * (long)(header.Key.Length + header.Value.Sum(value => value?.Length ?? 0))
        )
        + Overhead;
}

/// <summary>Pages in memory. New pages make room by removing those that nobody asked for longest.</summary>
public sealed class PageMemory : IDisposable
{
    /// <summary>Where the process may use little memory, an eighth of it.</summary>
    public static readonly long MostBytes = Math.Min(100 << 20, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8);

    /// <summary>Frees memory; the generation in the key says when an entry is out of date.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = MostBytes, TrackStatistics = true });

    /// <summary>What all entries take, keys and headers included.</summary>
    public long Bytes => pages.GetCurrentStatistics()!.CurrentEstimatedSize ?? 0;

    public bool TryGet(PageKey key, [NotNullWhen(true)] out CachedPage? page) => pages.TryGetValue(key, out page);

    public void Add(PageKey key, CachedPage page) =>
        pages.Set(
            key,
            page,
            new MemoryCacheEntryOptions { Size = key.Bytes + page.Bytes, AbsoluteExpirationRelativeToNow = Longest }
        );

    public void Dispose() => pages.Dispose();
}

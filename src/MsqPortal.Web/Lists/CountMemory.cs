using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using MsqPortal.Data;

namespace MsqPortal.Web.Lists;

/// <summary>
/// Remembers what was counted for a filter until the data change. Every file of an import adds its record in the transaction
/// that stores its response, so that the latest record names the state of the data.
/// </summary>
public sealed class CountMemory : IDisposable
{
    /// <summary>Counts of all entries together, some 20 MB; whatever is asked for, the oldest make room.</summary>
    private const int MostCounts = 200_000;

    /// <summary>Who prunes the history of imports by hand waits no longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly MemoryCache memory = new(new MemoryCacheOptions { SizeLimit = MostCounts });

    /// <param name="database">Where the counts come from.</param>
    /// <param name="what">Kind and filter of the counts: the same words for the same counts.</param>
    /// <param name="count">Asked when nothing is remembered.</param>
    public Task<IReadOnlyDictionary<TValue, int>> RecallAsync<TValue>(
        PortalDbContext database,
        string what,
        Func<Task<Dictionary<TValue, int>>> count,
        CancellationToken cancellation
    )
        where TValue : notnull =>
        RecallAsync(
            database,
            what,
            async () => (IReadOnlyDictionary<TValue, int>)await count(),
            counts => counts.Count,
            cancellation
        );

    /// <param name="database">Where the figures come from.</param>
    /// <param name="what">Kind and filter of the figures: the same words for the same figures.</param>
    /// <param name="read">Asked when nothing is remembered.</param>
    /// <param name="size">How many figures there are.</param>
    public async Task<T> RecallAsync<T>(
        PortalDbContext database,
        string what,
        Func<Task<T>> read,
        Func<T, int> size,
        CancellationToken cancellation
    )
        where T : class
    {
        // Asked before the figures: an import that ends in between makes them newer than their name, never older.
        var state = await database.ImportedFiles.MaxAsync(file => (long?)file.Id, cancellation);
        if (memory.TryGetValue((state, what), out T? known))
            return known!;

        var figures = await read();
        return memory.Set(
            (state, what),
            figures,
            new MemoryCacheEntryOptions { Size = size(figures) + 1, AbsoluteExpirationRelativeToNow = Longest }
        );
    }

    public void Dispose() => memory.Dispose();
}

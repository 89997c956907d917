using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lookup;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Search;

/// <summary>What is searched at one moment.</summary>
/// <param name="Revision">The newest revision of a Member State's data in it.</param>
/// <param name="Snapshot">The answers.</param>
/// <param name="Facets">What they can be filtered by.</param>
/// <param name="Facts">What results say of them, by Member State.</param>
/// <param name="ActNames">What the acts that they cite are called.</param>
/// <param name="Links">The links that they name.</param>
/// <param name="Texts">The public texts of the responses, by Member State and in its order.</param>
public sealed record IndexedAnswers(
    long Revision,
    SearchSnapshot Snapshot,
    FacetList Facets,
    ImmutableArray<StateAnswerFacts> Facts,
    ActNames ActNames,
    LinkDirectory Links,
    ImmutableArray<StateTexts> Texts
);

/// <summary>
/// The index of this process over the answers in the database, and beside it what results say of them, the names of the acts
/// that they cite, the links that they name and the texts in which they stand. Before each search it asks whether an import has changed a Member State since, and reads that state
/// anew; so a search sees what was stored when it began, whichever process stored it.
/// </summary>
public sealed class AnswerIndex(
    IDbContextFactory<PortalDbContext> contexts,
    CountryNames countries,
    RespondentContactPolicy policy
) : IDisposable
{
    private readonly SearchIndex index = new();
    private readonly ConcurrentDictionary<string, Segment> segments = [];
    private readonly ConcurrentDictionary<string, StateAnswerFacts> facts = [];
    private readonly ConcurrentDictionary<string, ActNames> actNames = [];
    private readonly ConcurrentDictionary<string, StateLinks> links = [];
    private readonly ConcurrentDictionary<string, StateTexts> texts = [];
    private readonly SemaphoreSlim refreshing = new(1);
    private volatile IndexedAnswers? current;
    private int stemmedWords;

    /// <summary>
    /// What a search reads of the index as it is now. It reads while the database is asked whether an import has come, and reads
    /// again if one has.
    /// </summary>
    public async Task<T> ReadAsync<T>(Func<IndexedAnswers, Task<T>> read, CancellationToken cancellation)
    {
        if (current is { } known)
        {
            await using var database = await contexts.CreateDbContextAsync(cancellation);
            var asked = HasChangedAsync(database, known.Revision, cancellation);
            var found = read(known);
            if (!await asked)
                return await found;
        }

        return await read(await CurrentAsync(cancellation));
    }

    public async Task<IndexedAnswers> CurrentAsync(CancellationToken cancellation)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        if (current is { } known && !await HasChangedAsync(database, known.Revision, cancellation))
            return known;

        // Who comes meanwhile waits: an older state would contradict the pages beside it.
        await refreshing.WaitAsync(cancellation);
        try
        {
            if (current is null || await HasChangedAsync(database, current.Revision, cancellation))
                current = await RefreshAsync(database, current, cancellation);
            return current;
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <summary>A query in the words of the index; of words that no answer has, the database knows the stem.</summary>
    public async Task<ResolvedQuery> ResolveAsync(
        SearchSnapshot snapshot,
        SearchQuery query,
        CancellationToken cancellation
    )
    {
        var unknown = ResolvedQuery.UnknownWords(snapshot, query);
        if (unknown.Count == 0)
            return ResolvedQuery.Of(snapshot, query, new Dictionary<string, string>());
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        return ResolvedQuery.Of(snapshot, query, await WordStemsQuery.OfAsync(database, unknown, cancellation));
    }

    public void Dispose() => refreshing.Dispose();

    private static Task<bool> HasChangedAsync(
        PortalDbContext database,
        long revision,
        CancellationToken cancellation
    ) => database.MemberStates.AnyAsync(state => state.Revision > revision, cancellation);

    private async Task<IndexedAnswers> RefreshAsync(
        PortalDbContext database,
        IndexedAnswers? before,
        CancellationToken cancellation
    )
    {
        database.Database.AllowLongCommands();
        // Data that are older than the counting of revisions have revision 0.
        var revision = before?.Revision ?? -1;
        var changed = await database
            .MemberStates.Where(state => state.Revision > revision && (before != null || state.Responses.Count > 0))
            .Select(state => new { state.Iso3, state.Revision })
            .ToListAsync(cancellation);
        await Parallel.ForEachAsync(
            changed,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Environment.ProcessorCount,
                CancellationToken = cancellation,
            },
            async (state, cancelled) =>
            {
                await using var own = await contexts.CreateDbContextAsync(cancelled);
                segments[state.Iso3] = index.Build(
                    state.Iso3,
                    await SearchableAnswersQuery.OfAsync(own, state.Iso3, cancelled)
                );
                facts[state.Iso3] = await StateAnswerFacts.OfAsync(own, state.Iso3, cancelled);
                actNames[state.Iso3] = await ActNames.OfAsync(own, state.Iso3, cancelled);
                texts[state.Iso3] = await StateTexts.OfAsync(
                    own,
                    state.Iso3,
                    policy.ShowsContact,
                    index.Vocabulary,
                    cancelled
                );
                links[state.Iso3] = await StateLinks.OfAsync(own, state.Iso3, state.Revision, cancelled);
            }
        );
        // Those of a reading that failed half-way are still without.
        var words = index.Vocabulary.WithoutStem(stemmedWords);
        foreach (var (word, stem) in await WordStemsQuery.OfAsync(database, words, cancellation))
            index.Vocabulary.SetStem(word, stem);
        stemmedWords = index.Vocabulary.Count;

        var snapshot = index.Snapshot(segments.Values);
        var everything = new AnswerSearch(
            snapshot,
            ResolvedQuery.Of(snapshot, SearchQuery.Empty, new Dictionary<string, string>()),
            FacetFilter.None,
            SearchOrder.Question
        ).Page(0, 0);
        return new IndexedAnswers(
            changed.Select(state => state.Revision).Append(Math.Max(0, revision)).Max(),
            snapshot,
            new FacetList(snapshot, everything.Facets, await FacetLabels.LoadAsync(database, countries, cancellation)),
            [.. facts.Values],
            ActNames.Of(actNames.Values),
            new LinkDirectory(links.Values),
            [.. texts.Values.OrderBy(state => state.Iso3, StringComparer.Ordinal)]
        );
    }
}

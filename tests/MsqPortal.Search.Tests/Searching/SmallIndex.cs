using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;

namespace MsqPortal.Search.Tests.Searching;

/// <summary>An index over a few answers; a stem is a word without its s.</summary>
internal sealed class SmallIndex
{
    private SmallIndex(SearchSnapshot snapshot) => Snapshot = snapshot;

    public SearchSnapshot Snapshot { get; }

    /// <summary>Answers of one Member State, numbered from 1.</summary>
    public static SmallIndex Of(params string[] texts) =>
        Of([.. texts.Select((text, index) => Answer(index + 1, text))]);

    public static SmallIndex Of(params SearchableAnswer[] answers)
    {
        var index = new SearchIndex();
        var segments = answers
            .GroupBy(answer => answer.Facets.Country, StringComparer.Ordinal)
            .Select(state => index.Build(state.Key, [.. state]))
            .ToList();
        foreach (var word in index.Vocabulary.WithoutStem(0))
            index.Vocabulary.SetStem(word, word.TrimEnd('s'));
        return new SmallIndex(index.Snapshot(segments));
    }

    public static SearchableAnswer Answer(
        long id,
        string text,
        string wording = "",
        string? label = null,
        AnswerFacets? facets = null
    ) =>
        new(
            id,
            wording,
            [new SearchablePart(label, text, [], [], [])],
            new AnswerOrder((int)id, 2024),
            facets ?? new AnswerFacets("A", [], "yes", "no", [], [], "uzb", "2024")
        );

    public IReadOnlyList<long> Find(
        string query,
        FacetFilter? filter = null,
        SearchOrder order = SearchOrder.Relevance
    ) => Search(query, filter, order).All();

    public AnswerSearch Search(string query, FacetFilter? filter = null, SearchOrder order = SearchOrder.Relevance) =>
        new(Snapshot, Resolve(query), filter ?? FacetFilter.None, order);

    public ResolvedQuery Resolve(string text)
    {
        var query = SearchQuery.Read(text);
        return ResolvedQuery.Of(
            Snapshot,
            query,
            ResolvedQuery.UnknownWords(Snapshot, query).ToDictionary(word => word, word => word.TrimEnd('s'))
        );
    }

    public static FacetFilter Filter(params (SearchFacet Facet, string[] Values)[] chosen) =>
        new(
            chosen.ToDictionary(pair => pair.Facet, pair => (IReadOnlyCollection<string>)pair.Values.ToImmutableArray())
        );
}

using System.Collections.Immutable;

namespace MsqPortal.Search.Index;

/// <summary>
/// An index in memory over the answers of all Member States. It changes by whole Member States; a snapshot of it never does.
/// </summary>
public sealed class SearchIndex
{
    private readonly ImmutableArray<FacetValues> facets =
    [
        .. Enum.GetValues<SearchFacet>().Select(_ => new FacetValues()),
    ];

    public SearchIndex()
    {
        foreach (var foundIn in FoundInValues.All)
            facets[(int)SearchFacet.FoundIn].NumberOf(FoundInValues.ValueOf(foundIn));
    }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>May run on several threads at once.</summary>
    public Segment Build(string key, IReadOnlyList<SearchableAnswer> answers) =>
        new SegmentBuilder(Vocabulary, facets).Build(key, [.. answers.OrderBy(answer => answer.AnswerId)]);

    /// <summary>The answers of these segments; the stems of all their words must be set.</summary>
    public SearchSnapshot Snapshot(IEnumerable<Segment> segments) =>
        new([.. segments.OrderBy(segment => segment.Key, StringComparer.Ordinal)], Vocabulary, facets);
}

using System.Collections.Immutable;

namespace MsqPortal.Search.Index;

/// <summary>All answers as they were at one moment, ready to be searched.</summary>
public sealed class SearchSnapshot
{
    private readonly Lazy<string[]> sortedTerms;

    internal SearchSnapshot(ImmutableArray<Segment> segments, Vocabulary vocabulary, ImmutableArray<FacetValues> facets)
    {
        Segments = segments;
        Vocabulary = vocabulary;
        Facets = [.. facets.Select(values => values.ToArray())];
        FacetNumbers = facets;
        AnswerCount = segments.Sum(segment => segment.AnswerIds.Length);
        AnswerCounts = new int[vocabulary.Count];
        foreach (var segment in segments)
        {
            for (var index = 0; index < segment.Terms.Length; index++)
                AnswerCounts[segment.Terms[index]] += segment.TermCounts[index];
        }

        sortedTerms = new(() =>
        {
            var terms = Enumerable.Range(0, AnswerCounts.Length).Select(term => vocabulary[term]).ToArray();
            Array.Sort(terms, StringComparer.Ordinal);
            return terms;
        });
    }

    public static SearchSnapshot Empty { get; } = new SearchIndex().Snapshot([]);

    public ImmutableArray<Segment> Segments { get; }

    public int AnswerCount { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>For each facet its values, by number.</summary>
    internal ImmutableArray<string[]> Facets { get; }

    internal ImmutableArray<FacetValues> FacetNumbers { get; }

    /// <summary>For each word, in how many answers it stands.</summary>
    internal int[] AnswerCounts { get; }

    /// <summary>Values of a facet by their numbers; some of answers that are no longer there.</summary>
    public IReadOnlyList<string> ValuesOf(SearchFacet facet) => Facets[(int)facet];

    internal int CountOf(int term) => term < AnswerCounts.Length ? AnswerCounts[term] : 0;

    /// <summary>Numbers of the words that begin so.</summary>
    internal List<int> TermsWithPrefix(string prefix)
    {
        var terms = sortedTerms.Value;
        var index = Array.BinarySearch(terms, prefix, StringComparer.Ordinal);
        var found = new List<int>();
        for (
            index = index < 0 ? ~index : index;
            index < terms.Length && terms[index].StartsWith(prefix, StringComparison.Ordinal);
            index++
        )
        {
            if (Vocabulary.TryFind(terms[index], out var term) && CountOf(term) > 0)
                found.Add(term);
        }

        return found;
    }
}

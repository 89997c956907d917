namespace MsqPortal.Search.Index;

/// <summary>
/// The searchable answers of one Member State. It never changes: an import builds a new one.
/// </summary>
public sealed class Segment
{
    /// <summary>Code of the Member State.</summary>
    public required string Key { get; init; }

    /// <summary>Row ids of the answers.</summary>
    internal long[] AnswerIds { get; init; } = [];

    internal AnswerOrder[] Orders { get; init; } = [];

    /// <summary>Numbers of the words that stand here, ascending.</summary>
    internal int[] Terms { get; init; } = [];

    /// <summary>For each word, how many answers have it.</summary>
    internal int[] TermCounts { get; init; } = [];

    /// <summary>For each word, where its postings start; and after the last.</summary>
    internal int[] PostingStarts { get; init; } = [];

    internal byte[] PostingData { get; init; } = [];

    /// <summary>By answer, in the order of <see cref="FoundIn"/>.</summary>
    internal Region[][] Regions { get; init; } = [];

    /// <summary>By answer, the first position that is no word of its own, and the first of a word of the form.</summary>
    internal (int Act, int Question)[] Borders { get; init; } = [];

    /// <summary>By facet, the values of each answer; each value once.</summary>
    internal FacetColumn[] FacetValues { get; init; } = [];

    /// <summary>By group of facets, the things that each answer names: one value for each facet of the group after another.</summary>
    internal FacetColumn[] FacetThings { get; init; } = [];

    internal Postings PostingsOf(int term)
    {
        var index = Array.BinarySearch(Terms, term);
        return index < 0 ? default : new(PostingData.AsSpan(PostingStarts[index]..PostingStarts[index + 1]));
    }

    /// <summary>The first of some positions tells the best of the places.</summary>
    internal FoundIn FoundInAt(int answer, int position)
    {
        var (act, question) = Borders[answer];
        return position < act ? FoundIn.Answer
            : position < question ? FoundIn.Act
            : FoundIn.Question;
    }

    internal Region RegionAt(int answer, int position)
    {
        var regions = Regions[answer];
        var index = Array.FindLastIndex(regions, region => region.First <= position);
        return regions[index];
    }
}

using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>Walks the answers of a segment in which words stand beside each other.</summary>
internal ref struct PhraseMatches(Segment segment, ImmutableArray<int> phrase)
{
    private Postings first = segment.PostingsOf(phrase[0]);
    private Postings second = phrase.Length > 1 ? segment.PostingsOf(phrase[1]) : default;

    // Of a longer phrase the first two words find the answers, and the others are looked at in these alone.
    private readonly List<int> starts = [];
    private bool isOver;

    public readonly int Answer => first.Answer;

    public byte Weight { get; private set; }

    /// <summary>Positions of the phrase's first word in the answer.</summary>
    public readonly IReadOnlyList<int> Starts => starts;

    public bool Next()
    {
        while (!isOver && first.Next())
        {
            if (IsMatch())
                return true;
        }

        return false;
    }

    /// <summary>Looks at one answer alone, which must not stand before the present one.</summary>
    public bool IsAt(int answer) => first.MoveTo(answer) && first.Answer == answer && IsMatch();

    private bool IsMatch()
    {
        starts.Clear();
        if (phrase.Length > 1 && !second.MoveTo(first.Answer))
        {
            isOver = true;
            return false;
        }

        if (phrase.Length > 1 && second.Answer != first.Answer)
            return false;
        Collect(first.Positions);
        Weight = first.Weight;
        if (phrase.Length == 1)
            return true;
        KeepFollowed(second.Positions, 1);
        Weight = Math.Min(first.Weight, second.Weight);
        for (var index = 2; index < phrase.Length && starts.Count > 0; index++)
            KeepFollowed(PositionsOf(phrase[index]), index);
        return starts.Count > 0;
    }

    private readonly ReadOnlySpan<byte> PositionsOf(int term)
    {
        var postings = segment.PostingsOf(term);
        return postings.MoveTo(first.Answer) && postings.Answer == first.Answer ? postings.Positions : [];
    }

    private readonly void Collect(ReadOnlySpan<byte> positions)
    {
        for (var position = 0; !positions.IsEmpty; )
        {
            position += Postings.ReadNumber(ref positions);
            starts.Add(position);
        }
    }

    private readonly void KeepFollowed(ReadOnlySpan<byte> positions, int distance)
    {
        var kept = 0;
        var position = -1;
        // The kept ones move to the front of the list that is read.
        for (var index = 0; index < starts.Count; index++)
        {
            var start = starts[index];
            while (position < start + distance && !positions.IsEmpty)
                position = (position < 0 ? 0 : position) + Postings.ReadNumber(ref positions);
            if (position == start + distance)
                starts[kept++] = start;
        }

        starts.RemoveRange(kept, starts.Count - kept);
    }
}

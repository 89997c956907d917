using System.Runtime.InteropServices;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Index;

/// <summary>Every word of a segment in the order of reading, sorted by word at the end.</summary>
internal struct Tokens(Vocabulary vocabulary) : IWordSink
{
    // BM25: a second mention of a word says less than the first, and a long answer says each word more often.
    private const float Saturation = 1.2f;
    private const float LengthInfluence = 0.6f;
    private const float UsualLength = 200f;

    private readonly List<Token> all = [];

    /// <summary>Number of the answer that is read.</summary>
    public int Answer { get; set; }

    /// <summary>How much a word counts where it is read.</summary>
    public float Weight { get; set; }

    public readonly void Add(ReadOnlySpan<char> term, int start, int length, int position, bool isJoined) =>
        all.Add(new Token(vocabulary.NumberOf(term, isJoined), Answer, position, Weight));

    /// <param name="lengths">Number of words of each answer.</param>
    public readonly (int[] Terms, int[] Counts, int[] Starts, byte[] Data) ToPostings(List<int> lengths)
    {
        var tokens = CollectionsMarshal.AsSpan(all);
        var order = new long[tokens.Length];
        for (var index = 0; index < order.Length; index++)
            order[index] = ((long)tokens[index].Term << 32) | (uint)index;
        Array.Sort(order);

        var (terms, counts, starts, data) = (new List<int>(), new List<int>(), new List<int>(), new List<byte>());
        var positions = new List<byte>();
        for (var index = 0; index < order.Length; )
        {
            var term = (int)(order[index] >> 32);
            terms.Add(term);
            starts.Add(data.Count);
            var (previous, count) = (-1, 0);
            while (index < order.Length && (int)(order[index] >> 32) == term)
            {
                var answer = tokens[(int)order[index]].Answer;
                positions.Clear();
                var (weight, last) = (0f, 0);
                for (; index < order.Length && (int)(order[index] >> 32) == term; index++)
                {
                    ref var token = ref tokens[(int)order[index]];
                    if (token.Answer != answer)
                        break;
                    Postings.WriteNumber(positions, token.Position - last);
                    last = token.Position;
                    weight += token.Weight;
                }

                Postings.WriteNumber(data, answer - previous - 1);
                data.Add(Quantized(weight, lengths[answer]));
                Postings.WriteNumber(data, positions.Count);
                data.AddRange(positions);
                previous = answer;
                count++;
            }

            counts.Add(count);
        }

        starts.Add(data.Count);
        return ([.. terms], [.. counts], [.. starts], [.. data]);
    }

    private static byte Quantized(float weight, int length)
    {
        var damping = Saturation * (1 - LengthInfluence + (LengthInfluence * length / UsualLength));
        return (byte)Math.Clamp(MathF.Round(255 * weight / (weight + damping)), 1, 255);
    }

    private readonly record struct Token(int Term, int Answer, int Position, float Weight);
}

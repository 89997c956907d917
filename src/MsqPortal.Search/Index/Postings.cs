namespace MsqPortal.Search.Index;

/// <summary>
/// The answers of a segment in which one word stands, in their order: distance from the answer before, weight of the word in
/// the answer, length of its positions, positions as distances. Numbers are written in groups of seven bits, lowest first.
/// </summary>
internal ref struct Postings(ReadOnlySpan<byte> data)
{
    private ReadOnlySpan<byte> rest = data;

    /// <summary>Number of the answer within the segment.</summary>
    public int Answer { get; private set; } = -1;

    /// <summary>How much the answer is about the word, 1 to 255.</summary>
    public byte Weight { get; private set; }

    public ReadOnlySpan<byte> Positions { get; private set; }

    public readonly int FirstPosition
    {
        get
        {
            var positions = Positions;
            return ReadNumber(ref positions);
        }
    }

    public bool Next()
    {
        if (rest.IsEmpty)
            return false;
        Answer += 1 + ReadNumber(ref rest);
        Weight = rest[0];
        rest = rest[1..];
        var length = ReadNumber(ref rest);
        Positions = rest[..length];
        rest = rest[length..];
        return true;
    }

    /// <returns>False when the word does not stand in this answer or the answers after it.</returns>
    public bool MoveTo(int answer)
    {
        while (Answer < answer)
        {
            if (!Next())
                return false;
        }

        return true;
    }

    public static int ReadNumber(ref ReadOnlySpan<byte> data)
    {
        int value = data[0];
        if (value < 0x80)
        {
            data = data[1..];
            return value;
        }

        value &= 0x7F;
        for (int index = 1, shift = 7; ; index++, shift += 7)
        {
            value |= (data[index] & 0x7F) << shift;
            if (data[index] >= 0x80)
                continue;
            data = data[(index + 1)..];
            return value;
        }
    }

    public static void WriteNumber(List<byte> data, int value)
    {
        for (; value >= 0x80; value >>= 7)
            data.Add((byte)(value | 0x80));
        data.Add((byte)value);
    }
}

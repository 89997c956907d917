using System.Collections.Immutable;

namespace MsqPortal.Parsing.Citations;

/// <summary>The lines of an answer part as one plain text: titles and places go on over the end of a line.</summary>
internal sealed class PlainPart
{
    private readonly ImmutableArray<int> starts;

    public PlainPart(IReadOnlyList<PartLine> lines)
    {
        Text = string.Join('\n', lines.Select(line => line.Plain));
        var next = 0;
        starts = [.. lines.Select(line => (next += line.Plain.Length + 1) - line.Plain.Length - 1)];
        Citations =
        [
            .. lines.SelectMany((line, i) => line.Citations.Select(found => new PlacedCitation(found, starts[i]))),
        ];
    }

    /// <summary>The text without emphasis.</summary>
    public string Text { get; }

    /// <summary>Its citations in the order of the text.</summary>
    public ImmutableArray<PlacedCitation> Citations { get; }

    /// <summary>Where a line starts in the text.</summary>
    public int StartOf(int line) => starts[line];

    /// <summary>The line below goes on with the sentence: over a blank line only in the middle of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineEnd">Index of the line break.</param>
    /// <returns>Where the sentence goes on; negative where it does not.</returns>
    public static int Continuation(string text, int lineEnd)
    {
        var next = lineEnd;
        var breaks = 0;
        for (; next < text.Length && char.IsWhiteSpace(text[next]); next++)
            breaks += text[next] == '\n' ? 1 : 0;
        if (next == text.Length || breaks > 2)
            return -1;
        // "directions of …" is the middle of a sentence; "2. Law", "- item" and "<https://…>" begin something else.
        return char.IsLower(text[next]) || (breaks == 1 && (char.IsUpper(text[next]) || IsQuote(text[next])))
            ? next
            : -1;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '«' or '„';
}

/// <summary>A citation with its places in the text of the whole part.</summary>
internal sealed class PlacedCitation(FoundCitation found, int offset)
{
    public FoundCitation Found { get; } = found;

    public int Start { get; } = offset + found.Start;

    public int End { get; } = offset + found.End;

    /// <summary>Index after the type word.</summary>
    public int TypeEnd { get; } = offset + found.TypeEnd;

    /// <summary>Where the number stands, its sign included; null for an act without one.</summary>
    public (int Start, int End)? Number { get; } =
        found.Number is { } number ? (offset + number.Start, offset + number.End) : null;

    /// <summary>Where the date stands; null without one.</summary>
    public (int Start, int End)? Date { get; } =
        found.Date is { } date ? (offset + date.Start, offset + date.End) : null;
}

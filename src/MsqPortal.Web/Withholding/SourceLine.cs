using System.Collections.Immutable;

namespace MsqPortal.Web.Withholding;

/// <summary>A source line as the public may read it.</summary>
public sealed record SourceLine(int Number, string Text);

/// <summary>A stretch of one line that is personal data; places count in UTF-16 code units from 0.</summary>
public sealed record WithheldStretch(int Line, int Start, int Length);

/// <summary>
/// Splits a source text into numbered lines, as the parser does (a line ends with LF or CR LF; a text without any LF
/// uses CR), and takes withheld stretches out of them. A different count of lines would withhold the wrong ones.
/// </summary>
public static class SourceLines
{
    /// <param name="text">A whole source.</param>
    /// <param name="withheld">Stretches to replace.</param>
    public static ImmutableArray<SourceLine> Of(string text, IReadOnlyCollection<WithheldStretch> withheld)
    {
        var lines = Split(text);
        // A line end closes the last line; it does not open another one.
        return Number(lines[^1].Length == 0 ? lines[..^1] : lines, 1, withheld);
    }

    /// <param name="text">Whole lines of a source, without the last line's end.</param>
    /// <param name="firstLine">Number of the first one.</param>
    /// <param name="lastLine">Number of the last one.</param>
    /// <param name="withheld">Stretches to replace; those of other lines do not matter.</param>
    public static ImmutableArray<SourceLine> OfSlice(
        string text,
        int firstLine,
        int lastLine,
        IReadOnlyCollection<WithheldStretch> withheld
    ) => Number(firstLine == lastLine ? [text] : Split(text), firstLine, withheld);

    private static string[] Split(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? [.. text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line)]
            : text.Split('\r');

    private static ImmutableArray<SourceLine> Number(
        string[] lines,
        int firstLine,
        IReadOnlyCollection<WithheldStretch> withheld
    )
    {
        var byLine = withheld.ToLookup(stretch => stretch.Line);
        return
        [
            .. lines.Select(
                (line, index) => new SourceLine(firstLine + index, Withhold(line, byLine[firstLine + index]))
            ),
        ];
    }

    private static string Withhold(string line, IEnumerable<WithheldStretch> stretches)
    {
        // From the end, so that the places before stay right; whatever lies beyond the line is cut.
        foreach (var stretch in stretches.OrderByDescending(stretch => stretch.Start))
        {
            var start = Math.Min(stretch.Start, line.Length);
            var end = Math.Min(start + stretch.Length, line.Length);
            line = $"{line[..start]}{RespondentContactPolicy.Placeholder}{line[end..]}";
        }

        return line;
    }
}

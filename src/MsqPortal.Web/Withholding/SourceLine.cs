using System.Collections.Immutable;

namespace MsqPortal.Web.Withholding;

/// <summary>A source line as the public may read it.</summary>
public sealed record SourceLine(int Number, string Text);

/// <summary>A stretch of one line that is personal data; places count in UTF-16 code units from 0.</summary>
public sealed record WithheldStretch(int Line, int Start, int Length);

/// <summary>Splits a source text into numbered lines and takes withheld stretches out of them.</summary>
public static class SourceLines
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <param name="text">The whole source, or whole lines of it.</param>
    /// <param name="firstLine">Number of its first line.</param>
    /// <param name="withheld">Stretches to replace; those of other lines do not matter.</param>
    public static ImmutableArray<SourceLine> Of(
        string text,
        int firstLine,
        IReadOnlyCollection<WithheldStretch> withheld
    )
    {
        var byLine = withheld.ToLookup(stretch => stretch.Line);
        var lines = text.Split(LineEnds, StringSplitOptions.None);
        // A line end closes the last line; it does not open another one.
        var count = lines.Length > 1 && lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return
        [
            .. lines
                .Take(count)
                .Select((line, index) => new SourceLine(firstLine + index, Withhold(line, byLine[firstLine + index]))),
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

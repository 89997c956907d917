using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Answers;

/// <summary>The wording of a question as the file prints it, without number, marks and page break.</summary>
internal static class PrintedWording
{
    /// <summary>The words from the number to the end.</summary>
    /// <param name="source">The file.</param>
    /// <param name="heading">The lines of the wording.</param>
    /// <param name="end">Index in the last line after which something else stands; any larger number where nothing does.</param>
    public static string Of(SourceText source, SourceSpan heading, int end)
    {
        var (first, last) = heading;
        var words = Enumerable
            .Range(first, last - first + 1)
            .Select(line =>
            {
                var from = line == first ? Marker.Read(source[line]).End : 0;
                var until = line == last ? Math.Min(end, source[line].Length) : source[line].Length;
                return source[line][Math.Min(from, until)..until];
            });
        return Marks.Remove(string.Join(' ', words));
    }
}

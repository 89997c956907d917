using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Answers;

/// <summary>
/// Rule "Tables": in a question with labelled parts, a line of cells is a row; its first cell is a label or empty,
/// the paragraphs of the others are text. Cells are separated by tabs, or by <c>|</c> on a line that starts with one.
/// </summary>
internal static partial class TableCells
{
    /// <summary>The cells of a row; null when the line is none.</summary>
    public static string[]? Split(string line)
    {
        if (line.TrimStart().StartsWith('|'))
            return [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
        return line.Contains('\t', StringComparison.Ordinal) ? [.. line.Split('\t').Select(cell => cell.Trim())] : null;
    }

    /// <summary>The line holds tags of table cells that are no text.</summary>
    public static bool HasTags(string text) => Tag().IsMatch(text);

    /// <summary>The paragraphs of a cell, without the tags around them.</summary>
    public static IEnumerable<string> Paragraphs(string cell) =>
        Tag()
            .Split(cell)
            .Select(paragraph => paragraph.Trim())
            .Where(paragraph => paragraph.Length > 0 && !Rule().IsMatch(paragraph));

    [GeneratedRegex(@"</?p>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // The line between the head and the body of a Markdown table.
    [GeneratedRegex(@"^:?-{2,}:?$")]
    private static partial Regex Rule();
}

using System.Text.RegularExpressions;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Answers;

/// <summary>
/// Rule "Footnotes": a line that starts with a footnote mark ("¹ To explain", "[^1]: To explain") is a footnote,
/// wherever a page break has put it.
/// </summary>
internal static partial class FootnoteLine
{
    public static NoteNode? Read(string text, int line)
    {
        var match = Start().Match(text);
        return match.Success
            ? new NoteNode(
                Marks.FootnoteNumber(match.Groups["mark"].Value),
                text[match.Length..].Trim(),
                new SourceSpan(line, line)
            )
            : null;
    }

    /// <summary>The last line of the footnote that starts on a line; 0 when none starts there.</summary>
    public static int LastLine(SourceText source, int line, int lastLine)
    {
        if (!Start().IsMatch(source[line]))
            return 0;
        // A converter that writes "[^1]:" indents each further paragraph of the note.
        var isMarkdown = source[line].TrimStart() is ['[', ..];
        var last = line;
        for (var next = line + 1; next <= lastLine; next++)
        {
            if (source.IsBlank(next))
                continue;
            var text = source[next];
            var isNeighbour = next == last + 1;
            var isIndented = text.StartsWith("    ", StringComparison.Ordinal) || text[0] == '\t';
            if (
                Start().IsMatch(text)
                || !(isNeighbour ? isMarkdown || isIndented || !EndsSentence(source[last]) : isMarkdown && isIndented)
            )
                break;
            last = next;
        }

        return last;
    }

    private static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or ';' or ')' or '>' or '”' or '"'];

    [GeneratedRegex(@"^\s*(?<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]:?|<sup>\d+</sup>)(?=\s*\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Start();
}

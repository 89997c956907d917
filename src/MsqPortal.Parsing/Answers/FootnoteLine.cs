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

    [GeneratedRegex(@"^\s*(?<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]:?|<sup>\d+</sup>)(?=\s*\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Start();
}

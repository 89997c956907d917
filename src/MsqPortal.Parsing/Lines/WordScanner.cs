using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Lines;

/// <summary>A word of a line, for comparison only: lower case, without apostrophes and marks.</summary>
/// <param name="Key">Letters and digits in lower case.</param>
/// <param name="Line">Source line, 1-based; 0 for words of a form.</param>
/// <param name="Start">Index of its first character in the line.</param>
/// <param name="End">Index behind its last character.</param>
internal readonly record struct Word(string Key, int Line, int Start, int End);

/// <summary>Cuts text into words. <c>[NEW]</c>, <c>*</c> and footnote marks are no words.</summary>
internal static partial class WordScanner
{
    public static IEnumerable<Word> Scan(string text, int line = 0, int from = 0)
    {
        for (var match = Token().Match(text, Math.Min(from, text.Length)); match.Success; match = match.NextMatch())
        {
            if (match.Groups["mark"].Success)
                continue;
            var key = match.Value.ToLowerInvariant();
            if (key.Any(IsApostrophe))
                key = string.Concat(key.Where(c => !IsApostrophe(c)));
            yield return new Word(key, line, match.Index, match.Index + match.Length);
        }
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʻ' or '\u00AD';

    // A footnote mark is a superscript digit, or "[^1]" and "<sup>1</sup>" in other conversions.
    [GeneratedRegex(
        @"(?<mark>\[\s?NEW\s?\]|\[\^\d+\]|<sup>\d+</sup>)|[\p{L}\p{Nd}\p{Mn}]+(?:['’‘ʻ\u00AD][\p{L}\p{Nd}\p{Mn}]+)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();
}

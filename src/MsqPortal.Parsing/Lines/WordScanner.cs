using System.Globalization;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Lines;

/// <summary>A word of a line, for comparison only: lower case, without apostrophes and marks.</summary>
/// <param name="Key">Letters and digits in lower case.</param>
/// <param name="Line">Source line, 1-based; 0 for words of a form.</param>
/// <param name="Start">Index of its first character in the line.</param>
/// <param name="End">Index after its last character.</param>
internal readonly record struct Word(string Key, int Line, int Start, int End);

/// <summary>Cuts text into words. <c>[NEW]</c>, <c>*</c> and footnote marks are no words.</summary>
internal static partial class WordScanner
{
    /// <summary>At most so many words from an index on.</summary>
    public static List<Word> Scan(string text, int line = 0, int from = 0, int most = int.MaxValue)
    {
        var words = new List<Word>(Math.Min(most, 16));
        for (var at = from; at < text.Length && words.Count < most; )
        {
            var end = EndOfWord(text, at);
            if (end > at)
                words.Add(new Word(Key(text.AsSpan(at, end - at)), line, at, end));
            else
                end = text[at] is '[' or '<' ? EndOfMark(text, at) : at + 1;
            at = end;
        }

        return words;
    }

    // Letters, digits and accents, with single apostrophes within.
    private static int EndOfWord(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsOfWord(text[at]))
        {
            at++;
            if (at > start && at + 1 < text.Length && IsApostrophe(text[at]) && IsOfWord(text[at + 1]))
                at++;
        }

        return at;
    }

    private static int EndOfMark(string text, int start)
    {
        foreach (var mark in Mark().EnumerateMatches(text.AsSpan(start)))
            return start + mark.Length;
        return start + 1;
    }

    private static string Key(ReadOnlySpan<char> word)
    {
        Span<char> key = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (!IsApostrophe(c))
                key[length++] = char.ToLowerInvariant(c);
        }

        return new string(key[..length]);
    }

    private static bool IsOfWord(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || (
            c > 127
            && char.GetUnicodeCategory(c)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.NonSpacingMark
        );

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʻ' or '\u00AD';

    // A footnote mark is a superscript digit, or "[^1]" and "<sup>1</sup>" in other conversions.
    [GeneratedRegex(
        @"^(?:\[\s?NEW\s?\]|\[\^\d+\]|<sup>\d+</sup>)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();
}

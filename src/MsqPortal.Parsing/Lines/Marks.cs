using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Lines;

/// <summary>The marks that the form prints beside words, and their removal.</summary>
internal static partial class Marks
{
    /// <summary>Text without <c>*</c>, <c>[NEW]</c> and footnote marks, white space folded.</summary>
    public static string Remove(string text) =>
        SpaceBeforeStop().Replace(Space().Replace(Printed().Replace(text, " "), " "), "${stop}").Trim();

    /// <summary>The text consists of printed marks and stops only.</summary>
    public static bool AreAllOf(string text) => Printed().Replace(text, "").AsSpan().Trim(" \t\u00A0?.:;)").IsEmpty;

    /// <summary><c>[NEW]</c> stands in the text.</summary>
    public static bool HasNew(string text) => New().IsMatch(text);

    /// <summary><c>*</c> stands in the text, other than as the sign of strong emphasis.</summary>
    public static bool HasStar(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Contains('*', StringComparison.Ordinal);

    /// <summary>Numbers of the footnote marks in the text.</summary>
    public static IEnumerable<int> FootnoteMarks(string text) =>
        Footnote().Matches(text).Select(match => FootnoteNumber(match.Value));

    /// <summary>The number that superscript or bracketed digits write.</summary>
    public static int FootnoteNumber(string mark)
    {
        var number = 0;
        foreach (var c in mark)
        {
            var digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c, StringComparison.Ordinal);
            if (digit < 0 && char.IsAsciiDigit(c))
                digit = c - '0';
            if (digit >= 0 && number < 1000)
                number = number * 10 + digit;
        }

        return number;
    }

    [GeneratedRegex(
        @"\[\s?NEW\s?\]|\*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]|</?sup>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Printed();

    [GeneratedRegex(@"\[\s?NEW\s?\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]|<sup>\d+</sup>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\s+(?<stop>[?.,;:])")]
    private static partial Regex SpaceBeforeStop();
}

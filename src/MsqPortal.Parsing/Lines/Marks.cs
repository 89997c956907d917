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

    [GeneratedRegex(
        @"\[\s?NEW\s?\]|\*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^\d+\]|</?sup>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Printed();

    [GeneratedRegex(@"\[\s?NEW\s?\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\s+(?<stop>[?.,;:])")]
    private static partial Regex SpaceBeforeStop();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Lines;

/// <summary>How a footnote mark is written. A mark and its text are written in one way: "m²" marks no "[^2]: …".</summary>
internal enum FootnoteStyle
{
    /// <summary>"¹".</summary>
    Superscript,

    /// <summary>"[^1]", "[^note]".</summary>
    Bracket,

    /// <summary><c>&lt;sup&gt;1&lt;/sup&gt;</c>.</summary>
    Tag,

    /// <summary>"^1^", the superscript of a converter.</summary>
    Caret,

    /// <summary>"[1]", also with the brackets escaped.</summary>
    Square,

    /// <summary>"(1)" right after a word; after a space or a number it is a place in a law.</summary>
    Round,

    /// <summary>"†".</summary>
    Dagger,
}

/// <summary>The mark of a footnote, in the text or before the footnote itself.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Name">"1", "note".</param>
internal readonly partial record struct FootnoteMark(FootnoteStyle Style, string Name)
{
    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MostDigits = 4;
    private const int LongestUnit = 2;

    /// <summary>Null for a mark that is a word.</summary>
    public int? Number =>
        Name.Length <= MostDigits && int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The marks in a text, in order; the one with which a footnote starts is none of them.</summary>
    public static IEnumerable<FootnoteMark> In(string text)
    {
        var opening = Opening(text)?.Length ?? 0;
        return InText().Matches(text, opening).Where(match => !IsPower(text, match)).Select(Of);
    }

    /// <summary>The mark with which a footnote starts, and the length of it; null for any other line.</summary>
    public static (FootnoteMark Mark, int Length)? Opening(string line) =>
        AtStart().Match(line) is { Success: true } match ? (Of(match), match.Length) : null;

    private static FootnoteMark Of(Match match) =>
        match.Groups["digits"] is { Success: true, Value: var digits }
            ? new FootnoteMark(
                FootnoteStyle.Superscript,
                string.Concat(digits.Select(c => SuperscriptDigits.IndexOf(c, StringComparison.Ordinal)))
            )
        : match.Groups["name"] is { Success: true, Value: var name }
            ? new FootnoteMark(FootnoteStyle.Bracket, name.ToLowerInvariant())
        : match.Groups["caret"] is { Success: true, Value: var caret } ? new FootnoteMark(FootnoteStyle.Caret, caret)
        : match.Groups["square"] is { Success: true, Value: var square }
            ? new FootnoteMark(FootnoteStyle.Square, square)
        : match.Groups["round"] is { Success: true, Value: var round } ? new FootnoteMark(FootnoteStyle.Round, round)
        : match.Groups["dagger"] is { Success: true, Value: var dagger }
            ? new FootnoteMark(FootnoteStyle.Dagger, dagger)
        : new FootnoteMark(FootnoteStyle.Tag, match.Groups["number"].Value);

    // "40 km²", "m³/s", "km^2^": the exponent of a unit; "10⁻³", "10^6^".
    private static bool IsPower(string text, Match match)
    {
        var before = text.AsSpan(0, match.Index);
        before = before[Math.Max(0, before.Length - LongestUnit - 1)..];
        return match.Groups["caret"].Success
            ? before is [.., >= '0' and <= '9'] || (Of(match).Name is "2" or "3" && UnitAtEnd().IsMatch(before))
            : match.Groups["digits"].Success
                && (before is [.., '⁻' or '⁺'] || (match.Value is "²" or "³" && UnitAtEnd().IsMatch(before)));
    }

    [GeneratedRegex(
        @"(?<digits>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\[\^(?<name>[\p{L}\p{Nd}_.-]{1,40})\]|<sup>(?<number>\d+)</sup>|\\?\^(?<caret>\d{1,3})\\?\^|\\?\[(?<square>\d{1,3})\\?\](?![(\[:])|(?<=\p{L}{3}|[.,;”""»])\((?<round>\d{1,3})\)|(?<dagger>[†‡]{1,3})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex InText();

    // Only digits begin a footnote without a colon: "[^note] …" is a sentence that begins with its mark.
    [GeneratedRegex(
        @"^\s*(?:(?<digits>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\[\^(?:(?<name>[\p{L}\p{Nd}_.-]{1,40})\]:|(?<name>\d{1,40})\])|<sup>(?<number>\d+)</sup>|\\?\^(?<caret>\d{1,3})\\?\^|\\?\[(?<square>\d{1,3})\\?\](?![(\[:])|\((?<round>\d{1,3})\)|(?<dagger>[†‡]{1,3}))(?=\s*\S)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex AtStart();

    [GeneratedRegex(
        @"(?<!\p{L})(?:[kcdhmµμ]?m|in|ft|yd|mi|[кдсм]?м|[كسم]?م)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex UnitAtEnd();
}

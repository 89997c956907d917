using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Reading;

/// <summary>Telephone numbers: after a sign that begins one, or after a word for a telephone. Years and numbers of acts have neither.</summary>
internal static partial class Telephones
{
    private const int FewestDigits = 5;

    /// <summary>"Telephone number (office): " stands before a number.</summary>
    private const int LongestLabel = 40;

    private static readonly ImmutableArray<string> Labels = WordLists.Of("contact-words")["telephone"];

    /// <summary>Where they stand, from their sign or their first digit on.</summary>
    public static IEnumerable<(int Start, int End)> In(string text) =>
        Signed()
            .Matches(text)
            .Concat(Number().Matches(text).Where(number => IsLabelled(text, number)))
            .Select(number => (number.Index, number.Index + number.Length));

    private static bool IsLabelled(string text, Match number)
    {
        if (number.Value.Count(char.IsDigit) < FewestDigits)
            return false;
        var before = text[Math.Max(0, number.Index - LongestLabel)..number.Index];
        // Between a label and its number stands no other number.
        before = before[(before.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..];
        return Word().Matches(before).Any(word => Labels.Contains(word.Value, StringComparer.OrdinalIgnoreCase))
            // Chinese writes no space before a word.
            || Labels.Any(label => label[0] > '\u3000' && before.Contains(label, StringComparison.Ordinal));
    }

    // "+998 71 200 00 00", "Phone: 71 200-00-00", "(071) 2000000".
    [GeneratedRegex(
        @"(?:\+|\(\+?|[:：]\s?\+?|\b0)\p{Nd}[\p{Nd}\s().\-/]{5,20}\p{Nd}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Signed();

    [GeneratedRegex(
        @"\p{Nd}[\p{Nd}\s().\-/]{3,20}\p{Nd}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

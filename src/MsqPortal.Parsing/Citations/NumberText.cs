using System.Text.RegularExpressions;

namespace MsqPortal.Parsing;

/// <summary>The number of an act as it is written and as it is compared: "13,709", "13.709" and "13709" are one.</summary>
public static partial class NumberText
{
    /// <summary>Decimal digits of every script as "0" to "9", as the search compares them: "٥" is 5. No index changes.</summary>
    public static string WithAsciiDigits(string text) =>
        text.Any(IsOtherDigit)
            ? string.Concat(
                text.Select(sign => IsOtherDigit(sign) ? (char)('0' + (int)char.GetNumericValue(sign)) : sign)
            )
            : text;

    /// <summary>The number without separators of thousands; every other number as it is.</summary>
    public static string WithoutSeparators(string number) =>
        Thousands().Replace(number, match => Separator().Replace(match.Value, ""), 1);

    /// <summary>Without the blanks at a dash, "UP- 6079"; one between thousands belongs to the number.</summary>
    internal static string WithoutBlanks(string number) => BlankAfterDash().Replace(number, "");

    private static bool IsOtherDigit(char sign) => char.IsDigit(sign) && !char.IsAsciiDigit(sign);

    // Begins at no group of a number before it, so that a long row of groups is tried once.
    [GeneratedRegex(
        @"(?<![\d.,/]|\d[.,'’\u0020\u00A0\u2009\u202F])\d{1,3}(?:[.,'’\u0020\u00A0\u2009\u202F]\d{3})+(?![\d.,])"
    )]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\D")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<=[\p{Pd}−])\s+")]
    private static partial Regex BlankAfterDash();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>A date in running text.</summary>
internal readonly record struct FoundDate(DateOnly Date, int Start, int End);

/// <summary>Reads full dates as English answers write them; a year alone is no date.</summary>
internal static partial class DateReader
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    public static IEnumerable<FoundDate> Read(string text)
    {
        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            var month = match.Groups["month"] is { Success: true, ValueSpan: var digits }
                ? int.Parse(digits)
                : 1
                    + Array.FindIndex(
                        Months,
                        name => name.StartsWith(match.Groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase)
                    );
            var (year, day) = (int.Parse(match.Groups["year"].ValueSpan), int.Parse(match.Groups["day"].ValueSpan));
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                yield return new FoundDate(new DateOnly(year, month, day), match.Index, match.Index + match.Length);
        }
    }

    // "October 5, 2020", "July 27 2022", "April 08 2019" · "2 September 2018", "14th of March 2023" · "2023-03-14" · "14.03.2023"
    [GeneratedRegex(
        """
            \b(?:
                (?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)
                  \.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<year>[12][0-9]{3})
              | (?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?
                  (?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)
                  \.?\s*,?\s+(?<year>[12][0-9]{3})
              | (?<year>[12][0-9]{3})-(?<month>[0-9]{2})-(?<day>[0-9]{2})
              | (?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[12][0-9]{3})
            )(?!\d)
            """,
        RegexOptions.IgnorePatternWhitespace
            | RegexOptions.IgnoreCase
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}

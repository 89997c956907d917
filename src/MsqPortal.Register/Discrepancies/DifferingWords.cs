using System.Globalization;
using System.Text.RegularExpressions;

namespace MsqPortal.Register;

/// <summary>
/// The words of a mention that state its number, date or type, as they stand in the quote but without emphasis. Where
/// the quote does not show them, the value itself.
/// </summary>
internal static partial class DifferingWords
{
    public static string? Number(CitedAct cited) => Find(cited, cited.Number);

    public static string? Type(CitedAct cited) => Find(cited, cited.Type);

    public static string? Date(CitedAct cited)
    {
        if (cited.Date is not { } date)
            return null;
        foreach (var (text, from) in new[] { (Plain(cited.Text), 0), FromMention(cited) })
        {
            for (var match = Dates().Match(text, from); match.Success; match = match.NextMatch())
            {
                if (Means(match.Value, date))
                    return match.Value;
            }
        }

        return date.ToString("O", CultureInfo.InvariantCulture);
    }

    private static string? Find(CitedAct cited, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        var (quote, from) = FromMention(cited);
        for (
            var at = quote.IndexOf(value, from, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = quote.IndexOf(value, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            // "60" does not stand in "6079".
            var end = at + value.Length;
            if (
                (at == 0 || !char.IsLetterOrDigit(quote[at - 1]))
                && (end == quote.Length || !char.IsLetterOrDigit(quote[end]))
            )
                return quote[at..end];
        }

        return value;
    }

    private static (string Quote, int From) FromMention(CitedAct cited)
    {
        var quote = Plain(cited.Quote);
        return (quote, Math.Max(0, quote.IndexOf(Plain(cited.Text), StringComparison.Ordinal)));
    }

    private static string Plain(string markdown) => markdown.Replace("*", "", StringComparison.Ordinal);

    private static bool Means(string words, DateOnly date)
    {
        var numbers = Numbers()
            .Matches(words)
            .Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture))
            .ToList();
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month);
        return numbers.Contains(date.Year)
            && numbers.Contains(date.Day)
            && (words.Contains(month, StringComparison.OrdinalIgnoreCase) || numbers.Contains(date.Month));
    }

    // "October 5, 2020" · "2 September 2018" · "14th of March 2023" · "2023-03-14" · "14.03.2023": which one it is, Means tells.
    [GeneratedRegex(
        """
            \b(?:
                \p{L}{3,9}\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?\s*,?\s+[0-9]{4}
              | [0-9]{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,9}\.?\s*,?\s+[0-9]{4}
              | [0-9]{4}-[0-9]{2}-[0-9]{2}
              | [0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}
            )\b
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Dates();

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Numbers();
}

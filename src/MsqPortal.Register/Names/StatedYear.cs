using System.Text.RegularExpressions;

namespace MsqPortal.Register;

/// <summary>The year that stands for the date: in the number, "2016/679", or after it, "Act No. 12 of 2005".</summary>
internal static partial class StatedYear
{
    /// <summary>How far after the number the year may end.</summary>
    private const int LongestGap = 20;

    /// <summary>The number holds the year, so that it names one act without a date.</summary>
    public static bool IsIn(string number) => InNumber().IsMatch(number);

    /// <summary>The year directly after the number; null without one.</summary>
    public static string? AfterNumber(CitedAct cited)
    {
        if (string.IsNullOrEmpty(cited.Number))
            return null;
        var quote = cited.Quote.Replace("*", "", StringComparison.Ordinal);
        var mention = quote.IndexOf(cited.Text.Replace("*", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var at = quote.IndexOf(cited.Number, Math.Max(0, mention), StringComparison.Ordinal);
        if (at < 0)
            return null;
        var from = at + cited.Number.Length;
        var year = NumberThenYear().Match(quote[from..Math.Min(quote.Length, from + LongestGap)]);
        return year.Success ? year.Groups["year"].Value : null;
    }

    [GeneratedRegex("(?:^|[^0-9])(?:1[89]|20)[0-9]{2}(?:$|[^0-9])")]
    private static partial Regex InNumber();

    [GeneratedRegex(@"^\W{0,4}(?:(?:of|year)\s+)?(?<year>(?:1[89]|20)[0-9]{2})(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberThenYear();
}

using MsqPortal.Parsing.Citations;

namespace MsqPortal.Parsing;

/// <summary>A query that states one date and no number: "5 October 2020", "Decree of 5 October 2020".</summary>
/// <param name="Date">The date.</param>
/// <param name="Before">What stands before the date.</param>
/// <param name="After">What stands after it.</param>
public sealed record DateQuery(DateOnly Date, string Before, string After)
{
    /// <summary>Longer texts are not searched for dates.</summary>
    private const int Longest = 1000;

    /// <summary>Reads a query.</summary>
    /// <returns>Null when the query states no date, several, or a number beside it.</returns>
    public static DateQuery? Read(string query)
    {
        if (query.Length > Longest)
            return null;
        query = NumberText.WithAsciiDigits(query);
        if (DateReader.Read(query).ToList() is not [var date])
            return null;
        var (before, after) = (query[..date.Start], query[date.End..]);
        return (before + after).Any(char.IsDigit) ? null : new DateQuery(date.Date, before, after);
    }
}

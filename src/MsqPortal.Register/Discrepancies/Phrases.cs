using System.Globalization;

namespace MsqPortal.Register;

/// <summary>Neutral words of messages.</summary>
internal static class Phrases
{
    private const int MostItems = 8;

    /// <summary>"28 January 2022".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"No. 60", "Decree No. 60", "An act without a number".</summary>
    public static string Name(Work work) =>
        work.Number is { } number ? $"No. {number}"
        : work.Titles is [var title, ..] ? $"“{title}”"
        : work.Type is { } type ? $"The {type} {(work.Date is { } date ? $"of {Date(date)}" : "without a number")}"
        : "An act without a number";

    /// <summary>The name and the date where it helps to tell acts with one number apart.</summary>
    public static string NameAndDate(Work work) =>
        work is { Number: not null, Date: { } date } ? $"{Name(work)} of {Date(date)}" : Name(work);

    /// <summary>"a", "a and b", "a, b and c"; after a few the number of those left.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > MostItems)
            all = [.. all.Take(MostItems - 1), $"{all.Count - MostItems + 1} others"];
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    /// <summary>The same with each item in quotation marks.</summary>
    public static string Quoted(IEnumerable<string> items) => List(items.Select(item => $"“{item}”"));
}

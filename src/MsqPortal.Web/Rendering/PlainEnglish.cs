using System.Globalization;

namespace MsqPortal.Web.Rendering;

/// <summary>Numbers, dates and lines as the pages say them.</summary>
public static class PlainEnglish
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Number(long number) => number.ToString("N0", English);

    public static string Count(long number, string singular, string plural) =>
        $"{Number(number)} {(number == 1 ? singular : plural)}";

    public static string Words(long number) => Count(number, "word", "words");

    public static string LegalActs(long number) => Count(number, "legal act", "legal acts");

    public static string Links(long number) => Count(number, "link", "links");

    public static string Discrepancies(long number) => Count(number, "discrepancy", "discrepancies");

    public static string Questions(long number) => Count(number, "question", "questions");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", English);

    /// <summary>"line 633", "lines 629–661".</summary>
    public static string Lines(int first, int last) => first == last ? $"line {first}" : $"lines {first}–{last}";

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string AnyOf(IReadOnlyList<string> things) => Joined(things, "or");

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string AllOf(IReadOnlyList<string> things) => Joined(things, "and");

    private static string Joined(IReadOnlyList<string> things, string last) =>
        things.Count < 2
            ? string.Concat(things)
            : $"{string.Join(", ", things.Take(things.Count - 1))} {last} {things[things.Count - 1]}";

    public static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

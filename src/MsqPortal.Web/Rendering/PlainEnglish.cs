using System.Globalization;

namespace MsqPortal.Web.Rendering;

/// <summary>
/// What is said in English whatever the language of a page: the sentence of a search, verbs, references. Pages speak through
/// <see cref="Languages.PlainWords"/>.
/// </summary>
public static class PlainEnglish
{
    private const int LongestName = 60;

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Number(long number) => number.ToString("N0", English);

    public static string Count(long number, string singular, string plural) =>
        $"{Number(number)} {(number == 1 ? singular : plural)}";

    public static string Questions(long number) => Count(number, "question", "questions");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string AnyOf(IReadOnlyList<string> things) => Joined(things, "or");

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string AllOf(IReadOnlyList<string> things) => Joined(things, "and");

    /// <summary>A name of any length and origin within a sentence.</summary>
    public static string Shortened(string name)
    {
        if (name.Length <= LongestName)
            return name;
        var end = char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
        return $"{name[..end].TrimEnd()} …";
    }

    private static string Joined(IReadOnlyList<string> things, string last) =>
        things.Count < 2
            ? string.Concat(things)
            : $"{string.Join(", ", things.Take(things.Count - 1))} {last} {things[things.Count - 1]}";

    public static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

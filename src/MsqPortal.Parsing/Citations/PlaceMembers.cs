using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>The single places of which a text speaks: "Items 7 and 34" are "item 7" and "item 34".</summary>
public static partial class PlaceMembers
{
    // The longer beginnings first. All that PlaceGrammar reads.
    private static readonly string[] Kinds =
    [
        "subparagraph",
        "subitem",
        "subsection",
        "article",
        "paragraph",
        "item",
        "annex",
        "appendi",
        "schedule",
        "chapter",
        "part",
        "band",
        "point",
        "goal",
        "target",
        "section",
        "clause",
    ];

    private static readonly Dictionary<string, string> Abbreviations = new()
    {
        ["art"] = "article",
        ["arts"] = "article",
        ["para"] = "paragraph",
        ["paras"] = "paragraph",
        ["sec"] = "section",
        ["secs"] = "section",
    };

    /// <summary>The places of a text, one by one.</summary>
    /// <param name="text">Any text; what is no place in it is passed over.</param>
    public static IEnumerable<string> Of(string text)
    {
        foreach (Match place in PlaceGrammar.Place().Matches(text))
        {
            var word = Word().Match(place.Value).Value;
            var kind = KindOf(word);
            foreach (Match number in Number().Matches(place.Value[word.Length..]))
                yield return $"{kind} {number.Value.ToLowerInvariant()}";
        }
    }

    private static string KindOf(string word)
    {
        var key = word.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return Abbreviations.GetValueOrDefault(key)
            ?? Array.Find(Kinds, kind => key.StartsWith(kind, StringComparison.Ordinal))
            ?? "§";
    }

    [GeneratedRegex(@"^[\p{L}-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // Backtracking, and linear: nothing that follows can make it give back. Without, long runs of digits took quadratic time.
    [GeneratedRegex(
        @"\d{1,4}(?:\.\d{1,3})*[a-z]?(?:\(\w{1,4}\))*|\b[IVXLC]{1,6}\b|\b[A-Z]\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}

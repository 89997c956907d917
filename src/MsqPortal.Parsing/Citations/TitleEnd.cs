using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>What may stand after the words of a title and is none of them.</summary>
internal static partial class TitleEnd
{
    /// <summary>From here to the number stand a date and punctuation at most: "on information of 11 May 1999, No. 106".</summary>
    public static bool IsOnlyADate(string text, int from, int until)
    {
        var rest = text[from..until];
        foreach (var date in DateReader.Read(rest).Take(1))
            rest = rest[..date.Start] + rest[date.End..];
        return OnlyPunctuation().IsMatch(rest);
    }

    /// <summary>Where the name ends in these words: before "of the Cabinet of Ministers" at their end, and before "and its annexes".</summary>
    public static int Of(string words)
    {
        var others = Others().Match(words);
        var issuer = Issuer().Match(others.Success ? words[..others.Index] : words);
        return issuer.Success ? issuer.Index
            : others.Success ? others.Index
            : words.Length;
    }

    [GeneratedRegex(
        @"^[\s.,(\[]*(?:(?:of|from|dated|under|with\s+the|registered\s+under)?[\s.,(\[]*)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OnlyPunctuation();

    [GeneratedRegex(
        @"\s(?:of|by)\s+(?:the\s+)?(?:President|Cabinet|Council\s+of\s+Ministers|Government|Ministry|Minister|Parliament|National\s+Assembly|Prime\s+Minister|Senate|Governor|Central\s+Bank)(?:\s+(?:(?:of|the|and|for)\s+)*\p{Lu}[\p{L}’'-]*)*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Issuer();

    [GeneratedRegex(
        @"\s+and\s+its\s+(?:\p{L}+\s+)?(?:annex|appendi|schedule|amendment|by-?law|regulations?|implementing|executive)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Others();
}

using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>Which words between a place and an act say that the place is one of the act.</summary>
internal static partial class PlaceLinks
{
    private const int Farthest = 250;
    private const int LongestRest = 80;

    private const string Speaks =
        "(?:implies|states|says|provides|stipulates|defines|establishes|determines|regulates|requires|guarantees|prescribes|sets|specifies|describes|covers|contains|envisages|foresees|gives|grants|ensures|obliges|recogni[sz]es|prohibits|allows|lists|approves|introduces|mentions|refers|protects)";

    /// <summary>Two places of one row: "Annex 1, Goal 9", "section 2 of Annex 3".</summary>
    public static bool Join(ReadOnlySpan<char> between) =>
        between.Length < 24 && Row().IsMatch(between) && !HasBlankLine(between);

    /// <summary>The words between a place and the act after it: "Article 5 of the Law", "Item 19 of the Roadmap (Annex 24 of the Decree".</summary>
    public static bool LeadTo(ReadOnlySpan<char> between, string place)
    {
        if (between.Length > Farthest || HasBlankLine(between))
            return false;
        if (DirectlyOf().IsMatch(between))
            return true;
        // The goals of the world are no part of an act, unless it is said.
        if (Goal().IsMatch(place))
            return false;
        if (Directly().IsMatch(between))
            return !between.Contains('\n') || !between.Trim().IsEmpty;
        var words = Quotations().Replace(between.ToString(), " ");
        return Roundabout().IsMatch(words) && !HasClause(words);
    }

    /// <summary>The words between an act and a place after it, and what follows.</summary>
    /// <param name="between">From the act to the place.</param>
    /// <param name="place">The place.</param>
    /// <param name="rest">What stands after the row that begins with the place.</param>
    /// <param name="type">Type of the act: "Annex 1, band 3 of Decree" is one of a decree.</param>
    public static bool Follow(ReadOnlySpan<char> between, string place, ReadOnlySpan<char> rest, string? type)
    {
        if (between.Length > Farthest)
            return false;
        rest = rest[..Math.Min(rest.Length, LongestRest)];
        var of = OfAnAct().Match(rest.ToString());
        var isOfThis = of.Success && of.Groups["type"].Value.Equals(type, StringComparison.OrdinalIgnoreCase);
        var words = Links().Replace(between.ToString(), " ");
        if (!isOfThis && OfSomethingElse().IsMatch(rest))
            return false;
        var isOnLine = !words.Contains('\n');
        if ((isOnLine && Appended().IsMatch(words)) || InBracket().IsMatch(words))
            return !Goal().IsMatch(place) || !isOnLine || words.Contains('.') || words.Contains('(');
        if (isOnLine && SaysIn().IsMatch(words))
            return true;
        if (!NewSentence().IsMatch(words) || words.Count(c => c == '\n') > 2)
            return false;
        return Statement().IsMatch(rest)
            || isOfThis
            || (EndOfLine().IsMatch(rest) && (isOnLine || Provision().IsMatch(place)));
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text) => text.Count('\n') > 1;

    private static bool HasClause(string words)
    {
        foreach (var word in Word().EnumerateMatches(words))
        {
            if (ClauseWords.Begins(words.AsSpan(word.Index, word.Length), "the"))
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"^\s*[,;(]?\s*(?:(?:and|or|of|to|in)\s+)?(?:of\s+)?(?:the\s+|its\s+)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Row();

    [GeneratedRegex(
        @"^\s*,?\s*(?:of|to)\s+(?:the\s+|this\s+|that\s+|of\s+)*(?:\p{Lu}[\p{L}’'-]*\s+){0,2}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex DirectlyOf();

    [GeneratedRegex(
        @"^\s*[,(]?\s*(?:(?:from|in|under)\s+)?(?:the\s+|this\s+|that\s+)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Directly();

    // "of the Roadmap for … (Annex 25 to the", "of the Strategy to the"; a comma or the end of a sentence breaks it off.
    [GeneratedRegex(
        @"^\s+(?:of|to|in|from|under)\s[^,;:.]*(?:\d\.\d[^,;:.]*)?(?:\b(?:of|to|by|from|under)\s+(?:the\s+|this\s+|of\s+)*|\(\s*(?:the\s+)?)(?:\p{Lu}[\p{L}’'-]*\s+){0,2}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Roundabout();

    [GeneratedRegex(
        @"^[""”’»“)]*\s*,?\s*(?:(?:in\s+particular|namely|especially|specifically|see|and|also|[–—-])\s*,?\s*)?(?:(?:in|under|by)\s+)?(?:its\s+|the\s+)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Appended();

    [GeneratedRegex(
        @"^(?:[^.;:\n()]{0,60}|\s{0,4})[(\[]\s*(?:(?:see|cf\.?|e\.g\.,?|in\s+particular,?|notably|namely)\s+)?(?:the\s+)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex InBracket();

    [GeneratedRegex(
        @"^[""”’»)]*\s*,?\s*(?:also\s+|clearly\s+)?"
            + Speaks
            + @"\b[^.;:\n]{0,80}\b(?:in|under|by|through)\s+(?:its\s+|the\s+)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex SaysIn();

    [GeneratedRegex(
        @"^[""”’»“)]*\s*[.:;]?\s*(?:[-•*–]\s*)?(?:(?:In|Under|According\s+to|As\s+per|Pursuant\s+to|In\s+accordance\s+with|By)\s+)?(?:[Tt]he\s+|[Ii]ts\s+)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex NewSentence();

    [GeneratedRegex(
        @"^\s*,?\s*(?:(?:which|that|also|of\s+it)\s+)*" + Speaks + @"\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Statement();

    [GeneratedRegex(@"^\s*[.:]?[ \t]*(?:\n|$)", RegexOptions.NonBacktracking)]
    private static partial Regex EndOfLine();

    [GeneratedRegex(
        @"^(?:Art|Para|Sub|Item|Section|Sec|Clause|§)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Provision();

    [GeneratedRegex(
        @"^(?:Goal|Target)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Goal();

    [GeneratedRegex(@"^\s*(?:of|to)\s", RegexOptions.NonBacktracking)]
    private static partial Regex OfSomethingElse();

    [GeneratedRegex(
        @"^\s*(?:of|to)\s+(?:the\s+|this\s+|that\s+|said\s+|same\s+|above-mentioned\s+)*(?<type>Decree-Law|Law|Decree|Resolution|Decision|Order|Act|Regulation|Ordinance|Directive|Code|Constitution)\b",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfAnAct();

    [GeneratedRegex(@"[""“«„][^""“”«»„\n]*[""”»“]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Quotations();

    [GeneratedRegex(
        @"<[^<>\s]*>|https?://\S+|\[[^\]\n]*\]\([^)\n]*\)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Links();

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

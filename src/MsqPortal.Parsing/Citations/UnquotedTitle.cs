using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "Titles without quotation marks": "on personal data No. 547", "No. 20.285 on access to public information". A title begins
/// with a word such as "on" or "regarding" and goes on as long as the words can be a name; the number, a date, a bracket, the
/// end of the sentence or the next clause ends it.
/// </summary>
internal static partial class UnquotedTitle
{
    private const int Longest = 420;

    /// <summary>The title between the type and the number: it has to fill the whole space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the first word of the title may stand.</param>
    /// <param name="until">Where what ends it begins: the sign of the number.</param>
    public static FoundTitle? Before(string text, int from, int until)
    {
        if (!Opens(text, from, until, isAfterNumber: false))
            return null;
        var words = new TitleWords(text, from, Math.Min(until, from + Longest)) { HasFixedEnd = true };
        var reachesEnd = words.Read() && TitleEnd.IsOnlyADate(text, words.End, until);
        return reachesEnd && !NumberedThing().IsMatch(text.AsSpan(from, words.End - from))
            ? Title(text, from, words.End)
            : null;
    }

    /// <summary>The title that stands here, after the number and the date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the first word of the title may stand.</param>
    /// <param name="until">Where it ends at the latest: the next citation.</param>
    /// <param name="isSetOff">A comma stands before it: "No. 507 of September 16, 2022, on the portal it is possible …".</param>
    /// <param name="isIntroduced">The sentence goes on after the citation: "According to Law No. 5 …, citizens …".</param>
    public static FoundTitle? After(string text, int from, int until, bool isSetOff, bool isIntroduced)
    {
        if (!Opens(text, from, until, isAfterNumber: true))
            return null;
        var words = new TitleWords(text, from, Math.Min(until, from + Longest)) { IsIntroduced = isIntroduced };
        if (!words.Read() || words.IsCut)
            return null;
        // The words before a verb may be its subject, which is no part of a name.
        if (isIntroduced && words.EndsAtVerb)
            return null;
        // Only "on" may begin a place after a comma.
        var isPlace = isSetOff && text.AsSpan(from).StartsWith("on ", StringComparison.OrdinalIgnoreCase);
        if (isPlace && (isIntroduced || words.EndsAtComma))
            return null;
        // "Decree No. 17 to amend Decree No. 5": the name goes on with another act, and where it ends is not known.
        if (words.ReachesLimit && words.End < until && !Separation().IsMatch(text.AsSpan(words.End, until - words.End)))
            return null;
        return Title(text, from, words.End);
    }

    /// <summary>A word that a title begins with, and no time, place or page: "on 5 May", "on the website".</summary>
    private static bool Opens(string text, int from, int until, bool isAfterNumber)
    {
        if (from >= until)
            return false;
        var rest = text.AsSpan(from, Math.Min(until - from, 80));
        return (isAfterNumber ? OpenerAfter() : OpenerBefore()).IsMatch(rest) && !NoSubject().IsMatch(rest);
    }

    private static FoundTitle? Title(string text, int from, int end)
    {
        end = from + TitleEnd.Of(text[from..end]);
        var title = TitleText.OnOneLine(text[from..end]);
        return title.Length > "on it".Length && title.Contains(' ') ? new FoundTitle(title, from, end) : null;
    }

    [GeneratedRegex(
        @"^(?:on|regarding|concerning|about|amending|approving|establishing|governing|regulating|relat(?:ing|ed)\s+to|pertaining\s+to|in\s+respect\s+of|with\s+(?:regard|respect)\s+to|for\s+the|to\s+(?:amend|supplement|approve|establish|provide|regulate|promote|protect|ensure|implement|create|introduce|strengthen|improve|develop|repeal|ratify|make|facilitate|prevent|enable|define|extend|simplify|reform|give))\s",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OpenerBefore();

    // "Decree No. 5 for the ministry", "Law No. 5 to create an agency" and "Law No. 5 regulating it" speak of what was done.
    [GeneratedRegex(
        @"^(?:on|regarding|concerning|about|amending|approving|relat(?:ing|ed)\s+to|pertaining\s+to|in\s+respect\s+of|with\s+respect\s+to|to\s+(?:amend|supplement|repeal)|for\s+the\s+(?:\w+\s+)?(?:protection|promotion|prevention|regulation|development|establishment|implementation|improvement|simplification|moderni[sz]ation|digitali[sz]ation|creation|introduction|facilitation))\s",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OpenerAfter();

    [GeneratedRegex(
        """
            ^on\s+(?:
                \d
              | (?:the\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b
              | (?:(?:the|our|its|their|his|her|this|that|a|an|one|each|every|which|it|page|pages)\s+)?(?:(?:official|national|following|other|same|unified|single|public|first|second|last|next)\s+)*
                (?:web\s?sites?|sites?|web\s?pages?|web|pages?|portals?|platform|internet|basis|behalf|initiative|recommendation|proposal|request|hand|time|date|day|days|demand|line|side|ground|grounds|condition|occasion|top|average|account|it|him|them|which|that)\b
              | [a-z0-9-]+\.[a-z]{2}
              )
            """,
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex NoSubject();

    [GeneratedRegex(@"^\s*(?:[,;]|and\s|or\s|\n)", RegexOptions.NonBacktracking)]
    private static partial Regex Separation();

    // "on Health, hospital No. 6": the number is the hospital's.
    [GeneratedRegex(
        @"\b(?:school|hospital|kindergarten|lyceum|clinic|polyclinic|pharmacy|room|building|house|office|station|line|bus|route|form|page|table|figure|annex|item|appendix|article|chapter|telephone|phone|hotline|account|contract|tender|lot|ticket|gate|floor|window|counter|indicator|goal|target|version|issue|edition|volume|patent|certificate|licence|license|branch|shop|store|unit|district|ward|zone|programme|program|project|gazette|journal|bulletin)\W*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberedThing();
}

using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "Titles": what stands between type or issuer and number, or directly after the citation, as cited; in quotation marks of any
/// kind or after a word such as "on". An act that the sentence does not name has no title.
/// </summary>
internal static partial class CitedTitle
{
    /// <summary>The title of each citation of a part that states one after or before its number.</summary>
    public static Dictionary<FoundCitation, FoundTitle> Find(PlainPart part)
    {
        var titles = new Dictionary<FoundCitation, FoundTitle>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < part.Citations.Length; i++)
        {
            var until = i + 1 < part.Citations.Length ? part.Citations[i + 1].Start : part.Text.Length;
            if (Of(part.Text, part.Citations[i], until) is { } title)
                titles.Add(part.Citations[i].Found, title);
        }

        return titles;
    }

    private static FoundTitle? Of(string text, PlacedCitation citation, int until)
    {
        if (citation.Number is not { } number)
            return null;
        var before = BesideCitation.Past(text, citation.TypeEnd, number.Start, hasBracket: false);
        if (Quoted(text, before.End, number.Start) is { } quoted)
            return quoted;
        if (UnquotedTitle.Before(text, before.End, number.Start) is { } unquoted)
            return unquoted;

        var hasBracket = text.AsSpan(citation.TypeEnd, Math.Max(0, number.Start - citation.TypeEnd)).Contains('(');
        // "No. 182 of the Cabinet of Ministers … on measures …, dated September 20, 2022".
        if (
            citation.Date is { } date
            && date.Start > number.End
            && After(text, citation, number.End, date.Start, hasBracket) is { } between
        )
            return between;
        return After(text, citation, citation.End, until, hasBracket);
    }

    private static FoundTitle? After(string text, PlacedCitation citation, int from, int until, bool hasBracket)
    {
        var after = BesideCitation.Past(text, from, until, hasBracket);
        if (Quoted(text, after.End, until) is { } quoted)
            return IsSentence(text, quoted) ? null : quoted;
        if (OnNextLine(text, after.End, until) is { } below)
            return below;
        if (InBrackets(text, after.End, until) is { } aside)
            return aside;
        return UnquotedTitle.After(text, after.End, until, after.IsSetOff, IsIntroduced(text, citation.Start));
    }

    private static FoundTitle? Quoted(string text, int at, int until)
    {
        if (at >= until)
            return null;
        var mark = at + Lead().Match(text, at, Math.Min(until - at, 40)).Length;
        return QuotedTitle.StartingAt(text, mark) is { } title && title.End <= until && !Gazette().IsMatch(title.Text)
            ? title
            : null;
    }

    // After a line break, a colon or a dash a quotation may be what the act says: only a name is taken for its title.
    private static FoundTitle? OnNextLine(string text, int at, int until)
    {
        var mark = at;
        while (
            mark < until && mark - at < 8 && (char.IsWhiteSpace(text[mark]) || text[mark] is ':' or '–' or '—' or '-')
        )
            mark++;
        return mark > at && Quoted(text, mark, until) is { } title && IsName(title.Text) && !IsSentence(text, title)
            ? title
            : null;
    }

    // "Legislative Decree No. 82 of 7 March 2005 (on digital administration)".
    private static FoundTitle? InBrackets(string text, int at, int until)
    {
        var close = at < until && text[at] is '(' ? text.IndexOf(')', at, Math.Min(until - at, 420)) : -1;
        if (close < 0)
            return null;
        var title =
            Quoted(text, at + 1, close)
            ?? UnquotedTitle.After(text, at + 1, close, isSetOff: false, isIntroduced: false);
        return title is { } inside && inside.End == close ? inside : null;
    }

    /// <summary>It begins as titles do, or its longer words have capital letters: "Personal Data Protection".</summary>
    private static bool IsName(string title) =>
        Opener().IsMatch(title)
        || (
            title.Split(' ') is { Length: <= 14 } words
            && words.Where(word => word.Length > 3).All(word => !char.IsLower(word[0]))
        );

    // “We are proud of our work.”
    private static bool IsSentence(string text, FoundTitle title) =>
        title.End > title.Start + 2 && text[title.End - 2] is '.' or '!' or '?' && !Opener().IsMatch(title.Text);

    // "According to Law No. 5 of 2020 …, citizens have …": after the citation comes what the sentence says.
    private static bool IsIntroduced(string text, int citation)
    {
        var sentence = text.AsSpan(0, citation)[Sentence.Start(text, citation)..];
        return Introduction().IsMatch(sentence[(sentence.LastIndexOf('\n') + 1)..]);
    }

    [GeneratedRegex(
        @"\G(?:(?>\s*)(?:,\s*)?(?:which\s+is\s+|is\s+)?(?:entitled|titled|called|named|known\s+as)(?:\s+the)?)?\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:on|regarding|concerning|about|relating\s+to|amending|approving|to)\s",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opener();

    // The gazette that published the act, "Official Gazette of RS", is no name of it.
    [GeneratedRegex(@"\b(?:Gazette|Journal|Bulletin)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Gazette();

    [GeneratedRegex(
        @"^\W*(?:\d{1,3}\W+)?(?:also,?\s+)?(?:in\s+)?(?:according|pursuant|under|by|accordance|line|compliance|conformity|based|basis|following|with|since|as|through|per|thanks|due|after|before|until|within)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Introduction();
}

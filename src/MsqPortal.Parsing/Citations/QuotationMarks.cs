namespace MsqPortal.Parsing.Citations;

/// <summary>Quotation marks of any language. Which one opens is told by what stands around it: ”…”, „…“, »…« and "…" are pairs.</summary>
internal static class QuotationMarks
{
    /// <summary>How many characters the mark at this place has: two apostrophes or accents are one mark. 0 where none stands.</summary>
    public static int LengthAt(string text, int at) =>
        text[at] switch
        {
            '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '「' or '」' or '『' or '』' or '＂' => 1,
            '\'' or '`' => at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1,
            '‘' or '’' or '‚' or '‛' or '‹' or '›' => 1,
            _ => 0,
        };

    /// <summary>A mark that may be an apostrophe as well.</summary>
    public static bool IsSingle(string text, int at) =>
        text[at] is '‘' or '’' or '‚' or '‛' or '‹' or '›' || (text[at] is '\'' or '`' && LengthAt(text, at) == 1);

    /// <summary>A mark stands here, and a quotation may begin with it.</summary>
    public static bool Opens(string text, int at)
    {
        var length = LengthAt(text, at);
        if (length == 0)
            return false;
        var isFree = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '“' or '«' or '„';
        var beforeText = at + length < text.Length && (IsText(text[at + length]) || LengthAt(text, at + length) > 0);
        return text[at] switch
        {
            // Glued to the word before, “ opens as well, unless it ends „…“ and »…«.
            '“' or '«' => isFree || beforeText,
            '„' or '「' or '『' => true,
            '"' or '＂' => isFree || (beforeText && text[at - 1] == text[at] && IsFree(text, at - 1)),
            '\'' or '`' when length == 2 => isFree,
            _ => isFree && beforeText,
        };
    }

    /// <summary>A quotation may end with the mark that stands here: no text follows it.</summary>
    public static bool Closes(string text, int at)
    {
        var end = at + LengthAt(text, at);
        if (end < text.Length && (IsText(text[end]) || (text[at] is '“' or '«' && LengthAt(text, end) > 0)))
            return false;
        // "citizens' appeals'": the first one is an apostrophe when another one closes.
        return !IsSingle(text, at)
            || at == 0
            || text[at - 1] is not 's'
            || text.AsSpan(end, Math.Min(text.Length - end, 200)).IndexOfAny("'’\n") is var other
                && (other < 0 || text[end + other] == '\n' || IsText(Next(text, end + other)));
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : ' ';

    private static bool IsFree(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(';

    private static bool IsText(char c) => char.IsLetterOrDigit(c);
}

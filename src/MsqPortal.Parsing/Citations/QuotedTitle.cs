namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "Titles": words in quotation marks between type and number, or directly behind the citation. A title may quote
/// another name: a mark with white space before it opens, any other closes, and the outermost pair is the title.
/// </summary>
internal static class QuotedTitle
{
    private const int Shortest = 4;
    private const int Longest = 420;

    /// <summary>The first title that opens between two places.</summary>
    public static string? Within(string text, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (Opens(text, i))
                return StartingAt(text, i);
        }

        return null;
    }

    /// <summary>The title that stands here, behind spaces and commas.</summary>
    public static string? At(string text, int from)
    {
        while (from < text.Length && text[from] is (' ' or ','))
            from++;
        return from < text.Length && Opens(text, from) ? StartingAt(text, from) : null;
    }

    private static string? StartingAt(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start <= Longest; i++)
        {
            if (!IsMark(text[i]))
                continue;
            depth += Opens(text, i) ? 1 : -1;
            if (depth == 0)
                return i - start > Shortest ? text[(start + 1)..i].Trim() : null;
        }

        return null;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '«' or '»';

    private static bool Opens(string text, int at) =>
        text[at] is '“' or '«'
        || (text[at] == '"' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '“' or '«'));
}

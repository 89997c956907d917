namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "Titles": words in quotation marks between type and number, or directly behind the citation. A title may quote
/// another name: a mark with white space before it opens, any other closes, and the outermost pair is the title. At the end
/// of a line, one mark may close both.
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
        var (depth, lastClose) = (0, -1);
        for (var i = start; i < text.Length && i - start <= Longest; i++)
        {
            if (!IsMark(text[i]))
                continue;
            var opens = Opens(text, i);
            depth += opens ? 1 : -1;
            if (depth == 0)
                return i - start > Shortest ? text[(start + 1)..i].Trim() : null;
            if (!opens)
                lastClose = i;
        }

        // "On amendments to the law "On appeals"": one mark at the end of the line closes both.
        return lastClose > 0 && depth == 1 && text.AsSpan(lastClose + 1).Trim(" .,;:").IsEmpty
            ? text[(start + 1)..(lastClose + 1)].Trim()
            : null;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '«' or '»';

    private static bool Opens(string text, int at) =>
        text[at] is '“' or '«'
        || (text[at] == '"' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '“' or '«'));
}

namespace MsqPortal.Parsing.Citations;

/// <summary>A title and the place that it takes in the text, its marks included.</summary>
internal readonly record struct FoundTitle(string Text, int Start, int End);

/// <summary>
/// Rule "Titles in quotation marks". A title may quote another name: the outermost pair of marks is the title. At the end of a
/// line, one mark may close both. A title goes on over the end of a line in the middle of its sentence.
/// </summary>
internal static class QuotedTitle
{
    private const int Shortest = 4;
    private const int Longest = 420;

    /// <summary>The title that stands here, after spaces and commas.</summary>
    public static string? At(string text, int from)
    {
        while (from < text.Length && text[from] is (' ' or ','))
            from++;
        return StartingAt(text, from)?.Text;
    }

    /// <summary>The title whose mark stands exactly here.</summary>
    public static FoundTitle? StartingAt(string text, int start)
    {
        if (start >= text.Length || !QuotationMarks.Opens(text, start))
            return null;
        var isSingle = QuotationMarks.IsSingle(text, start);
        var (depth, close, i) = (0, -1, start);
        while (i < text.Length && i - start <= Longest)
        {
            if (text[i] == '\n')
            {
                if (PlainPart.Continuation(text, i) is var next && next < 0)
                    break;
                i = next;
                continue;
            }

            var length = QuotationMarks.LengthAt(text, i);
            if (length == 0 || QuotationMarks.IsSingle(text, i) != isSingle)
            {
                i += Math.Max(length, 1);
                continue;
            }

            if (QuotationMarks.Opens(text, i) && (depth == 0 || !QuotationMarks.Closes(text, i)))
                depth++;
            else if (!isSingle || QuotationMarks.Closes(text, i))
                (depth, close) = (depth - 1, i);

            i += length;
            if (depth == 0)
                return Between(text, start, close, i);
        }

        // "On amendments to the law "On appeals"": one mark at the end of the line closes both, and stays.
        var ends = i >= text.Length || text[i] == '\n';
        return
            ends && !isSingle && close > 0 && depth == 1 && text.AsSpan(close + 1, i - close - 1).Trim(" .,;:").IsEmpty
            ? Between(text, start, close + 1, close + 1)
            : null;
    }

    private static FoundTitle? Between(string text, int start, int close, int end)
    {
        var from = start + QuotationMarks.LengthAt(text, start);
        var title = TitleText.OnOneLine(text[from..Math.Max(from, close)]);
        // “"On mass media"”: doubled marks enclose one title.
        while (
            title.Length > 2
            && QuotationMarks.LengthAt(title, 0) is > 0 and var opening
            && StartingAt(title, 0) is { } inner
            && inner.End == title.Length
            && opening < title.Length
        )
            title = inner.Text;
        return title.Length >= Shortest ? new FoundTitle(title, start, end) : null;
    }
}

namespace MsqPortal.Web.Rendering;

/// <summary>Finds words in a text: "60" does not stand in "6079".</summary>
internal static class WholeWords
{
    /// <returns>Index of the first character; -1 when the words do not stand there.</returns>
    public static int Find(string text, string words, int from = 0)
    {
        for (
            var start = words.Length == 0 ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal)
        )
        {
            var end = start + words.Length;
            var isCutBefore = start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(words[0]);
            var isCutAfter = end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(words[^1]);
            if (!isCutBefore && !isCutAfter)
                return start;
        }

        return -1;
    }
}

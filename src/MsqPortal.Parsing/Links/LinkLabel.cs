using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Links;

/// <summary>The words beside a link that say what it is: always words of the response, never of this program.</summary>
internal static class LinkLabel
{
    private const int Longest = 160;

    /// <summary>
    /// Rule "Link labels": the words of a Markdown link; else the words before it on its line; else those behind it;
    /// else the start of the paragraph above.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="line">The line it stands on.</param>
    /// <param name="previousEnd">Index behind the link before it on the line; 0 without one.</param>
    /// <param name="nextStart">Index of the next link on the line; the line's length without one.</param>
    /// <param name="above">The nearest text line above; empty without one.</param>
    public static string? Of(FoundLink link, string line, int previousEnd, int nextStart, string above)
    {
        if (link.Words is { } words && !words.Contains("://", StringComparison.Ordinal) && Clean(words) is { } own)
            return own;
        return Clean(line[previousEnd..link.Start]) ?? Clean(line[link.End..nextStart]) ?? Clean(above);
    }

    private static string? Clean(string text)
    {
        var words = Marks
            .Remove(text[Math.Min(Marker.Read(text).End, text.Length)..])
            .Trim(' ', '-', '–', '—', ':', ';', ',', '.', '(', ')', '<', '>', '"');
        if (!words.Any(char.IsLetter))
            return null;
        if (words.Length <= Longest)
            return words;
        // The first sentence names the thing; a long one is cut between words.
        var end = words.IndexOf(". ", StringComparison.Ordinal);
        if (end <= 0 || end > Longest)
            end = words.LastIndexOf(' ', Longest);
        return (end > 0 ? words[..end] : words[..Longest]) + "…";
    }
}

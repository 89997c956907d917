using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Links;

/// <summary>Words of a response as the label of a link: without marks, and cut between words where they are many.</summary>
internal static class LabelText
{
    private const int Longest = 160;

    /// <summary>Words that need what follows them: the link stands in the middle of a sentence, as a word of it.</summary>
    private static readonly HashSet<string> Unfinished = new(
        ["a", "an", "and", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "the", "to", "via", "with"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The words need what follows them.</summary>
    public static bool IsUnfinished(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(" \t<([*");
        return Unfinished.GetAlternateLookup<ReadOnlySpan<char>>().Contains(trimmed[(trimmed.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The words as a label.</summary>
    /// <returns>Null when the text has no word.</returns>
    public static string? Of(string text)
    {
        var words = Marks.Remove(text[Math.Min(Marker.Read(text).End, text.Length)..]).Trim(" -–—:;,.<>").ToString();
        words = WithoutLoneBrackets(words);
        if (!words.Any(char.IsLetter))
            return null;
        if (words.Length <= Longest)
            return words;
        // The first sentence names the thing; a long one is cut between words.
        var end = Citations.Sentence.End(words, 0);
        if (end >= Longest)
            end = words.LastIndexOf(' ', Longest);
        return (end > 0 ? words[..end] : words[..Longest]).TrimEnd('.', ';') + "…";
    }

    private static string WithoutLoneBrackets(string words)
    {
        if (words.EndsWith('(') || (words.StartsWith('(') && !words.Contains(')', StringComparison.Ordinal)))
            words = words.Trim('(');
        else if (words.Contains('(', StringComparison.Ordinal) && !words.Contains(')', StringComparison.Ordinal))
            words = words.Replace("(", "", StringComparison.Ordinal);
        if (words.StartsWith(')') || (words.EndsWith(')') && !words.Contains('(', StringComparison.Ordinal)))
            words = words.Trim(')');
        // A quotation mark that opens the link's own name stands at the end.
        if (words.EndsWith('“') || (words.EndsWith('"') && words.AsSpan().Count('"') % 2 == 1))
            words = words[..^1];
        return words.Trim(" -–—:;,.").ToString();
    }
}

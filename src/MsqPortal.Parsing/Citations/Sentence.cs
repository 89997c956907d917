namespace MsqPortal.Parsing.Citations;

/// <summary>Where the sentence around a place starts and ends. "No. 6079" and "1. Decree" end none.</summary>
public static class Sentence
{
    /// <summary>How far a type word may stand from its number: titles stand between them.</summary>
    private const int Longest = 420;

    /// <summary>Index of the first character of the sentence; of a very long one, a place within it.</summary>
    public static int Start(string text, int at)
    {
        for (var i = at - 1; i > Math.Max(1, at - Longest); i--)
        {
            // "… reforms. No. 76" goes on: what starts with the number has no type word of its own.
            if (i + 1 != at && i + 1 < text.Length && char.IsUpper(text[i + 1]) && EndsBefore(text, i))
                return i + 1;
        }

        return Math.Max(0, at - Longest);
    }

    /// <summary>Index after the last character of the sentence; of a very long one, a place within it.</summary>
    public static int End(string text, int at)
    {
        var furthest = Math.Min(text.Length, at + Longest);
        for (var i = Math.Max(at, 2); i < furthest; i++)
        {
            if (EndsBefore(text, i) && (i + 1 == text.Length || !char.IsLower(text[i + 1])))
                return i;
        }

        return furthest;
    }

    /// <summary>The blank at <paramref name="blank"/> follows the stop of a sentence.</summary>
    private static bool EndsBefore(string text, int blank) =>
        text[blank] == ' '
        && text[blank - 1] is '.' or ';'
        && blank > 1
        && !char.IsDigit(text[blank - 2])
        && !text.AsSpan(Math.Max(0, blank - 3), Math.Min(3, blank)).EndsWith("No.", StringComparison.OrdinalIgnoreCase);
}

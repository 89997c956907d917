namespace MsqPortal.Web.Rendering;

/// <summary>A plain text with a stretch that is to be marked; without one, all of it stands before.</summary>
public sealed record MarkedText(string Before, string Marked, string After)
{
    /// <summary>Marks the first of the words that stands in the text as a word of its own.</summary>
    public static MarkedText Of(string text, IEnumerable<string> words)
    {
        foreach (var wanted in words)
        {
            if (WholeWords.Find(text, wanted) is var start and >= 0)
                return new(text[..start], text[start..(start + wanted.Length)], text[(start + wanted.Length)..]);
        }

        return new(text, "", "");
    }
}

namespace MsqPortal.Web.Caching;

/// <summary>
/// The indentation of a template is for those who write it, and a seventh of a page's bytes. White space with a line break in it
/// shows like the line break alone (CSS Text 3, 4.1.1: "collapsible spaces and tabs immediately following a segment break are
/// removed"), except where an element keeps its text as it is written.
/// </summary>
public static class Indentation
{
    private const byte LineBreak = (byte)'\n';

    private static readonly byte[][] KeptElements = ["pre"u8.ToArray(), "textarea"u8.ToArray()];

    /// <param name="markup">A page in UTF-8. What was written as data has its line breaks as references and is not touched.</param>
    public static ReadOnlyMemory<byte> RemovedFrom(ReadOnlySpan<byte> markup)
    {
        var compact = new byte[markup.Length];
        var length = 0;
        while (!markup.IsEmpty)
        {
            var end = EndOfRun(markup);
            markup[..end].CopyTo(compact.AsSpan(length));
            length += end;
            markup = markup[end..];
            if (length > 0 && compact[length - 1] == LineBreak)
                markup = markup.TrimStart(" \t\r\n"u8);
        }

        return compact.AsMemory(0, length);
    }

    /// <summary>After the next line break, or after an element that comes before it and keeps its text.</summary>
    private static int EndOfRun(ReadOnlySpan<byte> markup)
    {
        var at = 0;
        while (markup[at..].IndexOfAny(LineBreak, (byte)'<') is var found and >= 0)
        {
            at += found + 1;
            if (markup[at - 1] == LineBreak)
                return at;
            foreach (var element in KeptElements)
            {
                if (markup[at..].StartsWith(element))
                    return at + LengthOf(element, markup[at..]);
            }
        }

        return markup.Length;
    }

    private static int LengthOf(byte[] element, ReadOnlySpan<byte> fromItsName)
    {
        var end = fromItsName.IndexOf([.. "</"u8, .. element, (byte)'>']);
        return end < 0 ? fromItsName.Length : end + "</>"u8.Length + element.Length;
    }
}

using MsqPortal.Parsing.Links;

namespace MsqPortal.Parsing.Citations;

/// <summary>One line of an answer part with the links and citations that stand on it.</summary>
internal sealed class PartLine
{
    private readonly int offset;

    // Where each character of the plain line stands in the text; null where they are the same.
    private readonly int[]? positions;

    /// <summary>Reads the line.</summary>
    /// <param name="text">The line of Markdown.</param>
    /// <param name="source">Its source line.</param>
    /// <param name="offset">Index of its first character in the Markdown of the part.</param>
    /// <param name="links">Finds the links.</param>
    public PartLine(string text, int source, int offset, LinkReader links)
    {
        Text = text;
        Source = source;
        this.offset = offset;
        // Signs of emphasis stand within numbers: "PP-**5234**".
        Plain = text.Replace("*", "", StringComparison.Ordinal);
        positions = Plain.Length == text.Length ? null : Positions(text, Plain.Length);
        Links = [.. links.Read(text)];
        Citations = CitationReader.Read(Plain, source);
        HasWords = HasWordsBesideLinks();
    }

    public string Text { get; }

    public int Source { get; }

    /// <summary>The line without emphasis.</summary>
    public string Plain { get; }

    public IReadOnlyList<FoundLink> Links { get; }

    /// <summary>Places are those of <see cref="Plain"/>.</summary>
    public IReadOnlyList<FoundCitation> Citations { get; }

    /// <summary>The line says something beside its links.</summary>
    public bool HasWords { get; }

    /// <summary>Where a character of the plain line stands in the line of Markdown.</summary>
    public int InMarkdown(int plain) =>
        plain >= Plain.Length ? Text.Length
        : positions is null ? plain
        : positions[plain];

    /// <summary>The citation with its places in the Markdown of the part.</summary>
    public CitationNode Node(FoundCitation found)
    {
        var start = InMarkdown(found.Start);
        var end = InMarkdown(found.End - 1) + 1;
        var sentence = InMarkdown(Sentence.Start(Plain, found.Start))..InMarkdown(Sentence.End(Plain, found.End));
        return found.Node with { Span = new TextSpan(offset + start, end - start), Sentence = Text[sentence].Trim() };
    }

    private static int[] Positions(string text, int count)
    {
        var places = new int[count];
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '*')
                places[plain++] = i;
        }

        return places;
    }

    private bool HasWordsBesideLinks()
    {
        var at = 0;
        foreach (var link in Links)
        {
            if (HasLetter(Text.AsSpan(at, link.Start - at)))
                return true;
            at = link.End;
        }

        return HasLetter(Text.AsSpan(at));
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}

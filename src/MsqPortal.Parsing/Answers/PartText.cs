using System.Collections.Immutable;

namespace MsqPortal.Parsing.Answers;

/// <summary>Collects the Markdown of a part, line by line, with the source line of each.</summary>
internal sealed class PartText
{
    private readonly List<(string Text, int Line)> lines = [];
    private readonly int firstLine;
    private int lastLine;

    public PartText(string? label, int firstLine)
    {
        Label = label;
        (this.firstLine, lastLine) = (firstLine, firstLine);
    }

    /// <summary>Source lines that hold text of this part.</summary>
    public List<int> TextLines { get; } = [];

    public string? Label { get; }

    public bool IsEmpty => lines.TrueForAll(line => string.IsNullOrWhiteSpace(line.Text));

    /// <summary>Adds a source line as it stands; blank lines between paragraphs are kept.</summary>
    public void AddLine(string text, int line)
    {
        Reach(line);
        lines.Add((text, line));
        TextLines.Add(line);
    }

    /// <summary>Adds paragraphs that stand in one source line.</summary>
    public void AddParagraphs(IEnumerable<string> paragraphs, int line)
    {
        Reach(line);
        foreach (var paragraph in paragraphs)
        {
            if (lines.Count > 0 && lines[^1].Text.Length > 0)
                lines.Add(("", line));
            lines.Add((paragraph, line));
        }

        // What follows the row is a new paragraph.
        lines.Add(("", line));
        TextLines.Add(line);
    }

    /// <summary>The part reaches to this line, though its text does not stand on it (a label of two lines).</summary>
    public void Reach(int line)
    {
        // The blank lines in between; a footnote that was taken out leaves one as well.
        if (lines.Count > 0 && line > lastLine + 1 && lines[^1].Text.Length > 0)
            lines.Add(("", lastLine + 1));
        lastLine = Math.Max(lastLine, line);
    }

    public AnswerPartNode ToNode()
    {
        var used = lines.SkipWhile(IsBlank).Reverse().SkipWhile(IsBlank).Reverse().ToList();
        var markdown = string.Join('\n', used.Select(line => line.Text.TrimEnd()));
        ImmutableArray<int> sourceLines = [.. used.Select(line => line.Line)];
        return new AnswerPartNode(Label, markdown, new SourceSpan(firstLine, lastLine), sourceLines, [], []);
    }

    private static bool IsBlank((string Text, int Line) line) => string.IsNullOrWhiteSpace(line.Text);
}

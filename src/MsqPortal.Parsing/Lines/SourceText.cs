namespace MsqPortal.Parsing.Lines;

/// <summary>The text of a file as lines, each of which can be cut out exactly as it stands there.</summary>
/// <remarks>
/// Rule "Lines": a line ends with LF or CR LF; a file without any LF uses CR. So the numbers agree with
/// <c>grep -n</c>. A byte order mark is not part of the first line.
/// </remarks>
internal sealed class SourceText
{
    private readonly string text;
    private readonly List<(int Start, int End)> bounds = [];
    private readonly string?[] lines;

    public SourceText(string text)
    {
        this.text = text;
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var terminator = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        while (start < text.Length)
        {
            var end = text.IndexOf(terminator, start);
            if (end < 0)
                end = text.Length;
            var withoutReturn = end > start && terminator == '\n' && text[end - 1] == '\r' ? end - 1 : end;
            bounds.Add((start, withoutReturn));
            start = end + 1;
        }

        lines = new string?[bounds.Count];
    }

    /// <summary>Number of lines.</summary>
    public int Count => bounds.Count;

    /// <summary>The line with this 1-based number, without its terminator.</summary>
    public string this[int line] => lines[line - 1] ??= text[bounds[line - 1].Start..bounds[line - 1].End];

    /// <summary>Only white space.</summary>
    public bool IsBlank(int line) => text.AsSpan(bounds[line - 1].Start..bounds[line - 1].End).IsWhiteSpace();

    /// <summary>The lines of a span exactly as in the source, terminators between them included.</summary>
    public string Slice(SourceSpan span) => text[bounds[span.FirstLine - 1].Start..bounds[span.LastLine - 1].End];

    /// <summary>The first line at or after this one that is not blank; <see cref="Count"/> + 1 when there is none.</summary>
    public int NextNonBlank(int line)
    {
        while (line <= Count && IsBlank(line))
            line++;
        return line;
    }

    /// <summary>The last line at or before this one that is not blank; 0 when there is none.</summary>
    public int PreviousNonBlank(int line)
    {
        while (line >= 1 && IsBlank(line))
            line--;
        return line;
    }
}

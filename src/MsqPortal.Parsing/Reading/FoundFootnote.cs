using System.Collections.Immutable;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>A footnote with its lines, ready to be text of an answer.</summary>
/// <param name="Note">Its mark and its text.</param>
/// <param name="Lines">Its lines that are not blank, mark included, without their indentation.</param>
internal sealed record FoundFootnote(NoteNode Note, ImmutableArray<(string Text, int Line)> Lines)
{
    public int Length { get; } = Lines.Sum(line => line.Text.Length);

    public static FoundFootnote At(SourceText source, SourceSpan span)
    {
        ImmutableArray<(string Text, int Line)> lines =
        [
            .. Enumerable
                .Range(span.FirstLine, span.LastLine - span.FirstLine + 1)
                .Where(line => !source.IsBlank(line))
                .Select(line => (source[line].Trim(), line)),
        ];
        var first = FootnoteLine.Read(lines[0].Text, span.FirstLine)!;
        var text = string.Join(' ', lines.Skip(1).Select(line => line.Text).Prepend(first.Text));
        return new FoundFootnote(new NoteNode(first.Mark, text, span), lines);
    }
}

/// <summary>Footnotes by the number of their mark; numbers begin again on each page of some files.</summary>
internal sealed class FootnotesByMark(IEnumerable<FoundFootnote> footnotes)
{
    private readonly Dictionary<int, (int[] FirstLines, FoundFootnote[] Footnotes)> byMark = footnotes
        .GroupBy(footnote => footnote.Note.Mark!.Value)
        .ToDictionary(
            group => group.Key,
            group => (group.Select(footnote => footnote.Note.Span.FirstLine).ToArray(), group.ToArray())
        );

    /// <summary>The first footnote with a mark on or after a line, for a page break puts it after its mark.</summary>
    public FoundFootnote? After(int mark, int line)
    {
        if (!byMark.TryGetValue(mark, out var found))
            return null;
        var index = Array.BinarySearch(found.FirstLines, line);
        return found.Footnotes.ElementAtOrDefault(index < 0 ? ~index : index);
    }
}

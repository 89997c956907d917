using System.Collections.Immutable;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>A footnote with its lines, ready to be text of an answer.</summary>
/// <param name="Mark">Its mark.</param>
/// <param name="Note">Its number and its text.</param>
/// <param name="Lines">Its lines that are not blank, mark included, without their indentation.</param>
internal sealed record FoundFootnote(FootnoteMark Mark, NoteNode Note, ImmutableArray<(string Text, int Line)> Lines)
{
    public int Length { get; } = Lines.Sum(line => line.Text.Length);

    public static FoundFootnote At(ReadingContext context, SourceSpan span)
    {
        var source = context.Source;
        ImmutableArray<(string Text, int Line)> lines =
        [
            .. Enumerable
                .Range(span.FirstLine, span.LastLine - span.FirstLine + 1)
                .Where(line => !source.IsBlank(line))
                .Select(line => (source[line].Trim(), line)),
        ];
        var (mark, _) = FootnoteMark.Opening(source[span.FirstLine])!.Value;
        return new FoundFootnote(mark, context.Footnotes.NoteOf(span), lines);
    }
}

/// <summary>Footnotes by their mark; numbers begin again on each page of some files.</summary>
internal sealed class FootnotesByMark(IEnumerable<FoundFootnote> footnotes)
{
    private readonly Dictionary<FootnoteMark, (int[] FirstLines, FoundFootnote[] Footnotes)> byMark = footnotes
        .GroupBy(footnote => footnote.Mark)
        .ToDictionary(
            group => group.Key,
            group => (group.Select(footnote => footnote.Note.Span.FirstLine).ToArray(), group.ToArray())
        );

    /// <summary>The first footnote with a mark after a line, for a page break puts it after its mark.</summary>
    public FoundFootnote? After(FootnoteMark mark, int line)
    {
        if (!byMark.TryGetValue(mark, out var found))
            return null;
        var index = Array.BinarySearch(found.FirstLines, line + 1);
        return found.Footnotes.ElementAtOrDefault(index < 0 ? ~index : index);
    }
}

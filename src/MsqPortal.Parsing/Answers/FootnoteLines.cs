using System.Collections.Immutable;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Answers;

/// <summary>
/// Rule "Footnotes": a line that starts with a footnote mark ("¹ To explain", "[^1]: To explain") is a footnote,
/// wherever a page break has put it, when its mark stands before it or when it is one of the form. Any other such line is
/// text: nothing tells to what it would be a note.
/// </summary>
internal sealed class FootnoteLines
{
    private readonly SourceText source;
    private readonly ImmutableArray<FootnoteForm> printed;
    private readonly Dictionary<FootnoteMark, int> firstMarks = [];

    /// <summary>Finds the marks of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="printed">Footnotes of the form.</param>
    public FootnoteLines(SourceText source, ImmutableArray<FootnoteForm> printed)
    {
        (this.source, this.printed) = (source, printed);
        for (var line = 1; line <= source.Count; line++)
        {
            foreach (var mark in FootnoteMark.In(source[line]))
                firstMarks.TryAdd(mark, line);
        }
    }

    /// <summary>The last line of the footnote that starts on a line; 0 when none starts there.</summary>
    public int LastLine(int line, int lastLine)
    {
        if (FootnoteMark.Opening(source[line]) is not var (mark, _))
            return 0;
        var last = EndOf(mark, line, lastLine);
        return
            (firstMarks.TryGetValue(mark, out var first) && first < line)
            || IsPrinted(NoteOf(new SourceSpan(line, last)), printed)
            ? last
            : 0;
    }

    /// <summary>The footnote on these lines.</summary>
    public NoteNode NoteOf(SourceSpan span)
    {
        var (mark, length) = FootnoteMark.Opening(source[span.FirstLine])!.Value;
        var rest = Enumerable
            .Range(span.FirstLine + 1, span.LastLine - span.FirstLine)
            .Where(line => !source.IsBlank(line))
            .Select(line => source[line].Trim());
        return new NoteNode(mark.Number, string.Join(' ', rest.Prepend(source[span.FirstLine][length..].Trim())), span);
    }

    /// <summary>The footnote is one of the form.</summary>
    public static bool IsPrinted(NoteNode note, ImmutableArray<FootnoteForm> printed) =>
        printed.Any(form =>
            form.Mark == note.Mark && Words(note.Text).StartsWith(Words(form.Text), StringComparison.OrdinalIgnoreCase)
        );

    private int EndOf(FootnoteMark mark, int line, int lastLine)
    {
        // A converter that writes "[^1]:" indents each further paragraph of the note.
        var isMarkdown = mark.Style == FootnoteStyle.Bracket;
        var last = line;
        for (var next = line + 1; next <= lastLine; next++)
        {
            if (source.IsBlank(next))
                continue;
            var text = source[next];
            var isNeighbour = next == last + 1;
            var isIndented = text.StartsWith("    ", StringComparison.Ordinal) || text[0] == '\t';
            if (
                FootnoteMark.Opening(text) is not null
                || !(isNeighbour ? isMarkdown || isIndented || !EndsSentence(source[last]) : isMarkdown && isIndented)
            )
                break;
            last = next;
        }

        return last;
    }

    private static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or ';' or ')' or '>' or '”' or '"'];

    // Converters write spaces of any width.
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

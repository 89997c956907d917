using System.Collections.Immutable;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Answers;

/// <summary>Boxes that were found.</summary>
/// <param name="Node">The reading.</param>
/// <param name="TextLine">Line of the text after the open box; 0 without any.</param>
/// <param name="TextStart">Index at which that text starts.</param>
/// <param name="Doubt">Why the reading is not certain; null when it is.</param>
internal sealed record FoundSelection(SelectionNode Node, int TextLine, int TextStart, string? Doubt)
{
    public SourceSpan Span => Node.Span!.Value;
}

/// <summary>Reads the boxes that start on a line: on one line, or as a list with one option a line.</summary>
internal static class SelectionReader
{
    private static readonly string[] YesAndNo = ["Yes", "No"];

    public static FoundSelection? At(
        SourceText source,
        int line,
        int lastLine,
        ImmutableArray<string> options,
        string? openBox
    )
    {
        var lines = new List<(int Line, BoxLine Boxes)>();
        for (var next = line; next <= lastLine; next = source.NextNonBlank(next + 1))
        {
            if (BoxLine.Read(source[next], options, openBox) is not { } boxes)
                break;
            // A second complete line of boxes, or an option seen before, is no part of this list.
            if (
                lines
                    .SelectMany(found => found.Boxes.Boxes)
                    .IntersectBy(boxes.Boxes.Select(b => b.Option), b => b.Option)
                    .Any()
            )
                break;
            lines.Add((next, boxes));
        }

        // Mostly the last line, for the form prints the open box last.
        var open = lines.Find(found => found.Boxes.RestStart < source[found.Line].Length);
        var hasOpenText = open.Line > 0;
        // A lone word without a box is text of the respondent, not a printed box.
        var all = lines.SelectMany(found => found.Boxes.Boxes).ToList();
        if (all.Count == 0 || (all.Count == 1 && all[0].IsMarked is null && !hasOpenText))
            return null;

        var (textLine, textStart) = hasOpenText ? (open.Line, open.Boxes.RestStart) : (0, 0);
        var openText = hasOpenText ? source[textLine][textStart..].Trim(' ', '\t', '_', '*') : "";
        var span = new SourceSpan(lines[0].Line, lines[^1].Line);
        var verbatim = string.Join(' ', lines.Select(found => source[found.Line].Trim()));
        var marked = all.Where(box => box.IsMarked == true).Select(box => options[box.Option]).ToList();
        if (lines.Any(found => !found.Boxes.IsClear))
            return Found(SelectionState.Other, verbatim, "A mark stands between two options and may belong to either.");
        if (marked.Count > 1 && YesAndNo.All(word => marked.Contains(word, StringComparer.OrdinalIgnoreCase)))
            return Found(SelectionState.Other, verbatim, "Both options are marked.");
        return marked switch
        {
            [] => Found(SelectionState.NotPreserved, null, null),
            ["Yes"] => Found(SelectionState.Yes, null, null),
            ["No"] => Found(SelectionState.No, null, null),
            _ => Found(SelectionState.Other, string.Join("; ", marked.Select(TextOf)), null),
        };

        string TextOf(string option) => option == openBox && openText.Length > 0 ? openText : option;

        FoundSelection Found(SelectionState state, string? text, string? doubt) =>
            new(new SelectionNode(state, text, span), textLine, textStart, doubt);
    }
}

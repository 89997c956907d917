using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>The printed boxes with what the file shows of them, in words that claim nothing more.</summary>
/// <param name="Boxes">"Yes" and "No", or the choices of a list.</param>
/// <param name="SourceLines">The lines of the boxes; empty where the file has none.</param>
public sealed record SelectionView(
    Selection Selection,
    string? Text,
    IReadOnlyList<string> Boxes,
    ImmutableArray<SourceLine> SourceLines
)
{
    private const int LongestQuote = 60;

    /// <param name="source">The lines of the question, among which those of the boxes are found.</param>
    public static SelectionView Of(
        Selection selection,
        string? text,
        IReadOnlyList<string> boxes,
        ImmutableArray<SourceLine> source,
        int? firstLine,
        int? lastLine
    ) => new(selection, text, boxes, [.. source.Where(line => line.Number >= firstLine && line.Number <= lastLine)]);

    public bool IsShown => Selection is not Selection.NotAsked;

    public bool IsYesOrNo => Boxes.Count <= 2;

    public bool IsMarked(string box) =>
        Selection switch
        {
            Selection.Yes => string.Equals(box, "Yes", StringComparison.OrdinalIgnoreCase),
            Selection.No => string.Equals(box, "No", StringComparison.OrdinalIgnoreCase),
            Selection.Other => string.Equals(box, Text, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    public string Statement =>
        Selection switch
        {
            Selection.NotPreserved when IsYesOrNo => "Tick box not preserved in the source",
            Selection.NotPreserved => "Choice not preserved in the source",
            Selection.Yes => "Yes is marked",
            Selection.No => "No is marked",
            Selection.Other => $"Marked: {Text}",
            _ => "This question has no boxes",
        };

    public string Explanation
    {
        get
        {
            if (SourceLines is [])
                return "The source has no line with the boxes. The portal shows no answer where the file keeps none.";

            var place = PlainEnglish.Capitalised(PlainEnglish.Lines(SourceLines[0].Number, SourceLines[^1].Number));
            if (Selection is not Selection.NotPreserved)
                return $"{place} {(SourceLines.Length == 1 ? "shows" : "show")} the mark.";

            var unmarked = IsYesOrNo ? "neither marked" : "none marked";
            return SourceLines is [{ Text.Length: <= LongestQuote } line]
                ? $"{place} reads “{line.Text.Trim()}” with {unmarked}. The portal shows no answer where the file keeps none."
                : $"{place} list the choices with {unmarked}. The portal shows no answer where the file keeps none.";
        }
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>The printed boxes with what the file shows of them, in words that claim nothing more.</summary>
/// <param name="Boxes">"Yes" and "No", or the choices of a list.</param>
/// <param name="SourceLines">The lines that were read as the boxes; empty without any, which does not show that the file has none.</param>
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

    /// <summary>The statement, with the words of the choice marked as those of the response.</summary>
    public IHtmlContent StatementInPage =>
        Selection is Selection.Other
            ? PortalText.Html("Responses.Marked", OriginalText.Words(Text ?? "", isOriginal: true))
            : OriginalText.Words(Statement, isOriginal: false);

    public string Statement =>
        Selection switch
        {
            Selection.NotPreserved when SourceLines.IsEmpty => PortalText.Of("Responses.NoBoxRead"),
            Selection.NotPreserved when IsYesOrNo => PortalText.Of("Responses.TickLost"),
            Selection.NotPreserved => PortalText.Of("Responses.ListChoiceLost"),
            Selection.Yes => PortalText.Of("Responses.YesMarked"),
            Selection.No => PortalText.Of("Responses.NoMarked"),
            Selection.Other => PortalText.Of("Responses.Marked", Text),
            _ => PortalText.Of("Responses.NoBoxes"),
        };

    public string Explanation =>
        (SourceLines, Selection) switch
        {
            ([], _) => PortalText.Of("Responses.NoBoxLine"),
            ([{ Text.Length: <= LongestQuote } line], Selection.NotPreserved) => PortalText.Of(
                $"Responses.LineReads{Unmarked}",
                line.Number,
                line.Text.Trim()
            ),
            ([var line], Selection.NotPreserved) => PortalText.Of($"Responses.LineLists{Unmarked}", line.Number),
            ([var first, .., var last], Selection.NotPreserved) => PortalText.Of(
                $"Responses.LinesList{Unmarked}",
                first.Number,
                last.Number
            ),
            ([var line], _) => PortalText.Of("Responses.MarkInLine", line.Number),
            ([var first, .., var last], _) => PortalText.Of("Responses.MarkInLines", first.Number, last.Number),
        };

    private string Unmarked => IsYesOrNo ? "Neither" : "None";
}

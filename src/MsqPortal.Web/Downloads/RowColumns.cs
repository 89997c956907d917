using System.Collections.Immutable;

namespace MsqPortal.Web.Downloads;

/// <summary>What a cell is for a spreadsheet. The number of an act or of a question is a name: text.</summary>
internal enum CellKind
{
    Text,

    /// <summary>A number where it is written in digits alone, else text.</summary>
    Number,

    /// <summary>Leads to its address where it has one alone.</summary>
    Address,
}

/// <param name="Name">The head of the column.</param>
/// <param name="Text">Its cell of a row; empty without a value.</param>
/// <param name="Width">In digits of the usual font.</param>
internal sealed record RowColumn(
    string Name,
    Func<DownloadRow, string?> Text,
    int Width,
    CellKind Kind = CellKind.Text
);

/// <summary>The columns of spreadsheets. Their names are a contract; where a cell has several values, each has a line.</summary>
internal static class RowColumns
{
    public static ImmutableArray<RowColumn> All { get; } =
    [
        new("url", row => row.Url, 40, CellKind.Address),
        new("country", row => row.Country, 9),
        new("member state", row => row.MemberState, 20),
        new("edition", row => row.Edition, 9, CellKind.Number),
        new("section", row => row.Section, 9),
        new("question", row => row.Question, 10),
        new("question text", row => row.QuestionText, 50),
        new("part", row => row.Part, 24),
        new("selection", row => row.Selection, 14),
        new("selection text", row => row.SelectionText, 24),
        new("text", row => row.Text, 90),
        new("acts", row => Lines(row.Acts.Select(act => act.Name)), 40),
        new("act urls", row => Lines(row.Acts.Select(act => act.Url)), 50, CellKind.Address),
        new("links", row => Lines(row.Links), 50, CellKind.Address),
        new("found in", row => row.FoundIn, 10),
        new("first line", row => $"{row.FirstLine}", 10, CellKind.Number),
        new("last line", row => $"{row.LastLine}", 10, CellKind.Number),
        new("content hash", row => row.ContentHash, 20),
    ];

    // The n-th act has the n-th address, so that no name may take two lines.
    private static string Lines(IEnumerable<string> values) =>
        string.Join('\n', values.Select(value => value.ReplaceLineEndings(" ")));
}

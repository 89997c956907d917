using System.Collections.Immutable;

namespace MsqPortal.Web.Downloads;

/// <param name="Name">The head of the column.</param>
/// <param name="Text">Its cell of a row; empty without a value.</param>
internal sealed record RowColumn(string Name, Func<DownloadRow, string?> Text);

/// <summary>The columns of spreadsheets. Their names are a contract; where a cell has several values, each has a line.</summary>
internal static class RowColumns
{
    public static ImmutableArray<RowColumn> All { get; } =
    [
        new("url", row => row.Url),
        new("country", row => row.Country),
        new("member state", row => row.MemberState),
        new("edition", row => row.Edition),
        new("section", row => row.Section),
        new("question", row => row.Question),
        new("question text", row => row.QuestionText),
        new("part", row => row.Part),
        new("selection", row => row.Selection),
        new("selection text", row => row.SelectionText),
        new("text", row => row.Text),
        new("acts", row => Lines(row.Acts.Select(act => act.Name))),
        new("act urls", row => Lines(row.Acts.Select(act => act.Url))),
        new("links", row => Lines(row.Links)),
        new("first line", row => $"{row.FirstLine}"),
        new("last line", row => $"{row.LastLine}"),
        new("content hash", row => row.ContentHash),
    ];

    // The n-th act has the n-th address, so that no name may take two lines.
    private static string Lines(IEnumerable<string> values) =>
        string.Join('\n', values.Select(value => value.ReplaceLineEndings(" ")));
}

using System.Text;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// Rows of cells that wait. A sheet names its columns before its first row, and only the last row tells how many
/// cells the longest text of each column takes.
/// </summary>
internal sealed class SpooledCells : IDisposable
{
    /// <summary>The most that a cell of a spreadsheet holds, in UTF-16 code units.</summary>
    public const int LongestCell = 32_767;

    /// <summary>The most rows of a sheet, without its head.</summary>
    private const int MostRows = 1_048_575;

    // An apostrophe may come before each piece.
    private const int LongestPiece = LongestCell - 1;

    private readonly TemporaryStream waiting = new();
    private readonly BinaryWriter writer;
    private readonly int[] pieceCounts = [.. RowColumns.All.Select(_ => 1)];

    public SpooledCells() => writer = new BinaryWriter(waiting, Encoding.UTF8, leaveOpen: true);

    public int Count { get; private set; }

    public void Add(DownloadRow row)
    {
        if (++Count > MostRows)
            throw new InvalidOperationException($"A sheet has {MostRows} rows at most.");
        foreach (var (index, column) in RowColumns.All.Index())
        {
            var text = column.Text(row) ?? "";
            writer.Write(text);
            pieceCounts[index] = Math.Max(pieceCounts[index], Pieces(text).Count());
        }
    }

    /// <summary>"text", and "text 2", "text 3" … where a text is too long for one cell.</summary>
    public IReadOnlyList<RowColumn> Columns =>
        [
            .. RowColumns.All.SelectMany(
                (column, index) =>
                    Enumerable
                        .Range(1, pieceCounts[index])
                        .Select(piece => piece == 1 ? column : column with { Name = $"{column.Name} {piece}" })
            ),
        ];

    /// <summary>The cells of each row, one for each of <see cref="Columns"/>; empty where a row has none.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows()
    {
        writer.Flush();
        waiting.Position = 0;
        using var reader = new BinaryReader(waiting, Encoding.UTF8, leaveOpen: true);
        for (var row = 0; row < Count; row++)
        {
            var cells = new List<string>();
            foreach (var count in pieceCounts)
            {
                var pieces = Pieces(reader.ReadString()).Select(SpreadsheetText.Neutral).ToList();
                cells.AddRange(pieces);
                cells.AddRange(Enumerable.Repeat("", count - pieces.Count));
            }

            yield return cells;
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        waiting.Dispose();
    }

    // Never between the halves of a character.
    private static IEnumerable<string> Pieces(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = Math.Min(start + LongestPiece, text.Length);
            if (end < text.Length && char.IsLowSurrogate(text[end]))
                end--;
            yield return text[start..end];
        }
    }
}

using System.Text;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// Rows of cells that wait in a file. A sheet names its columns before its first row, and only the last row tells how many
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

    private readonly FileStream file = TemporaryFile.Create();
    private readonly BinaryWriter writer;
    private readonly int[] pieceCounts = [.. RowColumns.All.Select(_ => 1)];

    public SpooledCells() => writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);

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
    public IEnumerable<string> Columns =>
        RowColumns.All.SelectMany(
            (column, index) => Enumerable.Range(1, pieceCounts[index]).Select(piece => Name(column, piece))
        );

    public IEnumerable<Dictionary<string, object>> Rows()
    {
        writer.Flush();
        file.Position = 0;
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        for (var row = 0; row < Count; row++)
        {
            var cells = new Dictionary<string, object>();
            foreach (var (index, column) in RowColumns.All.Index())
            {
                var pieces = Pieces(reader.ReadString()).ToList();
                for (var piece = 0; piece < pieceCounts[index]; piece++)
                    cells.Add(
                        Name(column, piece + 1),
                        SpreadsheetText.Neutral(piece < pieces.Count ? pieces[piece] : null)
                    );
            }

            yield return cells;
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }

    private static string Name(RowColumn column, int piece) => piece == 1 ? column.Name : $"{column.Name} {piece}";

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

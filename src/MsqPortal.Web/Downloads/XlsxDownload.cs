using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// One sheet. It is written to a file first and then sent: so it has a length, a failure gets an error page, and neither
/// memory nor a connection to the database waits for a slow reader.
/// </summary>
internal static class XlsxDownload
{
    private const string Sheet = "answers";

    private static readonly OpenXmlConfiguration Format = new()
    {
        EnableConvertByteArray = false,
        EnableWriteFilePath = false,
    };

    public static async Task WriteAsync(
        HttpResponse response,
        IAsyncEnumerable<DownloadRow> rows,
        CancellationToken cancellation
    )
    {
        using var cells = new SpooledCells();
        await foreach (var row in rows.WithCancellation(cancellation))
            cells.Add(row);
        await using var file = TemporaryFile.Create();
        await MiniExcel.SaveAsAsync(
            file,
            cells.Count == 0 ? HeadOnly(cells) : cells.Rows(),
            sheetName: Sheet,
            configuration: Format,
            cancellationToken: cancellation
        );
        file.Position = 0;
        response.ContentLength = file.Length;
        await file.CopyToAsync(response.Body, cancellation);
    }

    // Without a row, only a table knows its columns.
    private static DataTable HeadOnly(SpooledCells cells)
    {
        var table = new DataTable();
        table.Columns.AddRange([.. cells.Columns.Select(column => new DataColumn(column))]);
        return table;
    }
}

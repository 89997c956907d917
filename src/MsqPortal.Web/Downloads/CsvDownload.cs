using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// RFC 4180 in UTF-8: a head row, CR LF, quotation marks where they are needed. The byte order mark tells spreadsheets the
/// encoding, which they would guess wrong.
/// </summary>
internal static class CsvDownload
{
    private const int BufferSize = 16 * 1024;

    // The library ends rows with CR LF unless it is told to; told to, it leaves a text with a lone LF without quotation marks.
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture);

    public static async Task WriteAsync(
        HttpResponse response,
        IAsyncEnumerable<DownloadRow> rows,
        CancellationToken cancellation
    )
    {
        await using var text = new StreamWriter(response.Body, new UTF8Encoding(true), BufferSize, leaveOpen: true);
        await using var csv = new CsvWriter(text, Format, leaveOpen: true);
        foreach (var column in RowColumns.All)
            csv.WriteField(column.Name);
        await csv.NextRecordAsync();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            foreach (var column in RowColumns.All)
                csv.WriteField(SpreadsheetText.Neutral(column.Text(row)));
            await csv.NextRecordAsync();
        }
    }
}

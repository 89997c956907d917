using System.IO.Compression;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// One sheet. It waits whole before it is sent: so it has a length, a failure gets an error page, and neither memory nor a
/// connection to the database waits for a slow reader.
/// </summary>
internal static class XlsxDownload
{
    public static async Task WriteAsync(
        HttpResponse response,
        IAsyncEnumerable<DownloadRow> rows,
        CancellationToken cancellation
    )
    {
        using var cells = new SpooledCells();
        await foreach (var row in rows.WithCancellation(cancellation))
            cells.Add(row);
        await using var file = new TemporaryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            WorkbookParts.Write(package);
            using var links = new SheetLinks();
            SheetPart.Write(package, cells, links, cancellation);
            links.Write(package);
        }

        file.Position = 0;
        response.ContentLength = file.Length;
        await file.CopyToAsync(response.Body, cancellation);
    }
}

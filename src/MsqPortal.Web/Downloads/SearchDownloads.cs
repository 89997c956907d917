using System.Net.Mime;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Downloads;

/// <summary>Writes rows into the response, in one format.</summary>
internal delegate Task WriteRows(
    HttpResponse response,
    IAsyncEnumerable<DownloadRow> rows,
    CancellationToken cancellation
);

/// <summary>
/// A search as a file, with the parameters of the page and all of its results. A file that cannot be finished breaks off
/// with its connection, so that no half of it looks whole.
/// </summary>
public static class SearchDownloads
{
    internal static readonly string[] Verbs = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSearchDownloads(this WebApplication app)
    {
        Map(app, PortalUrls.SearchCsv, "csv", "text/csv; charset=utf-8", CsvDownload.WriteAsync);
        Map(
            app,
            PortalUrls.SearchXlsx,
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            XlsxDownload.WriteAsync
        );
        Map(
            app,
            PortalUrls.SearchJson,
            "json",
            $"{MediaTypeNames.Application.Json}; charset=utf-8",
            JsonDownload.WriteAsync
        );
        app.MapMethods(PortalUrls.SearchAtom, Verbs, SearchFeed.WriteAsync);
    }

    private static void Map(
        WebApplication app,
        string address,
        string extension,
        string contentType,
        WriteRows write
    ) =>
        app.MapMethods(
            address,
            Verbs,
            async (HttpContext http, AnswerSearchQuery search) =>
            {
                var request = SearchRequest.Of(http.Request.Query);
                http.Response.ContentType = contentType;
                http.Response.Headers.ContentDisposition = DownloadName.Header(
                    "attachment",
                    DownloadName.Of(request, extension)
                );
                if (HttpMethods.IsHead(http.Request.Method))
                    return;

                var origin = AbsoluteUrls.Origin(http.Request);
                var rows = search.StreamAsync(request, http.RequestAborted).Select(row => DownloadRow.Of(row, origin));
                try
                {
                    await write(http.Response, await StartedAsync(rows, http.RequestAborted), http.RequestAborted);
                }
                catch when (http.Response.HasStarted)
                {
                    http.Abort();
                    throw;
                }
            }
        );

    // A failure before the first row still gets an error page.
    private static async Task<IAsyncEnumerable<T>> StartedAsync<T>(
        IAsyncEnumerable<T> rows,
        CancellationToken cancellation
    )
    {
        var enumerator = rows.GetAsyncEnumerator(cancellation);
        var isAtRow = await enumerator.MoveNextAsync();
        return ReadAsync();

        async IAsyncEnumerable<T> ReadAsync()
        {
            await using (enumerator)
            {
                for (; isAtRow; isAtRow = await enumerator.MoveNextAsync())
                    yield return enumerator.Current;
            }
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MsqPortal.Web.Downloads;

/// <summary>An array with an object for each answer; texts stand in it as the response has them.</summary>
internal static class JsonDownload
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        // Answers hold Cyrillic, Arabic or Chinese words: readable in the file as well.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Task WriteAsync(
        HttpResponse response,
        IAsyncEnumerable<DownloadRow> rows,
        CancellationToken cancellation
    ) => JsonSerializer.SerializeAsync(response.Body, rows, Format, cancellation);
}

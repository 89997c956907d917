using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using CsvHelper;
using MiniExcelLibs;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>Downloads as the readers of their formats see them.</summary>
internal static class Downloaded
{
    public static async Task<byte[]> BytesAsync(this RunningPortal portal, string address)
    {
        using var response = await portal.GetAsync(address);
        return await response
            .EnsureSuccessStatusCode()
            .Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<List<Dictionary<string, string>>> CsvAsync(this RunningPortal portal, string query = "")
    {
        using var text = new StreamReader(
            new MemoryStream(await portal.BytesAsync("/search.csv" + query)),
            Encoding.UTF8
        );
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (await csv.ReadAsync())
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!));
        return rows;
    }

    public static async Task<List<Dictionary<string, string>>> XlsxAsync(this RunningPortal portal, string query = "")
    {
        using var file = new MemoryStream(await portal.BytesAsync("/search.xlsx" + query));
        return
        [
            .. MiniExcel
                .Query(file, useHeaderRow: true)
                .Cast<IDictionary<string, object?>>()
                .Select(row =>
                    row.ToDictionary(
                        cell => cell.Key,
                        cell => Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? ""
                    )
                ),
        ];
    }

    public static async Task<JsonElement> JsonAsync(this RunningPortal portal, string address) =>
        JsonDocument.Parse(await portal.BytesAsync(address)).RootElement;

    public static async Task<List<JsonElement>> RowsAsync(this RunningPortal portal, string query = "") =>
        [.. (await portal.JsonAsync("/search.json" + query)).EnumerateArray()];

    public static async Task<SyndicationFeed> FeedAsync(this RunningPortal portal, string address)
    {
        using var reader = XmlReader.Create(new MemoryStream(await portal.BytesAsync(address)));
        return SyndicationFeed.Load(reader);
    }

    public static string Text(this JsonElement row, string name) => row.GetProperty(name).GetString()!;
}

using System.Text.Json;
using AngleSharp.Html.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>What several tests read of a search.</summary>
internal static class SearchPage
{
    /// <summary>Answers that a search finds, as the API counts them.</summary>
    public static async Task<int> SearchTotalAsync(this RunningPortal portal, string query)
    {
        var json = JsonDocument.Parse(await portal.TextAsync($"/api/v1/search?pageSize=1&{query}"));
        return json.RootElement.GetProperty("total").GetInt32();
    }

    /// <summary>The sentence above the results.</summary>
    public static string Sentence(IHtmlDocument page) =>
        page.QuerySelector("h1 [role=status]")!.TextContent.Replace('\u00A0', ' ');
}

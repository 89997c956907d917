using System.Net;
using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>A reply of the lookup API.</summary>
public sealed record LookedUp(string Verdict, LookedUp.Found[] Results)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public sealed record Found(string Kind, string Url, string Label, string? Text, int? StartLine, string? Note);

    public IEnumerable<string> Urls => Results.Select(result => result.Url);

    public static async Task<LookedUp> OfAsync(RunningPortal portal, string query)
    {
        var response = await portal.GetAsync($"/api/v1/lookup?q={Uri.EscapeDataString(query)}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, query);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<LookedUp>(text, Json)!;
    }
}

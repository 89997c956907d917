using System.Text.Json;
using System.Text.Json.Serialization;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Api;

/// <summary>The JSON twin of <c>/lookup</c>: <c>{verdict, results[]{kind,url,label}}</c>.</summary>
internal static class LookupApi
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet(
            "/lookup",
            async (string? q, LookupQuery lookup, CancellationToken cancellation) =>
                Results.Json(await lookup.FindAsync(q, cancellation), Json)
        );
}

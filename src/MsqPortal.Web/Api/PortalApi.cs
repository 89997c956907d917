using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Scalar.AspNetCore;

namespace MsqPortal.Web.Api;

/// <summary>
/// Everything that the pages show, as JSON. A page's twin (its address and ".json") is the same handler as the resource
/// of the API. The names are a contract with other programs.
/// </summary>
public static class PortalApi
{
    /// <summary>How many items a page has when the address does not say.</summary>
    public const int UsualPageSize = 50;

    public static void AddPortalApi(this IServiceCollection services)
    {
        services.AddCors();
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        services.AddProblemDetails();
        services.AddApiDescription();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            // Words of any language stay readable; signs of HTML are still written as numbers.
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        services.AddScoped<AnswerRowsQuery>();
        services.AddScoped<AnswersQuery>();
        services.AddScoped<FormsQuery>();
        services.AddScoped<ImportDataQuery>();
        services.AddScoped<ResponseListQuery>();
    }

    public static void MapPortalApi(this WebApplication app)
    {
        var api = app.MapGroup(PortalUrls.Api)
            .ProducesProblem(StatusCodes.Status500InternalServerError)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        var twins = app.MapGroup("").ExcludeFromDescription();
        ResponsesApi.Map(api, twins);
        FormsApi.Map(api);
        AnswersApi.Map(api, twins);
        LegalActsApi.Map(api, twins);
        PortalLinksApi.Map(api, twins);
        DiscrepanciesApi.Map(api, twins);
        ImportsApi.Map(api, twins);
        LookupApi.Map(api, twins);
        SearchApi.Map(api);

        app.MapOpenApi(PortalUrls.OpenApi);
        // Scalar's page has scripts within it; ours loads the same script and nothing else.
        app.MapScalarApiReference(PortalUrls.ApiReferenceAssets, (_, _) => { })
            .Add(endpoint =>
            {
                if (endpoint is RouteEndpointBuilder { RoutePattern.Parameters.Count: > 0 })
                    endpoint.RequestDelegate = context =>
                    {
                        context.Response.Redirect(PortalUrls.ApiReference);
                        return Task.CompletedTask;
                    };
            });
    }
}

using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MsqPortal.Web.Api;

/// <summary>The description of the API (OpenAPI 3.1), made from its routes, their parameters and their records.</summary>
internal static class ApiDescription
{
    private const string Version = "v1";

    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            Version,
            options =>
            {
                options.ShouldInclude = route =>
                    route.RelativePath?.StartsWith(PortalUrls.Api.TrimStart('/'), StringComparison.Ordinal) == true;
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        Describe(document);
                        return Task.CompletedTask;
                    }
                );
                options.AddOperationTransformer(
                    (operation, context, _) =>
                    {
                        Describe(operation, context.Description.ActionDescriptor.EndpointMetadata);
                        return Task.CompletedTask;
                    }
                );
            }
        );

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Member States Questionnaire",
            Version = Version,
            Description =
                "What Member States answered to the questionnaire of the UN E-Government Survey, as data: everything that "
                + "the pages show, for reading, without a key. Addresses in `url` are those of pages of this portal, "
                + "relative to its root; `dataUrl` leads to another resource of this API. What a source does not state is null.",
        };
        // Relative to the description, so that it is right behind any proxy.
        document.Servers = [new OpenApiServer { Url = "/" }];
    }

    private static void Describe(OpenApiOperation operation, IList<object> metadata)
    {
        operation.Parameters ??= [];
        foreach (var parameter in metadata.OfType<QueryParameter>())
            operation.Parameters.Add(Parameter(parameter));

        operation.Responses ??= [];
        operation.Responses["304"] = new OpenApiResponse
        {
            Description = "The program has it already: its If-None-Match names the tag.",
        };
        if (operation.Responses.TryGetValue("200", out var answer) && answer is OpenApiResponse found)
        {
            found.Headers ??= new Dictionary<string, IOpenApiHeader>();
            found.Headers["ETag"] = Header("Tag of this answer, for If-None-Match.");
            if (metadata.OfType<IsList>().Any())
                found.Headers["Link"] = Header("The first, previous, next and last page (RFC 8288).");
        }
    }

    private static OpenApiParameter Parameter(QueryParameter parameter)
    {
        var value = new OpenApiSchema { Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Description,
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
        };
    }

    private static OpenApiHeader Header(string description) =>
        new()
        {
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}

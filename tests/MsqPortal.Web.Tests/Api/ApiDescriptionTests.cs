using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

/// <summary>The description says what the API does: no route more or less, no field more or less.</summary>
public sealed class ApiDescriptionTests(TestPortals portals) : IAsyncLifetime
{
    private JsonElement description;

    public static TheoryData<string, string> Resources =>
        [.. ApiResources.Examples.Select(pair => (PortalUrls.Api + pair.Key, PortalUrls.Api + pair.Value))];

    public async ValueTask InitializeAsync() =>
        description = (await ApiAnswer.OfAsync(portals.Seeded, "/openapi/v1.json")).Json;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Every_route_is_described_and_tried_by_these_tests()
    {
        var mapped = portals
            .Seeded.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(route => route.StartsWith(PortalUrls.Api, StringComparison.Ordinal))
            .Select(route => route.TrimEnd('/'))
            .ToList();
        var described = description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();

        description.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        described.ShouldBe(mapped, ignoreOrder: true);
        described.ShouldBe(ApiResources.Examples.Keys.Select(route => PortalUrls.Api + route), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task An_answer_has_the_fields_that_are_described_and_no_others(string route, string address)
    {
        var answer = await ApiAnswer.OfAsync(portals.Seeded, address);
        var schema = Operation(route)
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        Compare(answer.Json, schema, address);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void A_resource_is_explained(string route, string address)
    {
        var operation = Operation(route);
        var responses = operation.GetProperty("responses");

        operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(address);
        operation.GetProperty("description").GetString()!.ShouldEndWith(".");
        operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty();
        foreach (var parameter in operation.GetProperty("parameters").EnumerateArray())
            parameter.GetProperty("description").GetString().ShouldNotBeNullOrEmpty(parameter.GetRawText());
        foreach (var status in new[] { "500", "503" }.Concat(route.Contains('{') ? ["404"] : Array.Empty<string>()))
            responses
                .GetProperty(status)
                .GetProperty("content")
                .TryGetProperty("application/problem+json", out _)
                .ShouldBeTrue(status);
        responses.TryGetProperty("304", out _).ShouldBeTrue();
        responses.GetProperty("200").GetProperty("headers").TryGetProperty("ETag", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/api/v1/responses", "edition=1999")]
    [InlineData("/api/v1/responses", "country=xyz")]
    [InlineData("/api/v1/sections", "edition=1999")]
    [InlineData("/api/v1/questions", "edition=1999")]
    [InlineData("/api/v1/questions", "section=Z")]
    [InlineData("/api/v1/questions", "question=99")]
    [InlineData("/api/v1/answers", "country=xyz")]
    [InlineData("/api/v1/answers", "edition=1999")]
    [InlineData("/api/v1/answers", "section=Z")]
    [InlineData("/api/v1/answers", "question=99")]
    [InlineData("/api/v1/legal-acts", "type=x")]
    [InlineData("/api/v1/legal-acts", "issuer=x")]
    [InlineData("/api/v1/legal-acts", "year=1066")]
    [InlineData("/api/v1/legal-acts", "section=Z")]
    [InlineData("/api/v1/legal-acts", "host=x")]
    [InlineData("/api/v1/legal-acts", "country=xyz")]
    [InlineData("/api/v1/portal-links", "host=nowhere.example")]
    [InlineData("/api/v1/portal-links", "site=nowhere.example")]
    [InlineData("/api/v1/portal-links", "section=Z")]
    [InlineData("/api/v1/portal-links", "country=xyz")]
    [InlineData("/api/v1/discrepancies", "rule=x")]
    [InlineData("/api/v1/discrepancies", "severity=contradiction&rule=repeated-paragraph")]
    [InlineData("/api/v1/discrepancies", "section=Z")]
    [InlineData("/api/v1/discrepancies", "country=xyz")]
    [InlineData("/api/v1/imports/files", "run=x")]
    [InlineData("/api/v1/imports/files", "status=failed")]
    [InlineData("/api/v1/imports/files", "country=xyz")]
    [InlineData("/api/v1/imports/files", "edition=1999")]
    [InlineData("/api/v1/imports/diagnostics", "run=x")]
    [InlineData("/api/v1/imports/diagnostics", "status=failed")]
    [InlineData("/api/v1/imports/diagnostics", "severity=error")]
    [InlineData("/api/v1/imports/diagnostics", "code=x")]
    [InlineData("/api/v1/imports/diagnostics", "country=xyz")]
    [InlineData("/api/v1/imports/diagnostics", "edition=1999")]
    public async Task A_filter_is_described_and_filters(string route, string filter)
    {
        Operation(route)
            .GetProperty("parameters")
            .EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString())
            .ShouldContain(filter.Split('=')[0]);
        (await ApiAnswer.OfAsync(portals.Seeded, route)).Total.ShouldBeGreaterThan(0);
        (await ApiAnswer.OfAsync(portals.Seeded, $"{route}?{filter}")).Total.ShouldBe(0);
    }

    private JsonElement Operation(string route) =>
        description.GetProperty("paths").GetProperty(route).GetProperty("get");

    // As much of JSON Schema as the description uses.
    private void Compare(JsonElement value, JsonElement schema, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            Compare(value, description.GetProperty("components").GetProperty("schemas").GetProperty(name), place);
            return;
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var isNull = value.ValueKind is JsonValueKind.Null;
            Compare(value, choices.EnumerateArray().Single(choice => IsNull(choice) == isNull), place);
            return;
        }

        if (schema.TryGetProperty("enum", out var names))
        {
            names.EnumerateArray().Select(one => one.ToString()).ShouldContain(value.ToString(), place);
            return;
        }

        Types(schema).ShouldContain(TypeOf(value), place);
        if (value.ValueKind is JsonValueKind.Array)
            foreach (var (index, item) in value.EnumerateArray().Index())
                Compare(item, schema.GetProperty("items"), $"{place}[{index}]");
        if (value.ValueKind is not JsonValueKind.Object)
            return;

        var properties = schema.GetProperty("properties");
        foreach (var required in schema.GetProperty("required").EnumerateArray())
            value.TryGetProperty(required.GetString()!, out _).ShouldBeTrue($"{place}.{required}");
        foreach (var field in value.EnumerateObject())
        {
            properties.TryGetProperty(field.Name, out var described).ShouldBeTrue($"{place}.{field.Name}");
            Compare(field.Value, described, $"{place}.{field.Name}");
        }
    }

    private static bool IsNull(JsonElement schema) =>
        schema.TryGetProperty("type", out var type) && type.ToString() == "null";

    private static IEnumerable<string> Types(JsonElement schema)
    {
        var type = schema.GetProperty("type");
        return type.ValueKind is JsonValueKind.Array
            ? type.EnumerateArray().Select(one => one.GetString()!)
            : [type.GetString()!];
    }

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            _ => value.ValueKind.ToString().ToLowerInvariant(),
        };
}

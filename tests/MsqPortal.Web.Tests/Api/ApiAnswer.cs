using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

/// <summary>What a program gets from an address.</summary>
public sealed partial record ApiAnswer(HttpResponseMessage Response, string Text)
{
    public HttpStatusCode Status => Response.StatusCode;

    public string? MediaType => Response.Content.Headers.ContentType?.MediaType;

    public JsonElement Json { get; } = Text.StartsWith('{') ? JsonDocument.Parse(Text).RootElement : default;

    public IReadOnlyList<JsonElement> Items => [.. Json.GetProperty("items").EnumerateArray()];

    public int Total => Json.GetProperty("total").GetInt32();

    /// <summary>Targets of the header <c>Link</c> by their relation.</summary>
    public IReadOnlyDictionary<string, string> Links { get; } =
        Response.Headers.TryGetValues("Link", out var values)
            ? Target()
                .Matches(string.Join(", ", values))
                .ToDictionary(match => match.Groups["relation"].Value, match => match.Groups["target"].Value)
            : new Dictionary<string, string>();

    public static async Task<ApiAnswer> OfAsync(
        RunningPortal portal,
        string address,
        HttpMethod? method = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        var response = await portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return new ApiAnswer(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void ShouldBeProblem(HttpStatusCode status, string sentence)
    {
        Status.ShouldBe(status);
        MediaType.ShouldBe("application/problem+json");
        Json.GetProperty("status").GetInt32().ShouldBe((int)status);
        Json.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        Json.GetProperty("detail").GetString()!.ShouldContain(sentence);
        Text.ShouldNotContain("   at ");
        Text.ShouldNotContain("Exception");
    }

    [GeneratedRegex(@"<(?<target>[^>]*)>; rel=""(?<relation>\w+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Target();
}

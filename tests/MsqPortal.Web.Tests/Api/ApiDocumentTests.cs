using System.Net;
using System.Text.RegularExpressions;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

/// <summary>The examples of docs/api.md are true.</summary>
public sealed partial class ApiDocumentTests(TestPortals portals)
{
    private static readonly string Document = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "docs", "api.md")
    );

    [Fact]
    public async Task Every_address_answers()
    {
        var addresses = Address().Matches(Document).Select(match => match.Groups["it"].Value).Distinct().ToList();

        addresses.Count.ShouldBeGreaterThan(15);
        foreach (var address in addresses)
            (await portals.Seeded.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
    }

    [Fact]
    public void Every_resource_is_named()
    {
        var named = Address().Matches(Document).Select(match => match.Groups["it"].Value.Split('?')[0]).ToHashSet();

        foreach (var route in ApiResources.Examples.Keys.Where(route => route != "/discrepancies/{slug}"))
            named.ShouldContain(address => Pattern(PortalUrls.Api + route).IsMatch(address), route);
    }

    [Fact]
    public async Task Every_exchange_is_what_the_portal_says()
    {
        var exchanges = Exchange().Matches(Document);

        exchanges.Count.ShouldBe(3);
        foreach (Match exchange in exchanges)
        {
            var answer = await ApiAnswer.OfAsync(portals.Seeded, exchange.Groups["address"].Value);
            var header = exchange.Groups["header"];
            var shown = header.Success ? string.Join(", ", answer.Response.Headers.GetValues("Link")) : answer.Text;
            shown.ShouldBe(header.Success ? header.Value : exchange.Groups["body"].Value);
        }
    }

    private static Regex Pattern(string route) =>
        new($"^{Regex.Replace(route, @"\{\w+\}", "[^/]+")}$", RegexOptions.None);

    [GeneratedRegex(@"`(?<it>/[^`\s]*)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^GET (?<address>\S+)\n\n(?:Link: (?<header>.+)|(?<body>\{.+))$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Exchange();
}

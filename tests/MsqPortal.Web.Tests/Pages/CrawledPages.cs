using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>Every page of two portals by its path, reached by following links from home; each path once.</summary>
public sealed class CrawledPages(TestPortals portals) : IAsyncLifetime
{
    private static readonly Uri Root = new("http://portal.test");

    public Dictionary<string, IHtmlDocument> Seeded { get; private set; } = [];

    public Dictionary<string, IHtmlDocument> WithTwoResponses { get; private set; } = [];

    public static IEnumerable<(string Path, string Fragment)> Links(IHtmlDocument page, string path) =>
        // Downloads are no pages, and other languages have a crawl of their own.
        page.QuerySelectorAll("a[href]:not([rel=nofollow], [hreflang])")
            .Select(link => Address(path, link))
            .Where(address => address.Host == Root.Host)
            .Select(address => (address.AbsolutePath, Uri.UnescapeDataString(address.Fragment.TrimStart('#'))));

    public static Uri Address(string path, IElement link) => new(new Uri(Root, path), link.GetAttribute("href"));

    public async ValueTask InitializeAsync()
    {
        Seeded = await CrawlAsync(portals.Seeded);
        WithTwoResponses = await CrawlAsync(portals.WithTwoResponses);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Fields whose name ends in "url" and whose value leads into the portal.</summary>
    private static IEnumerable<string> DataLinks(JsonElement data) =>
        data.ValueKind switch
        {
            JsonValueKind.Array => data.EnumerateArray().SelectMany(DataLinks),
            JsonValueKind.Object => data.EnumerateObject()
                .SelectMany(field =>
                    field.Value.ValueKind is not JsonValueKind.String ? DataLinks(field.Value)
                    : field.Name.EndsWith("url", StringComparison.OrdinalIgnoreCase)
                    && field.Value.GetString()!.StartsWith('/')
                        ? [new Uri(Root, field.Value.GetString()).AbsolutePath]
                    : []
                ),
            _ => [],
        };

    /// <summary>Every page that links lead to, beginning with one.</summary>
    public static async Task<Dictionary<string, IHtmlDocument>> CrawlAsync(RunningPortal portal, string start = "/")
    {
        var parser = new HtmlParser();
        var pages = new Dictionary<string, IHtmlDocument>();
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
                continue;

            var response = await portal.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var type = response.Content.Headers.ContentType!.MediaType;
            pages[path] = parser.ParseDocument(type == "text/html" ? text : "");
            foreach (var (target, _) in Links(pages[path], path))
                open.Enqueue(target);
            if (type == "application/json")
                foreach (var target in DataLinks(JsonDocument.Parse(text).RootElement))
                    open.Enqueue(target);
        }

        return pages;
    }
}

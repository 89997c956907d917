using System.Net;
using AngleSharp.Html.Parser;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>Pages are for reading: whatever else is asked of them is refused in words, and blames nobody.</summary>
public sealed class PageMethodTests(TestPortals portals)
{
    private static readonly string[] Readable = ["GET", "HEAD"];

    [Theory]
    [InlineData("POST", "/search?q=tax")]
    [InlineData("PUT", "/uzb/2024/questions/15")]
    [InlineData("DELETE", "/legal-acts/uz-decree-2020-10-05-6079")]
    [InlineData("PATCH", "/ru/discrepancies")]
    [InlineData("OPTIONS", "/uzb/2024")]
    [InlineData("TRACE", "/")]
    [InlineData("TRACE", "/uzb/2024/source.txt")]
    [InlineData("FOO", "/imports")]
    public async Task Everything_but_reading_is_405_with_a_sentence(string method, string address)
    {
        var response = await SendAsync(method, address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(text);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(Readable, ignoreOrder: true);
        page.QuerySelector("h1")!
            .TextContent.ShouldBe(
                address.StartsWith("/ru", StringComparison.Ordinal)
                    ? "Так эту страницу запросить нельзя"
                    : "This page cannot be asked for in this way"
            );
        text.ShouldNotContain("The fault is the portal’s");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/uzb/2024/questions/15")]
    [InlineData("/uzb/2024/source.txt")]
    [InlineData("/search.csv")]
    [InlineData("/version")]
    public async Task What_can_be_read_has_a_head(string address)
    {
        var response = await SendAsync("HEAD", address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/errors/0")]
    [InlineData("/errors/200")]
    [InlineData("/errors/500")]
    [InlineData("/errors/999")]
    [InlineData("/errors/starting-up")]
    [InlineData("/ru/errors/503")]
    public async Task An_error_page_that_stands_in_for_nothing_is_not_there(string address)
    {
        var response = await portals.Seeded.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    private Task<HttpResponseMessage> SendAsync(string method, string address) =>
        portals.Seeded.Client.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), address),
            TestContext.Current.CancellationToken
        );
}

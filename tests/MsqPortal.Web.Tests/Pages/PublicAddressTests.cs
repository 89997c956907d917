using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class PublicAddressTests(TestPortals portals)
{
    private const string Html = "text/html; charset=utf-8";

    [Theory]
    [InlineData("/", Html)]
    [InlineData("/uzb/2024", Html)]
    [InlineData("/uzb/2024/sections/D", Html)]
    [InlineData("/uzb/2024/questions/15", Html)]
    [InlineData("/uzb/2024/questions/49a", Html)]
    [InlineData("/uzb/2024/closing", Html)]
    [InlineData("/uzb/2024/source", Html)]
    [InlineData("/uzb/2024/source.txt", "text/plain; charset=utf-8")]
    [InlineData("/legal-acts", Html)]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079", Html)]
    [InlineData("/api/v1/legal-acts", "application/json; charset=utf-8")]
    [InlineData("/api/v1/legal-acts/uz-decree-2020-10-05-6079", "application/json; charset=utf-8")]
    [InlineData("/portals", Html)]
    [InlineData("/imports", Html)]
    [InlineData("/about", Html)]
    [InlineData("/healthz", "text/plain")]
    [InlineData("/readyz", "text/plain")]
    [InlineData("/version", "application/json; charset=utf-8")]
    [InlineData("/portal.css", "text/css")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/fonts/source-sans-3-latin-wght-normal.woff2", "font/woff2")]
    [InlineData("/fonts/OFL-source-sans-3.txt", "text/plain")]
    public async Task Every_public_address_answers_with_its_content_type(string address, string contentType)
    {
        var response = await portals.Seeded.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(contentType);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/UZB/2024", HttpStatusCode.PermanentRedirect, "/uzb/2024")]
    [InlineData("/Uzb/2024/questions/15?x=1", HttpStatusCode.PermanentRedirect, "/uzb/2024/questions/15?x=1")]
    [InlineData("/uzb/2024/sections/d", HttpStatusCode.MovedPermanently, "/uzb/2024/sections/D")]
    [InlineData("/uzb/2024/questions/49A", HttpStatusCode.MovedPermanently, "/uzb/2024/questions/49a")]
    [InlineData("/RU/uzb/2024", HttpStatusCode.PermanentRedirect, "/ru/uzb/2024")]
    [InlineData("/Ar", HttpStatusCode.PermanentRedirect, "/ar")]
    [InlineData("/EN/about?x=1", HttpStatusCode.PermanentRedirect, "/about?x=1")]
    [InlineData(
        "/legal-acts/UZ-Decree-2020-10-05-6079",
        HttpStatusCode.MovedPermanently,
        "/legal-acts/uz-decree-2020-10-05-6079"
    )]
    [InlineData("/uzb/2024/questions/closing", HttpStatusCode.MovedPermanently, "/uzb/2024/closing")]
    public async Task Another_spelling_leads_to_the_one_address(string spelling, HttpStatusCode status, string address)
    {
        var response = await portals.Seeded.GetAsync(spelling);

        response.StatusCode.ShouldBe(status);
        response.Headers.Location!.ToString().ShouldBe(address);
    }

    [Fact]
    public async Task The_style_sheet_is_named_by_its_content_and_kept_for_a_year()
    {
        var page = await portals.Seeded.PageAsync("/");
        var address = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        var response = await portals.Seeded.GetAsync(address);

        address.ShouldMatch(@"^/portal\.[a-z0-9]+\.css$");
        response.Headers.CacheControl!.ToString().ShouldBe("max-age=31536000, immutable");
        (await portals.Seeded.TextAsync(address)).ShouldContain("--paper");
    }
}

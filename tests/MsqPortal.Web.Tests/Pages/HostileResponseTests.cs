using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>A response that holds markup is shown as the text that it is.</summary>
public sealed class HostileResponseTests(TestPortals portals)
{
    [Fact]
    public async Task Markup_in_an_answer_is_text()
    {
        var page = await portals.WithTwoResponses.PageAsync("/kaz/2024/questions/9");
        var answer = page.QuerySelector(".prose")!;

        answer.TextContent.ShouldContain("<script>alert(1)</script>");
        page.QuerySelectorAll("main script, img").ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_web_addresses_become_links_and_a_misleading_text_shows_its_host()
    {
        var page = await portals.WithTwoResponses.PageAsync("/kaz/2024/questions/9");
        var links = page.QuerySelectorAll(".prose a[rel]").Select(link => link.GetAttribute("href")).ToList();

        links.ShouldAllBe(link => link!.StartsWith("https://", StringComparison.Ordinal));
        links.ShouldContain("https://tracker.example/p.gif");
        page.QuerySelectorAll(".host").Select(host => host.TextContent).ShouldContain(" (evil.example)");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kaz/2024/questions/9")]
    [InlineData("/nothing")]
    [InlineData("/portal.css")]
    [InlineData("/healthz")]
    public async Task Every_answer_forbids_what_is_inline_and_what_is_foreign(string address)
    {
        var headers = (await portals.WithTwoResponses.GetAsync(address)).Headers;

        headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self'; ");
        headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-inline");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }
}

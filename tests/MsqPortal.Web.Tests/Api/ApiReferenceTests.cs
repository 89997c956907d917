using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

public sealed class ApiReferenceTests(TestPortals portals)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task The_reference_shows_the_resources_and_asks_nobody_else(int width)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 1200 },
            }
        );
        var asked = new List<Uri>();
        var failed = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url));
        page.RequestFailed += (_, request) => failed.Add(request.Url);

        await page.GotoAsync("/api", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.GetByText("What Member States answered").First.WaitForAsync();
        await page.GetByText("Every stored response, by Member State").First.WaitForAsync();
        await page.EvaluateAsync("document.fonts.ready");

        var text = await page.InnerTextAsync("body");
        text.ShouldContain("/api/v1/responses/{country}/{edition}");
        // A phone keeps the list of resources behind a button.
        if (width > 1000)
            foreach (var group in new[] { "Responses", "Answers", "Legal acts", "Links", "Discrepancies", "Imports" })
                text.ShouldContain(group);
        asked.Select(address => address.AbsolutePath).ShouldContain("/openapi/v1.json");
        asked.ShouldContain(address => address.AbsolutePath.EndsWith(".woff2"), "the portal's own letters");
        asked
            .Where(address => address.Scheme is not ("data" or "blob"))
            .ShouldAllBe(address => address.Authority == portals.Seeded.Client.BaseAddress!.Authority);
        failed.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_script_the_reference_leads_to_the_description()
    {
        var page = await portals.Seeded.PageAsync("/api");

        page.QuerySelector("main a")!.GetAttribute("href").ShouldBe("/openapi/v1.json");
    }

    [Fact]
    public async Task Only_the_reference_has_a_looser_policy_and_even_there_no_script_is_inline()
    {
        var reference = await PolicyAsync("/api");

        reference.ShouldContain("script-src 'self';");
        reference.ShouldContain("style-src 'self' 'unsafe-inline'");
        foreach (var address in new[] { "/", "/about", "/api/v1/legal-acts", "/api/nothing", "/uzb/2024.json" })
            (await PolicyAsync(address)).ShouldNotContain("unsafe-inline", Case.Insensitive, address);
    }

    private async Task<string> PolicyAsync(string address) =>
        (await portals.Seeded.GetAsync(address)).Headers.GetValues("Content-Security-Policy").Single();
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

public sealed class JourneyTests(TestPortals portals)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_goes_from_home_to_section_D_to_question_30_to_the_next_and_to_its_source_lines(
        bool hasJavaScript
    )
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions { JavaScriptEnabled = hasJavaScript }
        );
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFailed += (_, request) => complaints.Add(request.Url);

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Strategy and Implementation" }).ClickAsync();
        await page.Locator("article .index")
            .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^30 ") })
            .ClickAsync();
        (await page.Locator(".kicker").TextContentAsync()).ShouldBe("Question 30 of 51");
        await page.GetByRole(AriaRole.Link, new() { Name = "Question 31" }).Last.ClickAsync();
        (await page.Locator(".kicker").TextContentAsync()).ShouldBe("Question 31 of 51");
        await page.Locator(".row .loc a").First.ClickAsync();

        new Uri(page.Url).AbsolutePath.ShouldBe("/uzb/2024/source");
        new Uri(page.Url).Fragment.ShouldBe("#L1200");
        (await page.Locator("li.marked:target code").TextContentAsync())!.ShouldStartWith("31. ");
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", 360)]
    [InlineData("/uzb/2024", 360)]
    [InlineData("/uzb/2024", 320)]
    [InlineData("/uzb/2024/sections/D", 320)]
    [InlineData("/about/design", 320)]
    [InlineData("/uzb/2024/questions/2", 360)]
    [InlineData("/uzb/2024/questions/15", 320)]
    [InlineData("/uzb/2024/questions/2/sheet", 320)]
    [InlineData("/uzb/2024/source", 360)]
    [InlineData("/uzb/2024/source?lines=637-655", 320)]
    [InlineData("/legal-acts", 360)]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079", 320)]
    [InlineData("/portals", 360)]
    [InlineData("/imports", 360)]
    [InlineData("/search", 320)]
    [InlineData("/search?q=muxlisa+OR+5030957&section=D&type=Decree", 360)]
    [InlineData("/uzb/2024/questions/34?q=6079&section=D", 320)]
    public async Task A_page_fits_a_phone_without_scrolling_sideways(string address, int width)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await page.GotoAsync(address);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.Context.CloseAsync();
    }
}

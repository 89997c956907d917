using System.Net;
using AngleSharp.Dom;
using Microsoft.Playwright;
using MsqPortal.Web.Appearance;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class ThemeTests(TestPortals portals)
{
    [Theory]
    [InlineData(null, "system", "light dark", "#ffffff", "#0f171d")]
    [InlineData("light", "light", "light", "#ffffff", "#ffffff")]
    [InlineData("dark", "dark", "dark", "#0f171d", "#0f171d")]
    [InlineData("\"><script>", "system", "light dark", "#ffffff", "#0f171d")]
    public async Task The_page_comes_in_the_theme_that_the_cookie_names(
        string? cookie,
        string theme,
        string scheme,
        string groundOfLight,
        string groundOfDark
    )
    {
        var page = await PageAsync("/uzb/2024/questions/15", cookie);

        page.DocumentElement.GetAttribute("data-theme").ShouldBe(theme);
        page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content").ShouldBe(scheme);
        page.QuerySelectorAll("meta[name=theme-color]")
            .Select(ground => ground.GetAttribute("content"))
            .ShouldBe([groundOfLight, groundOfDark]);
        page.QuerySelectorAll(".themes [aria-pressed=true]")
            .Select(button => button.GetAttribute("value"))
            .ShouldBe([theme]);
    }

    [Fact]
    public async Task Without_script_the_form_sets_the_cookie_and_leads_back_to_the_page()
    {
        var page = await PageAsync("/search?q=6079&section=D", null);
        var back = page.QuerySelector(".themes [name=back]")!.GetAttribute("value")!;

        var chosen = await SwitchAsync("dark", back);
        var forgotten = await SwitchAsync("system", back);

        chosen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        chosen.Headers.Location!.OriginalString.ShouldBe("/search?q=6079&section=D");
        Cookie(chosen).ShouldStartWith("theme=dark; max-age=31536000; path=/; samesite=lax");
        Cookie(forgotten).ShouldStartWith("theme=; expires=Thu, 01 Jan 1970");
    }

    [Fact]
    public async Task From_a_missing_page_the_form_leads_back_to_its_address()
    {
        var page = await PageAsync("/uzb/2024/questions/99?q=a", null);

        page.QuerySelector(".themes [name=back]")!.GetAttribute("value").ShouldBe("/uzb/2024/questions/99?q=a");
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("elsewhere")]
    [InlineData("/a\r\nX-Header: 1")]
    [InlineData("")]
    public async Task No_address_leads_out_of_the_portal(string back)
    {
        var response = await SwitchAsync("light", back);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe("/");
        response.Headers.Contains("X-Header").ShouldBeFalse();
    }

    [Fact]
    public async Task A_theme_that_does_not_exist_is_refused()
    {
        var response = await SwitchAsync("sepia", "/");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_chooses_with_the_keyboard_and_the_next_page_remembers(bool hasJavaScript)
    {
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions { JavaScriptEnabled = hasJavaScript, ColorScheme = ColorScheme.Light }
        );
        await page.GotoAsync("/uzb/2024/sections/D");
        var dark = page.GetByRole(AriaRole.Button, new() { Name = "Dark" });

        await dark.PressAsync("Enter");
        await Assertions.Expect(dark).ToHaveAttributeAsync("aria-pressed", "true");
        (await GroundAsync(page)).ShouldBe("rgb(15, 23, 29)");
        new Uri(page.Url).AbsolutePath.ShouldBe("/uzb/2024/sections/D");

        await page.GotoAsync("/legal-acts");
        (await GroundAsync(page)).ShouldBe("rgb(15, 23, 29)");
        await page.GetByRole(AriaRole.Button, new() { Name = "As the system" }).PressAsync("Enter");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new() { Name = "As the system" }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        (await GroundAsync(page)).ShouldBe("rgb(255, 255, 255)");
        (await page.Context.CookiesAsync()).ShouldNotContain(cookie => cookie.Name == Theme.Cookie);
        await page.Context.CloseAsync();
    }

    private static Task<string> GroundAsync(IPage page) =>
        page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor");

    private static string Cookie(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie").Single();

    private async Task<IDocument> PageAsync(string address, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie is not null)
            request.Headers.Add("Cookie", $"{Theme.Cookie}={Uri.EscapeDataString(cookie)}");
        var response = await portals.Seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text);
    }

    private async Task<HttpResponseMessage> SwitchAsync(string theme, string back)
    {
        using var form = new FormUrlEncodedContent([new("theme", theme), new("back", back)]);
        return await portals.Seeded.Client.PostAsync(PortalUrls.Theme, form, TestContext.Current.CancellationToken);
    }
}

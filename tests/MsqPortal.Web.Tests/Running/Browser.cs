using Microsoft.Playwright;

namespace MsqPortal.Web.Tests.Running;

/// <summary>Debian's headless Chromium, driven by Playwright.</summary>
public sealed class Browser : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium-headless-shell";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static async Task<Browser> StartAsync()
    {
        // As long as clicks wait for their element: a busy machine is slow, and no test of a page is one of speed.
        Assertions.SetDefaultExpectTimeout(30_000);
        var driver = await Playwright.CreateAsync();
        var chromium = await driver.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments }
        );
        return new Browser(driver, chromium);
    }

    /// <summary>
    /// A window of its own on a portal; closed with its context. What comes next is asked for with <c>Expect</c>, which
    /// looks again and again: <c>WaitForURLAsync</c> and <c>WaitForLoadStateAsync</c> look once and then listen, and miss
    /// what happens in between (microsoft/playwright-dotnet issue 3364).
    /// </summary>
    public async Task<IPage> OpenAsync(RunningPortal portal, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = portal.Client.BaseAddress!.ToString();
        var context = await browser.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

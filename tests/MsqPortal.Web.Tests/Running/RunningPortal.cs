using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Hosting;

namespace MsqPortal.Web.Tests.Running;

/// <summary>The real program on a real socket, in this process.</summary>
public sealed class RunningPortal : IAsyncDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly WebApplication app;

    private RunningPortal(WebApplication app)
    {
        this.app = app;
        // Many tests ask through one client: a theme that one of them chose is no other's.
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<RunningPortal> StartAsync(string connectionString, params string[] settings)
    {
        var program = PortalHost.Build([
            $"--ConnectionStrings:Portal={connectionString}",
            "--urls=http://127.0.0.1:0",
            "--Serilog:MinimumLevel:Default=Error",
            // As in a published program: a build asks for style sheets again and again.
            "--EnableStaticAssetsDevelopmentCaching=true",
            .. settings,
        ]);
        await program.StartAsync();
        return new RunningPortal(program);
    }

    /// <summary>Ready, and from now on pages are cached: the portal hears of imports. How long it takes is the machine's affair.</summary>
    public async Task<RunningPortal> WhenReadyAsync()
    {
        var readiness = app.Services.GetRequiredService<PortalReadiness>();
        var changes = app.Services.GetRequiredService<DataChanges>();
        while (changes.Generation is null)
        {
            if (readiness.Failure is { } failure)
                throw new InvalidOperationException(failure.Message, failure);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        return this;
    }

    public Task<HttpResponseMessage> GetAsync(string address) =>
        Client.GetAsync(address, TestContext.Current.CancellationToken);

    public async Task<string> TextAsync(string address)
    {
        var response = await GetAsync(address);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IHtmlDocument> PageAsync(string address) => Parser.ParseDocument(await TextAsync(address));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace MsqPortal.Benchmarks.Running;

/// <summary>The portal as a process of its own, as people run it.</summary>
internal sealed class PortalProgram : IAsyncDisposable
{
    private readonly Process process;

    private PortalProgram(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address };
        // The making of pages is measured; what keeps them has a benchmark of its own.
        Client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    public HttpClient Client { get; }

    /// <param name="dataDirectory">Of its private PostgreSQL.</param>
    /// <param name="seedsDirectory">Responses that it imports at its start, with the data files that they need.</param>
    public static async Task<PortalProgram> StartAsync(string dataDirectory, string seedsDirectory)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MsqPortal.Web.dll")]);
        start.Environment["ASPNETCORE_URLS"] = address.OriginalString;
        start.Environment["Portal__DataDirectory"] = dataDirectory;
        start.Environment["Portal__SeedsDirectory"] = seedsDirectory;
        start.Environment["Serilog__MinimumLevel__Default"] = "Error";
        var portal = new PortalProgram(Process.Start(start)!, address);
        while (!await portal.IsReadyAsync())
            await Task.Delay(200);
        return portal;
    }

    /// <summary>How many answers its database holds.</summary>
    public async Task<long> CountAnswersAsync() =>
        (await Client.GetFromJsonAsync<JsonElement>("/api/v1/search?pageSize=1")).GetProperty("total").GetInt64();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // Asked and not killed, so that its PostgreSQL has stopped when it has.
        using (var ask = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await ask.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        if (process.HasExited)
            throw new InvalidOperationException("The portal has stopped; its reason stands above.");
        try
        {
            using var response = await Client.GetAsync("/readyz");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

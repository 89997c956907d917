using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.PrivatePostgres;
using MsqPortal.Web.Hosting;
using Npgsql;

namespace MsqPortal.Benchmarks.Running;

/// <summary>A warm portal over a PostgreSQL of its own; it holds the seed, and whatever its folder held before.</summary>
internal sealed class MeasuredPortal : IAsyncDisposable
{
    private readonly PrivatePostgresServer server;
    private readonly WebApplication portal;
    private readonly string? throwAwayFolder;

    private MeasuredPortal(PrivatePostgresServer server, WebApplication portal, string? throwAwayFolder)
    {
        this.server = server;
        this.portal = portal;
        this.throwAwayFolder = throwAwayFolder;
        Client = new HttpClient { BaseAddress = new Uri(portal.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };
        // The making of pages is measured; what keeps them has a benchmark of its own.
        Client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    public HttpClient Client { get; }

    public string ConnectionString => server.ConnectionString;

    public IServiceProvider Services => portal.Services;

    /// <param name="dataDirectory">A folder of a private PostgreSQL that stays; null for a new one that goes.</param>
    public static async Task<MeasuredPortal> StartAsync(string? dataDirectory = null)
    {
        var throwAway = dataDirectory is null
            ? Path.Combine(Path.GetTempPath(), $"msq-benchmark-{Guid.NewGuid():N}")
            : null;
        var started = await PrivatePostgresServer.StartAsync(
            new(dataDirectory ?? throwAway!, IsDurable: throwAway is null),
            Console.Error.WriteLine,
            CancellationToken.None
        );
        var host = PortalHost.Build(
            $"--ConnectionStrings:Portal={started.ConnectionString}",
            "--urls=http://127.0.0.1:0",
            "--Serilog:MinimumLevel:Default=Error"
        );
        await host.StartAsync();
        while (!host.Services.GetRequiredService<PortalReadiness>().IsReady)
            await Task.Delay(50);
        return new MeasuredPortal(started, host, throwAway);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await portal.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await server.DisposeAsync();
        if (throwAwayFolder is not null)
            Directory.Delete(throwAwayFolder, recursive: true);
    }
}

using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Holds the seed and a synthetic response with long addresses, Arabic, hidden characters, and figures like Markdown.</summary>
public sealed class PortalHardToShow(TestPortals portals) : IAsyncLifetime
{
    public static readonly string Response = Path.Combine(AppContext.BaseDirectory, "Data", "egy-msq-2024.md");

    public RunningPortal Portal { get; private set; } = null!;

    public Browser Browser => portals.Browser;

    public async ValueTask InitializeAsync()
    {
        Portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={SeedsFolder.Create(SeedsFolder.SeedResponse, Response)}"
        );
        await Portal.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

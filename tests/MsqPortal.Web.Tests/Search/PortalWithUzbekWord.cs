using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>The seed writes "Oʻzbekiston" in no spelling; here a second response writes it in one.</summary>
public sealed class PortalWithUzbekWord(TestPortals portals) : IAsyncLifetime
{
    public RunningPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var folder = SeedsFolder.Create(SeedsFolder.SeedResponse, SeedsFolder.SyntheticResponse);
        var file = Path.Combine(folder, Path.GetFileName(SeedsFolder.SyntheticResponse));
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace("looks like another host.", "looks like Oʻzbekiston."));
        Portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={folder}"
        );
        await Portal.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

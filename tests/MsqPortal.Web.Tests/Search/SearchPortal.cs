using MsqPortal.SyntheticResponses;
using MsqPortal.SyntheticResponses.Output;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>A portal with the seed, eight synthetic responses of two editions, a hostile one and one in several languages.</summary>
public sealed class SearchPortal(TestPortals portals) : IAsyncLifetime
{
    private readonly string seeds = SeedsFolder.TemporaryFolder();

    public RunningPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var generator = ResponseGenerator.Load(SeedsFolder.Seeds);
        OutputFolder.Write(generator, seeds, states: 4, editions: 2, seed: 11);
        File.Copy(SeedsFolder.SeedResponse, Path.Combine(seeds, Path.GetFileName(SeedsFolder.SeedResponse)));
        await File.WriteAllTextAsync(
            Path.Combine(seeds, HostileResponse.FileName),
            HostileResponse.Of(generator.Forms[0].Form)
        );
        await File.WriteAllTextAsync(
            Path.Combine(seeds, SpokenResponse.FileName),
            SpokenResponse.Of(generator.Forms[0].Form)
        );
        Portal = await StartAnotherAsync();
    }

    /// <summary>One with the same data in a database of its own, for a test that changes them.</summary>
    public async Task<RunningPortal> StartAnotherAsync()
    {
        var portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={seeds}"
        );
        return await portal.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class SharedSearch : ICollectionFixture<SearchPortal>
{
    public const string Name = "search";
}

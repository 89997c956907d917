using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Html.Dom;
using MsqPortal.SyntheticResponses;
using MsqPortal.SyntheticResponses.Output;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>
/// A portal with the seed and sixty synthetic responses of two editions and more, some with empty answers, one of them cut
/// off in the middle, and what SQL counts in its database. Pages are fetched once.
/// </summary>
public sealed class CountsPortal(TestPortals portals) : IAsyncLifetime
{
    /// <summary>The file that ends early.</summary>
    public const string Half = "/ago/2022";

    private readonly ConcurrentDictionary<string, Task<IHtmlDocument>> pages = new();

    public RunningPortal Portal { get; private set; } = null!;

    internal StoredCounts Stored { get; private set; } = null!;

    public Task<IHtmlDocument> PageAsync(string address) => pages.GetOrAdd(address, Portal.PageAsync);

    public Task<JsonElement> JsonAsync(string address) => Portal.JsonAsync(address);

    public async ValueTask InitializeAsync()
    {
        var seeds = SeedsFolder.TemporaryFolder();
        OutputFolder.Write(ResponseGenerator.Load(SeedsFolder.Seeds), seeds, states: 34, editions: 2, seed: 13);
        File.Copy(SeedsFolder.SeedResponse, Path.Combine(seeds, Path.GetFileName(SeedsFolder.SeedResponse)));
        var half = Path.Combine(seeds, "ago-msq-2022.md");
        var lines = await File.ReadAllLinesAsync(half);
        await File.WriteAllLinesAsync(half, lines.Take(lines.Length / 2));

        var connection = await portals.Postgres.CreateDatabaseAsync();
        var portal = await RunningPortal.StartAsync(connection, $"--Portal:SeedsDirectory={seeds}");
        Portal = await portal.WhenReadyAsync();
        Stored = await StoredCounts.OfAsync(connection);
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class SharedCounts : ICollectionFixture<CountsPortal>
{
    public const string Name = "counts";
}

using MsqPortal.TestDatabase;

namespace MsqPortal.Web.Tests.Running;

/// <summary>One PostgreSQL and the portals on it that test classes share, because no test changes what they store.</summary>
public sealed class TestPortals : IAsyncLifetime
{
    public PostgresFixture Postgres { get; } = new();

    /// <summary>Holds the seed, and withholds what is to be withheld.</summary>
    public RunningPortal Seeded { get; private set; } = null!;

    /// <summary>Holds the seed, shows the respondent's contact, and names an address for errors.</summary>
    public RunningPortal WithContact { get; private set; } = null!;

    /// <summary>Holds nothing: its seeds folder has forms and Member States, and no response.</summary>
    public RunningPortal Empty { get; private set; } = null!;

    /// <summary>Holds the seed and a synthetic response with marked boxes, questions left out, and hostile text.</summary>
    public RunningPortal WithTwoResponses { get; private set; } = null!;

    public Browser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Browser = await Browser.StartAsync();
        await Postgres.InitializeAsync();
        Seeded = await StartAsync();
        WithContact = await StartAsync(
            "--Portal:ShowRespondentContact=true",
            "--Portal:ErrorReportAddress=errors@portal.example"
        );
        Empty = await StartAsync($"--Portal:SeedsDirectory={SeedsFolder.Create()}");
        WithTwoResponses = await StartAsync(
            $"--Portal:SeedsDirectory={SeedsFolder.Create(SeedsFolder.SeedResponse, SeedsFolder.SyntheticResponse)}"
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var portal in new[] { Seeded, WithContact, Empty, WithTwoResponses })
            await portal.DisposeAsync();
        await Postgres.DisposeAsync();
        await Browser.DisposeAsync();
        SeedsFolder.RemoveTemporaryFolders();
    }

    private async Task<RunningPortal> StartAsync(params string[] settings)
    {
        var portal = await RunningPortal.StartAsync(await Postgres.CreateDatabaseAsync(), settings);
        return await portal.WhenReadyAsync();
    }
}

using MsqPortal.Data;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests.Portal;

/// <summary>A test with a portal of its own.</summary>
public abstract class ImportTest(PostgresFixture postgres) : IAsyncLifetime
{
    private TestPortal? portal;
    private PortalDbContext? database;

    private protected TestPortal Portal => portal ?? throw new InvalidOperationException("The test has not started.");

    private protected PortalDbContext Database => database ??= Portal.CreateDbContext();

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.CreateAsync(postgres);

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

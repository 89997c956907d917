using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class DatabaseProblemTests(PostgresFixture postgres)
{
    [Fact]
    public async Task An_unreachable_database_is_told_without_the_password()
    {
        var problem = await ImportAsync("Host=127.0.0.1;Port=1;Database=portal;Username=me;Password=geheim");

        problem.Message.ShouldBe(
            "The database portal at tcp://127.0.0.1:1 cannot be reached (Connection refused); "
                + "check the connection string (ConnectionStrings__Portal) and that PostgreSQL is running."
        );
    }

    [Fact]
    public async Task An_unknown_host_is_told()
    {
        var problem = await ImportAsync("Host=no-such-host.invalid;Database=portal;Username=me");

        problem.Message.ShouldStartWith("The database portal at tcp://no-such-host.invalid:5432 cannot be reached (");
    }

    [Fact]
    public async Task A_database_without_tables_is_told()
    {
        var connectionString = await postgres.CreateDatabaseAsync();

        var problem = await ImportAsync(connectionString);

        problem.Message.ShouldEndWith(" lacks tables of this version; run the verb migrate first.");
        await postgres.DropDatabaseAsync(connectionString);
    }

    private static async Task<PortalDatabaseException> ImportAsync(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase(connectionString);
        var runner = new ImportRunner(
            new PooledDbContextFactory<PortalDbContext>(options.Options),
            TestPortal.Catalog,
            new ImportOptions(),
            TimeProvider.System,
            NullLogger<ImportRunner>.Instance
        );

        return await Should.ThrowAsync<PortalDatabaseException>(
            runner.RunAsync(
                new ImportRequest([TestPortal.SeedsFolder]),
                progress: null,
                TestContext.Current.CancellationToken
            )
        );
    }
}

using System.Net;
using MsqPortal.Web.Tests.Running;
using Npgsql;

namespace MsqPortal.Web.Tests.Pages;

public sealed class ReadinessTests(TestPortals portals)
{
    // The lock that an import takes, so that the portal's first import waits until the test lets it go on.
    private const long ImportLock = 0x4D53_5120_494D_5054;

    [Fact]
    public async Task Before_the_first_import_has_ended_pages_ask_to_wait_and_only_probes_answer()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(connection, "SELECT pg_advisory_lock(@key)");
        await using var portal = await RunningPortal.StartAsync(database);

        (await portal.GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.GetAsync("/version")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.GetAsync("/portal.css")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.GetAsync("/readyz")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await portal.GetAsync("/search.csv")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var response = await portal.GetAsync("/uzb/2024");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.ToString().ShouldBe("2");
        var page = await portal.PageAsync("/uzb/2024");
        page.QuerySelector("h1")!.TextContent.ShouldBe("The portal is starting");
        page.QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull();

        await ExecuteAsync(connection, "SELECT pg_advisory_unlock(@key)");
        await portal.WhenReadyAsync();

        (await portal.GetAsync("/readyz")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.GetAsync("/uzb/2024")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_lost_database_is_503_with_a_page_that_says_so()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        var portal = await (await RunningPortal.StartAsync(database)).WhenReadyAsync();
        await using var running = portal;
        await portals.Postgres.DropDatabaseAsync(database);

        (await portal.GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.GetAsync("/readyz")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await portal.GetAsync("/uzb/2024")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await portal.PageAsync("/uzb/2024"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("This page cannot be shown now");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("key", ImportLock);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Hosting;
using MsqPortal.Web.Tests.Running;
using Npgsql;

namespace MsqPortal.Web.Tests.Bounds;

/// <summary>While the database is away, what was read before can be read, and all is well at once when it is back.</summary>
public sealed class OutageTests(TestPortals portals)
{
    private const string ReadBefore = "/fr/uzb/2024/questions/15";

    [Fact]
    public async Task Pages_in_memory_are_shown_with_a_line_that_says_so_and_others_ask_to_come_again()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var portal = await (await RunningPortal.StartAsync(database)).WhenReadyAsync();
        var before = await portal.PageAsync(ReadBefore);
        before.QuerySelector(".old-page").ShouldBeNull();
        await AllowAsync(database, connections: false);
        await UntilAsync(portal, changes => changes.GenerationBeforeOutage is not null);

        var old = await portal.GetAsync(ReadBefore);
        var page = await portal.PageAsync(ReadBefore);
        var missing = await portal.GetAsync("/uzb/2024/questions/16");
        var data = await portal.GetAsync("/api/v1/responses");

        old.StatusCode.ShouldBe(HttpStatusCode.OK);
        old.Headers.CacheControl!.NoStore.ShouldBeTrue();
        old.Headers.ETag.ShouldBeNull();
        page.QuerySelector(".old-page")!.TextContent.ShouldStartWith("La base de données est indisponible");
        Text(page).ShouldBe(Text(before));
        foreach (var refused in new[] { missing, data })
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter.ShouldNotBeNull();
        }

        (await portal.GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.GetAsync("/readyz")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await AllowAsync(database, connections: true);
        await UntilAsync(portal, changes => changes.GenerationBeforeOutage is null);

        (await portal.GetAsync("/uzb/2024/questions/16")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await portal.PageAsync(ReadBefore)).QuerySelector(".old-page").ShouldBeNull();
    }

    [Fact]
    public async Task A_lock_that_nobody_releases_does_not_let_readers_wait_for_ever()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var portal = await (
            await RunningPortal.StartAsync($"{database};Command Timeout=1")
        ).WhenReadyAsync();
        await using var other = new NpgsqlConnection(database);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(other, "LOCK TABLE answers IN ACCESS EXCLUSIVE MODE");

        var waited = await portal.GetAsync("/uzb/2024/questions/15");

        waited.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        waited.Headers.RetryAfter.ShouldNotBeNull();
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        (await portal.GetAsync("/uzb/2024/questions/15")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Of servers that end, and of poolers that give each transaction another server, which has no prepared command.</summary>
    [Theory]
    [InlineData("26000")]
    [InlineData("42P05")]
    [InlineData("57P01")]
    [InlineData("57P03")]
    [InlineData("57014")]
    [InlineData("53300")]
    [InlineData("3D000")]
    public void What_a_server_says_for_a_while_is_a_database_that_is_away(string state) =>
        DatabaseFailure
            .StatusOf(new InvalidOperationException("", new PostgresException("", "ERROR", "ERROR", state)))
            .ShouldBe(503);

    private static string Text(IHtmlDocument page) => page.QuerySelector("article")!.TextContent;

    private static async Task AllowAsync(string database, bool connections)
    {
        var settings = new NpgsqlConnectionStringBuilder(database);
        var name = settings.Database;
        settings.Database = "postgres";
        await using var server = new NpgsqlConnection(settings.ConnectionString);
        await server.OpenAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(server, $"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS {(connections ? "true" : "false")}");
        if (!connections)
            await ExecuteAsync(
                server,
                $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
            );
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(RunningPortal portal, Func<DataChanges, bool> isSo)
    {
        var changes = portal.Services.GetRequiredService<DataChanges>();
        while (!isSo(changes))
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }
}

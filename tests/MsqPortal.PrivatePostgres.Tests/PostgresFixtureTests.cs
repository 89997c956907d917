using MsqPortal.TestDatabase;
using Npgsql;

namespace MsqPortal.PrivatePostgres.Tests;

public sealed class PostgresFixtureTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Each_database_is_fresh_and_empty()
    {
        var first = await postgres.CreateDatabaseAsync();
        var second = await postgres.CreateDatabaseAsync();
        await Sql.RunAsync(first, "CREATE TABLE note (text text)");

        (await Sql.RunAsync(second, "SELECT count(*) FROM pg_tables WHERE tablename = 'note'")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_copy_holds_what_its_template_held_even_while_someone_is_connected_to_that()
    {
        var template = await postgres.CreateDatabaseAsync();
        await Sql.RunAsync(template, "CREATE TABLE note AS SELECT 'kept' AS text");
        await using var idle = new NpgsqlConnection(template);
        await idle.OpenAsync(TestContext.Current.CancellationToken);

        var copies = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => postgres.CreateDatabaseAsync(template)));

        foreach (var copy in copies)
        {
            (await Sql.RunAsync(copy, "SELECT text FROM note")).ShouldBe("kept");
        }
    }

    [Fact]
    public async Task A_dropped_database_is_gone_even_while_someone_is_connected()
    {
        var database = await postgres.CreateDatabaseAsync();
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);

        await postgres.DropDatabaseAsync(database);

        var refused = await Should.ThrowAsync<PostgresException>(() => Sql.RunAsync(database, "SELECT 1"));
        refused.SqlState.ShouldBe(PostgresErrorCodes.InvalidCatalogName);
    }
}

using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace MsqPortal.PrivatePostgres.Tests;

public sealed class ServerLifeTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly List<string> _announced = [];

    [Fact]
    public async Task The_first_start_makes_a_cluster_in_a_folder_named_after_its_version()
    {
        await using var server = await StartAsync(isDurable: true);

        server.IsOwner.ShouldBeTrue();
        (await Sql.RunAsync(server.ConnectionString, "SELECT current_database()")).ShouldBe("portal");
        var version = (string)(await Sql.RunAsync(server.ConnectionString, "SHOW server_version_num"))!;
        Directory.Exists(_data.Combine($"pg{version[..2]}")).ShouldBeTrue();
        (await Sql.RunAsync(server.ConnectionString, "SHOW fsync")).ShouldBe("on");
        (await Sql.RunAsync(server.ConnectionString, "SHOW server_encoding")).ShouldBe("UTF8");
        (await Sql.RunAsync(server.ConnectionString, "SHOW listen_addresses")).ShouldBe("");
        _announced.ShouldContain(line => line.StartsWith("Creating a PostgreSQL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart_and_no_server_runs_in_between()
    {
        string connectionString;
        await using (var first = await StartAsync())
        {
            connectionString = first.ConnectionString;
            await Sql.RunAsync(connectionString, "CREATE TABLE note AS SELECT 'kept' AS text");
            await first.DisposeAsync();
        }

        await Should.ThrowAsync<NpgsqlException>(() => Sql.RunAsync(connectionString, "SELECT 1"));
        _announced.Clear();
        await using var second = await StartAsync();
        (await Sql.RunAsync(second.ConnectionString, "SELECT text FROM note")).ShouldBe("kept");
        _announced.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_start_on_the_same_directory_uses_the_running_server()
    {
        await using var first = await StartAsync();
        await Sql.RunAsync(first.ConnectionString, "CREATE TABLE note AS SELECT 'shared' AS text");

        await using (var second = await StartAsync())
        {
            second.IsOwner.ShouldBeFalse();
            (await Sql.RunAsync(second.ConnectionString, "SELECT text FROM note")).ShouldBe("shared");
        }

        (await Sql.RunAsync(first.ConnectionString, "SELECT text FROM note")).ShouldBe("shared");
    }

    [Fact]
    public async Task Two_first_starts_at_once_share_one_server()
    {
        var servers = await Task.WhenAll(StartAsync(), StartAsync());

        servers.Count(server => server.IsOwner).ShouldBe(1);
        servers[0].ConnectionString.ShouldBe(servers[1].ConnectionString);
        foreach (var server in servers)
        {
            (await Sql.RunAsync(server.ConnectionString, "SELECT 1")).ShouldBe(1);
        }

        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_server_that_is_killed_is_started_again_with_all_that_was_stored()
    {
        await using var server = await StartAsync(isDurable: true);
        await Sql.RunAsync(server.ConnectionString, "CREATE TABLE note AS SELECT 'kept' AS text");

        KillServer();

        (await AnsweredAsync(server.ConnectionString, "SELECT text FROM note")).ShouldBe("kept");
        _announced.ShouldContain("The private PostgreSQL ended unexpectedly; it is started again.");
    }

    [Fact]
    public async Task A_server_that_cannot_be_started_again_is_given_up_with_its_reason()
    {
        await using var server = await StartAsync();
        File.Delete(Directory.GetFiles(_data.Path, "pg_control", SearchOption.AllDirectories).ShouldHaveSingleItem());

        KillServer();

        (await server.Lost).Message.ShouldContain("in a row");
    }

    [Fact]
    public async Task A_held_directory_whose_server_does_not_answer_is_an_error_that_says_what_to_do()
    {
        using var held = OwnerLock.TryTake(_data.Path);

        var error = await Should.ThrowAsync<PrivatePostgresException>(() => StartAsync(timeout: TimeSpan.Zero));

        error.Message.ShouldContain("Another process holds");
        error.Message.ShouldContain(_data.Path);
        error.Message.ShouldContain("Portal:DataDirectory");
    }

    public void Dispose() => _data.Dispose();

    private void KillServer()
    {
        var file = Directory.GetFiles(_data.Path, "postmaster.pid", SearchOption.AllDirectories).ShouldHaveSingleItem();
        using var server = Process.GetProcessById(
            int.Parse(File.ReadLines(file).First(), CultureInfo.InvariantCulture)
        );
        server.Kill();
    }

    private static async Task<object?> AnsweredAsync(string connectionString, string sql)
    {
        while (true)
        {
            try
            {
                return await Sql.RunAsync(connectionString, sql);
            }
            catch (NpgsqlException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }

    private Task<PrivatePostgresServer> StartAsync(bool isDurable = false, TimeSpan? timeout = null) =>
        PrivatePostgresServer.StartAsync(
            new(_data.Path, isDurable) { StartTimeout = timeout ?? TimeSpan.FromSeconds(60) },
            line =>
            {
                lock (_announced)
                {
                    _announced.Add(line);
                }
            },
            TestContext.Current.CancellationToken
        );
}

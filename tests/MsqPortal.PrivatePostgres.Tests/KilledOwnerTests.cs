using System.Diagnostics;
using System.Globalization;

namespace MsqPortal.PrivatePostgres.Tests;

public sealed class KilledOwnerTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    [Fact(Timeout = 60_000)]
    public async Task The_server_of_a_killed_owner_stops_in_good_order()
    {
        var (owner, connectionString) = await OwnerProcess.StartAsync(_data.Path);
        using var _ = owner;
        await Sql.RunAsync(connectionString, "SELECT 1");

        await owner.KillAsync();

        await UntilAsync(() => !File.Exists(PidFile()));
        (await File.ReadAllTextAsync(LogFile(), TestContext.Current.CancellationToken)).ShouldContain(
            "received fast shutdown request"
        );
    }

    [Fact]
    public async Task A_start_right_after_the_owner_was_killed_finds_all_that_was_stored()
    {
        var (owner, connectionString) = await OwnerProcess.StartAsync(_data.Path);
        using var _ = owner;
        await Sql.RunAsync(connectionString, "CREATE TABLE note AS SELECT 'kept' AS text");

        await owner.KillAsync();

        await using var next = await StartAsync();
        next.IsOwner.ShouldBeTrue();
        (await Sql.RunAsync(next.ConnectionString, "SELECT text FROM note")).ShouldBe("kept");
    }

    [Fact]
    public async Task A_start_after_the_server_itself_was_killed_too_finds_all_that_was_stored()
    {
        var (owner, connectionString) = await OwnerProcess.StartAsync(_data.Path);
        using var _ = owner;
        await Sql.RunAsync(connectionString, "CREATE TABLE note AS SELECT 'kept' AS text");

        using (var server = Process.GetProcessById(await ReadPidAsync()))
        {
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await owner.KillAsync();
        File.Exists(PidFile()).ShouldBeTrue();

        await using var next = await StartAsync();
        (await Sql.RunAsync(next.ConnectionString, "SELECT text FROM note")).ShouldBe("kept");
    }

    [Fact]
    public async Task A_left_over_process_number_that_is_another_program_by_now_is_no_obstacle()
    {
        await using (await StartAsync()) { }
        var other = new ProcessStartInfo("sleep", ["600"]) { WorkingDirectory = "/" };
        // PostgreSQL takes only processes of its own account for its predecessor.
        ServerAccount.Assume(other);
        using var stranger = Process.Start(other)!;
        await File.WriteAllTextAsync(
            PidFile(),
            string.Create(CultureInfo.InvariantCulture, $"{stranger.Id}\n{Path.GetDirectoryName(PidFile())}\n"),
            TestContext.Current.CancellationToken
        );

        await using var next = await StartAsync();

        next.IsOwner.ShouldBeTrue();
        stranger.HasExited.ShouldBeFalse();
        stranger.Kill();
    }

    public void Dispose() => _data.Dispose();

    private Task<PrivatePostgresServer> StartAsync() =>
        PrivatePostgresServer.StartAsync(new(_data.Path), _ => { }, TestContext.Current.CancellationToken);

    private string ClusterFolder() => Directory.GetDirectories(_data.Path, "pg*").Single();

    private string PidFile() => Path.Combine(ClusterFolder(), "data", "postmaster.pid");

    private string LogFile() => Path.Combine(ClusterFolder(), "server.log");

    private async Task<int> ReadPidAsync() =>
        int.Parse(
            (await File.ReadAllLinesAsync(PidFile(), TestContext.Current.CancellationToken))[0],
            CultureInfo.InvariantCulture
        );

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}

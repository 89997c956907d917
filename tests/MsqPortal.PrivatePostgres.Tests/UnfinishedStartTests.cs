namespace MsqPortal.PrivatePostgres.Tests;

public sealed class UnfinishedStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string PidFile => Directory.GetDirectories(_folder.Path, "pg*").Single() + "/data/postmaster.pid";

    [Fact(Timeout = 60_000)]
    public async Task A_start_given_up_while_the_server_starts_leaves_none_behind()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var start = StartAsync(await DeafBinariesAsync(), TimeSpan.FromSeconds(60), patience.Token);
        while (Directory.GetDirectories(_folder.Path, "pg*").Length == 0 || !File.Exists(PidFile))
        {
            start.IsCompleted.ShouldBeFalse();
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => start);
        await ShouldStartAnewAsync();
    }

    [Fact]
    public async Task A_start_given_up_while_the_cluster_is_made_leaves_nothing_in_the_way()
    {
        using var patience = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            PrivatePostgresServer.StartAsync(new(_folder.Path), _ => patience.Cancel(), patience.Token)
        );

        await ShouldStartAnewAsync();
        Directory.GetDirectories(_folder.Path, "new-*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_an_error_with_its_last_words()
    {
        var binaries = await DeafBinariesAsync();

        var error = await Should.ThrowAsync<PrivatePostgresException>(() =>
            StartAsync(binaries, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken)
        );

        error.Message.ShouldContain("does not answer");
        error.Message.ShouldContain("LOG:");
        await ShouldStartAnewAsync();
    }

    public void Dispose() => _folder.Dispose();

    private async Task ShouldStartAnewAsync()
    {
        await using var server = await PrivatePostgresServer.StartAsync(
            new(_folder.Path, IsDurable: false),
            _ => { },
            TestContext.Current.CancellationToken
        );
        server.IsOwner.ShouldBeTrue();
        (await Sql.RunAsync(server.ConnectionString, "SELECT 1")).ShouldBe(1);
    }

    private Task<PrivatePostgresServer> StartAsync(string binaries, TimeSpan timeout, CancellationToken ct) =>
        PrivatePostgresServer.StartAsync(
            new(_folder.Path, IsDurable: false, BinaryDirectory: binaries) { StartTimeout = timeout },
            _ => { },
            ct
        );

    private async Task<string> DeafBinariesAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var unpacked = new UnpackedBinaries(UnpackedBinaries.DefaultCacheDirectory(), _ => { });
        var real = await new ClusterChoice(_folder.Path, unpacked, _ => { }).ChooseAsync(null, ct);
        var deaf = _folder.Combine("bin");
        FakePostgres.CreateDeaf(deaf, real.Binaries);
        return deaf;
    }
}

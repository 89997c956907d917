namespace MsqPortal.PrivatePostgres.Tests;

public sealed class RefusedStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_directory_too_long_for_a_socket_is_refused_before_anything_is_made()
    {
        var path = _folder.Combine(new string('d', 90));

        var error = await RefusalOfAsync(new(path));

        error.ShouldContain("too long");
        error.ShouldContain("Portal:DataDirectory");
        Directory.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task The_longest_directory_that_is_not_refused_works()
    {
        var length = 107 - "/pg99/.s.PGSQL.5432".Length - _folder.Path.Length - 1;
        var path = _folder.Combine(new string('d', length));

        await using var server = await PrivatePostgresServer.StartAsync(
            new(path, IsDurable: false),
            _ => { },
            TestContext.Current.CancellationToken
        );

        (await Sql.RunAsync(server.ConnectionString, "SELECT 1")).ShouldBe(1);
        (await RefusalOfAsync(new(path + "d"))).ShouldContain("a path of 108 bytes");
    }

    [Fact]
    public async Task A_directory_that_the_account_of_the_server_cannot_enter_is_refused()
    {
        var closed = _folder.Combine("closed");
        // Root enters it all the same, the account that root's server runs as does not: as in root's own home.
        Directory.CreateDirectory(closed, UnixFileMode.None);

        var error = await RefusalOfAsync(new(Path.Combine(closed, "data")));
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        error.ShouldContain(closed);
        error.ShouldContain("Portal:DataDirectory");
    }

    [Fact]
    public async Task A_binary_directory_without_PostgreSQL_is_an_error_that_names_the_ways_out()
    {
        var error = await RefusalOfAsync(new(_folder.Combine("data"), BinaryDirectory: _folder.Path));

        error.ShouldContain($"'{_folder.Path}' holds no 'postgres' and 'initdb' that run");
        error.ShouldContain("Install PostgreSQL 15 or newer");
        error.ShouldContain("ConnectionStrings__Portal");
        error.ShouldContain("docker compose up");
        error.ShouldNotContain("\n");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> RefusalOfAsync(PrivatePostgresOptions options)
    {
        var refused = await Should.ThrowAsync<PrivatePostgresException>(() =>
            PrivatePostgresServer.StartAsync(options, _ => { }, TestContext.Current.CancellationToken)
        );
        return refused.Message;
    }
}

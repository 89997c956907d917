namespace MsqPortal.PrivatePostgres.Tests;

/// <summary>Fetches PostgreSQL for real, whatever the system has installed.</summary>
public sealed class UnpackedBinariesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _announced = [];

    [Fact]
    public async Task Two_processes_that_fetch_at_once_get_one_PostgreSQL_that_runs()
    {
        var ct = TestContext.Current.CancellationToken;
        var cache = _folder.Combine("cache");
        // What a process leaves that is killed half-way.
        Directory.CreateDirectory(Path.Combine(cache, "unpacking/files/usr/lib/postgresql"));

        var fetched = await Task.WhenAll(Unpacked(cache).FetchAsync(null, ct), Unpacked(cache).FetchAsync(null, ct));

        fetched[0].ShouldBe(fetched[1]);
        fetched[0].Directory.ShouldStartWith(cache);
        _announced.Count(line => line.Contains("fetching it once", StringComparison.Ordinal)).ShouldBe(1);
        _announced.Count(line => line.StartsWith("Waiting for", StringComparison.Ordinal)).ShouldBe(1);
        Directory.Exists(Path.Combine(cache, "unpacking")).ShouldBeFalse();
        (await Unpacked(cache).FindAsync(ct)).ShouldBe([fetched[0]]);
        await ShouldServeAsync(fetched[0], ct);
    }

    public void Dispose() => _folder.Dispose();

    private UnpackedBinaries Unpacked(string cache) =>
        new(
            cache,
            line =>
            {
                lock (_announced)
                {
                    _announced.Add(line);
                }
            }
        );

    private async Task ShouldServeAsync(PostgresBinaries binaries, CancellationToken ct)
    {
        var cluster = new Cluster(_folder.Path, binaries);
        await cluster.CreateIfMissingAsync(isDurable: false, _ => { }, ct);
        await using var process = await ServerProcess.RunAsync(cluster, new(IsDurable: false), ct);
        var database = cluster.Socket.ConnectionStringFor("postgres");
        await Sql.RunAsync(database, "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent");
        (await Sql.RunAsync(database, """SELECT 'ä' < 'b' COLLATE "und-x-icu" """)).ShouldBe(true);
        (
            await Sql.RunAsync(database, "SELECT to_tsvector('english', 'portals') @@ to_tsquery('english', 'portal')")
        ).ShouldBe(true);
    }
}

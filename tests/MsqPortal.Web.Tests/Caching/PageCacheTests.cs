using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Caching;

public sealed class PageCacheTests(TestPortals portals)
{
    private const string Address = "/uzb/2024/questions/15";

    [Fact]
    public async Task A_page_that_was_read_before_comes_from_memory_until_a_reader_reloads()
    {
        await using var portal = await StartAsync();
        var before = await WordsAsync(portal);
        await ChangeByHandAsync(portal);

        (await WordsAsync(portal)).ShouldBe(before, "nobody announced a change");
        (await WordsAsync(portal, reload: true)).ShouldContain("777 words");
    }

    [Fact]
    public async Task An_import_by_another_process_shows_on_pages_that_were_read_before()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var portal = await StartAsync(database);
        var (page, imports) = (await portal.TextAsync(Address), await portal.TextAsync("/imports"));
        var changed = Path.Combine(SeedsFolder.TemporaryFolder(), "uzb-msq-2024.md");
        Directory.CreateDirectory(Path.GetDirectoryName(changed)!);
        var seed = await File.ReadAllTextAsync(SeedsFolder.SeedResponse, TestContext.Current.CancellationToken);
        const string Before = "improving budget legislation";
        seed.ShouldContain(Before);
        await File.WriteAllTextAsync(
            changed,
            seed.Replace(Before, "improving the budget legislation", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        var settings = new PortalProcess.Settings();
        settings.Environment["ConnectionStrings__Portal"] = database;

        var outcome = await PortalProcess.RunAsync(["import", changed], settings);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        await UntilAsync(async () => await portal.TextAsync(Address) != page);
        await UntilAsync(async () => await portal.TextAsync("/imports") != imports);
    }

    [Fact]
    public async Task What_changed_while_nobody_listened_shows_when_somebody_listens_again()
    {
        await using var portal = await StartAsync();
        await WordsAsync(portal);
        var changes = portal.Services.GetRequiredService<DataChanges>();
        var before = changes.Generation;
        await ChangeByHandAsync(portal);
        await using (var scope = portal.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<PortalDbContext>()
                .Database.ExecuteSqlAsync(
                    $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = {DataChanges.ConnectionName} AND datname = current_database()",
                    TestContext.Current.CancellationToken
                );

        await UntilAsync(() => Task.FromResult(changes.Generation is { } now && now != before));

        (await WordsAsync(portal)).ShouldContain("777 words");
    }

    [Fact]
    public async Task Each_encoding_has_a_strong_tag_of_its_own_and_says_the_same()
    {
        var tags = new HashSet<EntityTagHeaderValue>();
        var texts = new HashSet<string>();
        foreach (var encoding in new[] { "br", "gzip", "identity", "gzip;q=0.5, br;q=0", "*" })
        {
            for (var time = 0; time < 2; time++)
            {
                var response = await SendAsync(portals.Seeded, ("Accept-Encoding", encoding));
                response.Headers.ETag!.IsWeak.ShouldBeFalse();
                tags.Add(response.Headers.ETag);
                texts.Add(await TextAsync(response));

                var again = await SendAsync(
                    portals.Seeded,
                    ("Accept-Encoding", encoding),
                    ("If-None-Match", $"{response.Headers.ETag}")
                );
                again.StatusCode.ShouldBe(HttpStatusCode.NotModified, encoding);
                (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
            }
        }

        tags.Count.ShouldBe(3, "br, gzip and as it is");
        texts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/uzb/2024")]
    [InlineData("/uzb/2024/sections/D")]
    [InlineData("/uzb/2024/questions/15")]
    [InlineData("/uzb/2024/questions/15/sheet")]
    [InlineData("/search?q=decree")]
    [InlineData("/legal-acts")]
    [InlineData("/discrepancies")]
    [InlineData("/portals")]
    [InlineData("/imports")]
    [InlineData("/about/design")]
    public async Task Every_kind_of_page_is_kept_and_sets_no_cookie(string address)
    {
        using var reload = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Headers = { CacheControl = new CacheControlHeaderValue { NoCache = true } },
        };
        var first = await portals.Seeded.Client.SendAsync(reload, TestContext.Current.CancellationToken);
        var second = await portals.Seeded.GetAsync(address);

        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        second.Headers.Age.ShouldNotBeNull();
        Names(second).Except(Names(first)).ShouldBe(["Age"]);
        foreach (var (name, values) in first.Headers.Where(header => header.Key != "Date"))
            second.Headers.GetValues(name).ShouldBe(values, name);
    }

    [Fact]
    public async Task A_list_of_encodings_is_one_of_three_however_it_is_written()
    {
        foreach (var list in new[] { "br", "gzip, deflate, br, zstd", "x-made-up, br;q=1.0, gzip;q=0.5", "*" })
        {
            var response = await SendAsync(portals.Seeded, ("Accept-Encoding", list));

            response.Content.Headers.ContentEncoding.ShouldBe(["br"], list);
            if (list != "br")
                response.Headers.Age.ShouldNotBeNull(list);
        }
    }

    [Fact]
    public async Task A_page_of_one_host_is_never_sent_to_readers_of_another()
    {
        foreach (var host in new[] { "portal.un.org", "sportal.un.org", "portal.un.org:8080" })
        {
            var text = await TextAsync(await SendAsync(portals.Seeded, ("Host", host)));

            text.ShouldContain($"<link rel=\"canonical\" href=\"http://{host}/");
        }
    }

    [Fact]
    public async Task Memory_counts_addresses_and_headers_and_never_grows_beyond_its_bound()
    {
        var memory = portals.Seeded.Services.GetRequiredService<PageMemory>();
        var before = memory.Bytes;
        var response = await portals.Seeded.GetAsync($"/search?q={new string('y', 2000)}");
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        (memory.Bytes - before).ShouldBeGreaterThan(body.Length + 4000);
        memory.Bytes.ShouldBeLessThan(PageMemory.MostBytes);
    }

    [Fact]
    public async Task Addresses_that_differ_in_the_order_of_their_query_are_two_pages()
    {
        var first = await portals.Seeded.TextAsync("/search?q=decree&q=budget");
        var second = await portals.Seeded.TextAsync("/search?q=budget&q=decree");

        second.ShouldNotBe(first);
    }

    [Fact]
    public async Task An_error_is_made_anew_and_its_page_has_no_tag()
    {
        var response = await portals.Seeded.GetAsync("/uzb/2024/questions/4711");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.ETag.ShouldBeNull();
        response.Headers.Contains("Age").ShouldBeFalse();
    }

    private static IEnumerable<string> Names(HttpResponseMessage response) =>
        response.Headers.Select(header => header.Key);

    private async Task<RunningPortal> StartAsync(string? database = null)
    {
        var portal = await RunningPortal.StartAsync(database ?? await portals.Postgres.CreateDatabaseAsync());
        return await portal.WhenReadyAsync();
    }

    private static async Task ChangeByHandAsync(RunningPortal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<PortalDbContext>()
            .Answers.Where(answer => answer.Question.Number == "15")
            .ExecuteUpdateAsync(
                change => change.SetProperty(answer => answer.WordCount, 777),
                TestContext.Current.CancellationToken
            );
    }

    private static async Task<string> WordsAsync(RunningPortal portal, bool reload = false) =>
        await TextAsync(await (reload ? SendAsync(portal, ("Cache-Control", "no-cache")) : SendAsync(portal)));

    private static async Task<HttpResponseMessage> SendAsync(
        RunningPortal portal,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string> TextAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var waited = Stopwatch.StartNew(); !await isSo(); await Task.Delay(50))
        {
            if (waited.Elapsed > TimeSpan.FromMinutes(1))
                throw new TimeoutException("It did not become so.");
        }
    }
}

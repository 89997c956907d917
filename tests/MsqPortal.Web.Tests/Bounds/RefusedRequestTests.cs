using System.Net;
using System.Net.Sockets;
using System.Text;
using MsqPortal.Web.Tests.Running;
using Npgsql;

namespace MsqPortal.Web.Tests.Bounds;

/// <summary>What no browser sends is refused with its reason, and what is too much is told to come again.</summary>
public sealed class RefusedRequestTests(TestPortals portals)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/x%2500")]
    [InlineData("/fr/x%2500")]
    [InlineData("/legal-acts/%2500")]
    [InlineData("/uzb/2024/questions/%2500")]
    [InlineData("/search?q=%2500", HttpStatusCode.OK)]
    public async Task An_address_that_was_encoded_twice_is_answered(
        string address,
        HttpStatusCode status = HttpStatusCode.NotFound
    )
    {
        var response = await portals.Seeded.GetAsync(address);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync(Ct)).ShouldContain("</html>");
    }

    [Theory]
    [InlineData("xn--a")]
    [InlineData("..")]
    [InlineData("x:99999")]
    [InlineData("x/y")]
    [InlineData("user@x")]
    public async Task A_host_that_is_none_is_refused_with_a_page(string host)
    {
        var answer = await SendAsync($"GET /fr/uzb/2024 HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        answer.ShouldStartWith("HTTP/1.1 400");
    }

    [Theory]
    [InlineData("portal.un.org")]
    [InlineData("web_1:5000")]
    [InlineData("[::1]:80")]
    [InlineData("xn--e1afmkfd.xn--p1ai")]
    [InlineData("10.0.0.1")]
    public async Task Any_other_host_is_answered(string host) =>
        (await SendAsync($"GET /uzb/2024 HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).ShouldStartWith(
            "HTTP/1.1 200"
        );

    [Fact]
    public async Task A_body_that_is_too_large_is_413_with_a_page()
    {
        using var body = new FormUrlEncodedContent([new("theme", new string('x', 100_000))]);

        var response = await portals.Seeded.Client.PostAsync("/theme", body, Ct);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(Ct)).ShouldContain("</html>");
    }

    [Fact]
    public async Task Downloads_beyond_the_queue_are_told_to_come_again_and_pages_go_on()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var portal = await (await RunningPortal.StartAsync(database)).WhenReadyAsync();
        await portal.TextAsync("/about");
        await using var other = new NpgsqlConnection(database);
        await other.OpenAsync(Ct);
        await using var transaction = await other.BeginTransactionAsync(Ct);
        await using (var hold = new NpgsqlCommand("LOCK TABLE answers IN ACCESS EXCLUSIVE MODE", other))
            await hold.ExecuteNonQueryAsync(Ct);

        var asked = Enumerable
            .Range(0, 60)
            .Select(i => portal.GetAsync($"/uzb/2024/questions/{i % 50}/cite.bib"))
            .ToList();
        // As long as the table is held, nothing but what is refused has an answer.
        var refused = new List<HttpResponseMessage>();
        await foreach (var answer in Task.WhenEach(asked).WithCancellation(Ct))
        {
            refused.Add(await answer);
            if (refused.Count == 60 - 4 - 40)
                break;
        }
        var page = await portal.GetAsync("/about");
        await transaction.RollbackAsync(Ct);
        var answers = await Task.WhenAll(asked);

        refused.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        refused.ShouldAllBe(answer => answer.Headers.RetryAfter != null);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable).ShouldBe(60 - 4 - 40);
        answers.ShouldNotContain(answer => answer.StatusCode == HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_limit_for_each_client_is_a_setting()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var portal = await (
            await RunningPortal.StartAsync(database, "--Portal:RequestsPerMinuteAndClient=5")
        ).WhenReadyAsync();
        for (var i = 0; i < 5; i++)
            (await portal.GetAsync("/about")).StatusCode.ShouldBe(HttpStatusCode.OK);

        HttpResponseMessage answer;
        do answer = await portal.GetAsync("/ar/about");
        while (answer.StatusCode == HttpStatusCode.OK);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("lang=\"ar\" dir=\"rtl\"");
    }

    private async Task<string> SendAsync(string request)
    {
        using var client = new TcpClient();
        var portal = portals.Seeded.Client.BaseAddress!;
        await client.ConnectAsync(portal.Host, portal.Port, Ct);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Ct);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Ct);
    }
}

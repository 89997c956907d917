using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;
using Npgsql;

namespace MsqPortal.Web.Tests.Api;

/// <summary>Whatever goes wrong, a program gets a problem (RFC 9457) with a sentence, and never a page.</summary>
public sealed class ApiErrorTests(TestPortals portals)
{
    // The lock that an import takes, so that the portal's first import waits until the test lets it go on.
    private const long ImportLock = 0x4D53_5120_494D_5054;

    [Theory]
    [InlineData("/api/v1", "nothing at this address")]
    [InlineData("/api/v1/", "nothing at this address")]
    [InlineData("/api/nothing", "nothing at this address")]
    [InlineData("/api/v1/nothing/at/all", "nothing at this address")]
    [InlineData("/api/v1/sections/D", "nothing at this address")]
    [InlineData("/nothing.json", "nothing at this address")]
    [InlineData("/about.json", "nothing at this address")]
    [InlineData("/openapi/v2.json", "No response of “openapi” to the edition “v2” is stored.")]
    [InlineData("/api/v1/responses/xyz/2024", "No response of “xyz” to the edition “2024” is stored.")]
    [InlineData("/xyz/2024.json", "No response of “xyz”")]
    [InlineData("/api/v1/responses/uzb/2024/sections/Z", "a section “Z”")]
    [InlineData("/uzb/2024/sections/Z.json", "a section “Z”")]
    [InlineData("/api/v1/responses/uzb/1999/questions/15", "No response of “uzb” to the edition “1999”")]
    [InlineData("/api/v1/responses/uzb/2024/questions/99", "no question “99”")]
    [InlineData("/uzb/2024/questions/%3Cscript%3E.json", "no question “<script>”")]
    [InlineData("/api/v1/legal-acts/nothing", "No legal act has the address “nothing”.")]
    [InlineData("/api/v1/discrepancies/nothing", "No discrepancy has the name “nothing”.")]
    public async Task What_is_not_there_is_404_with_a_sentence(string address, string sentence)
    {
        (await ApiAnswer.OfAsync(portals.Seeded, address)).ShouldBeProblem(HttpStatusCode.NotFound, sentence);
        // A browser says that it wants a page.
        (await ApiAnswer.OfAsync(portals.Seeded, address, headers: ("Accept", "text/html"))).ShouldBeProblem(
            HttpStatusCode.NotFound,
            sentence
        );
    }

    [Theory]
    [InlineData("/api/v1/lookup")]
    [InlineData("/api/v1/lookup?q=")]
    [InlineData("/api/v1/lookup?q=%20%00%09")]
    [InlineData("/lookup.json?q=")]
    public async Task A_lookup_of_nothing_has_no_verdict(string address) =>
        (await ApiAnswer.OfAsync(portals.Seeded, address)).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "“q” is empty: nothing was looked up."
        );

    [Theory]
    [InlineData("POST", "/api/v1/legal-acts")]
    [InlineData("PUT", "/api/v1/responses/uzb/2024")]
    [InlineData("DELETE", "/api/v1/discrepancies/nothing")]
    [InlineData("PATCH", "/api/v1/imports")]
    [InlineData("POST", "/uzb/2024/questions/15.json")]
    [InlineData("POST", "/uzb/2024.json")]
    [InlineData("OPTIONS", "/legal-acts.json")]
    public async Task Everything_but_reading_is_405_and_says_what_is_allowed(string method, string address)
    {
        var answer = await ApiAnswer.OfAsync(portals.Seeded, address, new HttpMethod(method));

        answer.ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "can only be read");
        answer.Response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }

    [Fact]
    public async Task While_the_portal_starts_it_says_so_and_when_to_ask_again()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var hold = new NpgsqlCommand($"SELECT pg_advisory_lock({ImportLock})", connection);
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var portal = await RunningPortal.StartAsync(database);

        foreach (var address in new[] { "/api/v1/legal-acts", "/api/v1/responses/uzb/2024", "/uzb/2024.json" })
        {
            var answer = await ApiAnswer.OfAsync(portal, address);
            answer.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "The portal is starting");
            answer.Response.Headers.RetryAfter!.ToString().ShouldBe("2");
            answer.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_lost_database_is_503_and_a_fault_of_the_portal_is_500()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await using var portal = await (await RunningPortal.StartAsync(database)).WhenReadyAsync();
        await using (var scope = portal.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<PortalDbContext>()
                .Database.ExecuteSqlAsync($"DROP TABLE discrepancies CASCADE", TestContext.Current.CancellationToken);

        var fault = await ApiAnswer.OfAsync(
            portal,
            "/api/v1/discrepancies",
            headers: ("Origin", "https://elsewhere.example")
        );
        fault.ShouldBeProblem(HttpStatusCode.InternalServerError, "not yours");
        fault.Text.ShouldNotContain("discrepancies");
        fault.Response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        (await ApiAnswer.OfAsync(portal, "/api/v1/legal-acts")).Status.ShouldBe(HttpStatusCode.OK);

        await portals.Postgres.DropDatabaseAsync(database);

        (await ApiAnswer.OfAsync(portal, "/api/v1/legal-acts")).ShouldBeProblem(
            HttpStatusCode.ServiceUnavailable,
            "its database does not answer"
        );
    }

    [Theory]
    [InlineData("/api/v1/answers?country=%00&section=%00&question=%00&edition=%00")]
    [InlineData("/api/v1/imports/files?run=%00&status=%00&country=%00")]
    [InlineData("/api/v1/imports/diagnostics?code=%00&severity=7&run=yesterday")]
    [InlineData("/api/v1/questions?edition=%FF%FE&section=';--")]
    [InlineData("/api/v1/responses?country=%F0%9F%98%80&edition=%00")]
    [InlineData("/api/v1/sections?edition=%00")]
    public async Task A_value_that_nothing_has_finds_nothing(string address)
    {
        var answer = await ApiAnswer.OfAsync(portals.Seeded, address);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Total.ShouldBe(0);
        answer.Items.ShouldBeEmpty();
    }
}

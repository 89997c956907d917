using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

public sealed class EntityTagTests(TestPortals portals)
{
    [Theory]
    [MemberData(nameof(ApiResources.Addresses), MemberType = typeof(ApiResources))]
    [InlineData("/uzb/2024/questions/15.json")]
    [InlineData("/openapi/v1.json")]
    public async Task Asking_again_with_the_tag_costs_no_body(string address)
    {
        var answer = await ApiAnswer.OfAsync(portals.Seeded, address);
        var tag = answer.Response.Headers.ETag!;
        tag.IsWeak.ShouldBeFalse();
        answer.Response.Headers.CacheControl!.ToString().ShouldBe("no-cache");

        foreach (var known in new[] { $"{tag}", $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            var again = await ApiAnswer.OfAsync(portals.Seeded, address, headers: ("If-None-Match", known));
            again.Status.ShouldBe(HttpStatusCode.NotModified, known);
            again.Text.ShouldBeEmpty();
            again.Response.Headers.ETag.ShouldBe(tag);
        }

        var other = await ApiAnswer.OfAsync(portals.Seeded, address, headers: ("If-None-Match", "\"other\""));
        other.Status.ShouldBe(HttpStatusCode.OK);
        other.Text.ShouldBe(answer.Text);
    }

    [Theory]
    [InlineData("/api/v1/legal-acts")]
    [InlineData("/uzb/2024.json")]
    public async Task Head_tells_tag_and_length_without_the_body(string address)
    {
        var get = await ApiAnswer.OfAsync(portals.Seeded, address);
        var head = await ApiAnswer.OfAsync(portals.Seeded, address, HttpMethod.Head);

        head.Status.ShouldBe(HttpStatusCode.OK);
        head.Text.ShouldBeEmpty();
        head.Response.Headers.ETag.ShouldBe(get.Response.Headers.ETag);
        head.Response.Content.Headers.ContentLength.ShouldBe(get.Response.Content.Headers.ContentLength);
        (await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/nothing", HttpMethod.Head)).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task The_tag_changes_with_what_the_answer_says_and_an_error_has_none()
    {
        await using var portal = await (
            await RunningPortal.StartAsync(await portals.Postgres.CreateDatabaseAsync())
        ).WhenReadyAsync();
        const string Address = "/api/v1/responses/uzb/2024/questions/15";
        var before = await ApiAnswer.OfAsync(portal, Address);
        await using (var scope = portal.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<PortalDbContext>()
                .Answers.Where(answer => answer.Question.Number == "15")
                .ExecuteUpdateAsync(
                    change => change.SetProperty(answer => answer.WordCount, 7),
                    TestContext.Current.CancellationToken
                );

        var after = await ApiAnswer.OfAsync(
            portal,
            Address,
            headers: ("If-None-Match", $"{before.Response.Headers.ETag}")
        );

        after.Status.ShouldBe(HttpStatusCode.OK);
        after.Json.GetProperty("answer").GetProperty("words").GetInt32().ShouldBe(7);
        (await ApiAnswer.OfAsync(portal, "/api/v1/nothing")).Response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_from_elsewhere_may_read_and_only_read()
    {
        (string, string)[] elsewhere = [("Origin", "https://elsewhere.example")];
        foreach (var address in new[] { "/api/v1/legal-acts", "/legal-acts.json", "/api/v1/nothing" })
        {
            var answer = await ApiAnswer.OfAsync(portals.Seeded, address, headers: elsewhere);
            answer.Response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"], address);
            answer
                .Response.Headers.GetValues("Access-Control-Expose-Headers")
                .ShouldContain(names => names.Contains("Link"));
        }

        var preflight = await ApiAnswer.OfAsync(
            portals.Seeded,
            "/api/v1/legal-acts",
            HttpMethod.Options,
            [
                .. elsewhere,
                ("Access-Control-Request-Method", "GET"),
                ("Access-Control-Request-Headers", "If-None-Match"),
            ]
        );
        preflight.Status.ShouldBe(HttpStatusCode.NoContent);
        preflight.Response.Headers.GetValues("Access-Control-Allow-Methods").ShouldBe(["GET,HEAD"]);
        preflight.Response.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["If-None-Match"]);
        (await ApiAnswer.OfAsync(portals.Seeded, "/legal-acts", headers: elsewhere))
            .Response.Headers.Contains("Access-Control-Allow-Origin")
            .ShouldBeFalse("pages are for readers");
    }
}

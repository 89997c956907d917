using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Search;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>A download begins before its last row is read, and one that cannot be finished never looks whole.</summary>
[Collection(SharedSearch.Name)]
public sealed class BrokenDownloadTests(SearchPortal search)
{
    [Fact]
    public async Task A_file_whose_last_row_vanished_begins_and_then_breaks_off()
    {
        await using var portal = await search.StartAnotherAsync();
        await RemoveLastAnswerAsync(portal);

        foreach (var address in new[] { "/search.csv", "/search.json" })
        {
            using var response = await portal.Client.GetAsync(
                address + "?sort=question",
                HttpCompletionOption.ResponseHeadersRead,
                TestContext.Current.CancellationToken
            );
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            var first = new byte[1000];
            await body.ReadExactlyAsync(first, TestContext.Current.CancellationToken);

            await Should.ThrowAsync<IOException>(async () =>
                await body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken)
            );
        }

        using var sheet = await portal.GetAsync("/search.xlsx?sort=question");
        sheet.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        sheet.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Fact]
    public async Task A_reader_who_goes_away_stops_the_reading()
    {
        await using var scope = search.Portal.Services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<AnswerSearchQuery>();
        var request = SearchRequest.Of(QueryCollection.Empty);
        using var reader = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var taken = 0;

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in query.StreamAsync(request, reader.Token))
            {
                if (++taken == 3)
                    await reader.CancelAsync();
            }
        });

        taken.ShouldBe(3);
    }

    [Fact]
    public async Task A_lost_database_is_an_error_and_no_file()
    {
        await using var portal = await search.StartAnotherAsync();
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            await database.Database.ExecuteSqlAsync(
                $"ALTER TABLE link_mentions RENAME TO gone",
                TestContext.Current.CancellationToken
            );
        }

        foreach (var address in new[] { "/search.csv", "/search.json", "/search.xlsx" })
        {
            using var response = await portal.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError, address);
            response.Content.Headers.ContentDisposition.ShouldBeNull();
        }
    }

    // The index does not know: no import did it.
    private static async Task RemoveLastAnswerAsync(RunningPortal portal)
    {
        var last = new Uri((await portal.RowsAsync("?sort=question"))[^1].Text("url")).AbsolutePath;
        await using var scope = portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var answers = await database
            .Answers.Select(answer => new
            {
                answer.Id,
                answer.Response.Iso3,
                answer.Response.Questionnaire.Edition,
                answer.Question.Number,
            })
            .ToListAsync(TestContext.Current.CancellationToken);
        var id = answers
            .Single(answer =>
                PortalUrls.Question(new(answer.Iso3, answer.Edition), answer.Number).Split('#')[0] == last
            )
            .Id;
        await database
            .Answers.Where(answer => answer.Id == id)
            .ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }
}

using System.Diagnostics;
using System.Net.Http.Headers;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class SqlCommandTests(TestPortals portals)
{
    [Theory]
    [InlineData("/uzb/2024/questions/2", 6)]
    [InlineData("/uzb/2024/questions/15", 6)]
    [InlineData("/uzb/2024/questions/34", 6)]
    [InlineData("/uzb/2024/questions/34?q=6079&section=D", 8)]
    [InlineData("/uzb/2024/closing", 6)]
    [InlineData("/uzb/2024/questions/15/sheet", 7)]
    [InlineData("/uzb/2024/questions/15/cite.bib", 6)]
    [InlineData("/search", 3)]
    [InlineData("/search?q=6079&section=D", 6)]
    [InlineData("/legal-acts", 7)]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079", 7)]
    // Runs, the files of one with diagnostics and changes, severities, and what is held for consent.
    [InlineData("/imports", 6)]
    [InlineData("/api/v1/lookup?q=on+openness+of+activity+of+public+authorities", 3)]
    [InlineData("/api/v1/lookup?q=ensuring+the+information+security+of+the+departmental+digital+infrastructure", 6)]
    [InlineData("/api/v1/answers?pageSize=500", 9)]
    [InlineData("/api/v1/responses", 2)]
    [InlineData("/api/v1/responses/uzb/2024/questions/34", 9)]
    [InlineData("/api/v1/sections", 2)]
    [InlineData("/api/v1/questions?pageSize=500", 2)]
    [InlineData("/api/v1/legal-acts?pageSize=500", 5)]
    [InlineData("/api/v1/portal-links?pageSize=500", 5)]
    [InlineData("/api/v1/discrepancies?pageSize=500", 4)]
    [InlineData("/api/v1/imports", 2)]
    [InlineData("/api/v1/imports/files", 2)]
    [InlineData("/api/v1/imports/diagnostics", 2)]
    public async Task A_page_needs_few_commands_however_much_it_shows(string address, int most)
    {
        var trace = ActivityTraceId.CreateRandom();
        var commands = new List<string>();
        using var listener = new ActivityListener
        {
            // Commands carry the trace of the request that they serve.
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == trace && activity.GetTagItem("db.query.text") is string sql)
                    commands.Add(sql);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        // A page from the cache needs none.
        request.Headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");

        var response = await portals.Seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.EnsureSuccessStatusCode();
        commands.Count.ShouldBeInRange(1, most, string.Join('\n', commands));
    }
}

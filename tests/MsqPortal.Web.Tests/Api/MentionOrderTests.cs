using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

public sealed class MentionOrderTests(TestPortals portals)
{
    /// <summary>Nothing else tells them apart, and an answer that came in another order would have another tag.</summary>
    [Fact]
    public async Task Mentions_of_one_line_stand_as_they_do_in_the_line()
    {
        var source = await File.ReadAllLinesAsync(SeedsFolder.SeedResponse, TestContext.Current.CancellationToken);
        var links = await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/portal-links?pageSize=500");

        var ofOneLine = links
            .Items.SelectMany(link =>
                link.GetProperty("mentions")
                    .EnumerateArray()
                    .GroupBy(mention => mention.GetProperty("startLine").GetInt32())
            )
            .Where(mentions => mentions.Count() > 1)
            .ToList();

        ofOneLine.ShouldContain(mentions => mentions.Key == 1638);
        foreach (var mentions in ofOneLine)
        {
            var line = source[mentions.Key - 1];
            mentions
                .Select(mention => line.IndexOf(mention.GetProperty("rawUrl").GetString()!, StringComparison.Ordinal))
                .ShouldBeInOrder(SortDirection.Ascending, line);
        }
    }
}

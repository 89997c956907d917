using System.ServiceModel.Syndication;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

[Collection(SharedSearch.Name)]
public sealed class FeedTests(SearchPortal search)
{
    private RunningPortal Portal => search.Portal;

    [Fact]
    public async Task Its_pages_have_every_answer_once_and_the_latest_import_first()
    {
        const string query = "?q=digital&edition=2024";
        var entries = new List<SyndicationItem>();
        for (var next = $"/search.atom{query}&pageSize=50"; next is not null; )
        {
            var feed = await Portal.FeedAsync(next);
            entries.AddRange(feed.Items);
            next = feed.Links.SingleOrDefault(link => link.RelationshipType == "next")?.Uri.AbsoluteUri;
        }

        var rows = await Portal.RowsAsync(query);
        rows.Count.ShouldBeGreaterThan(100);
        entries.Select(entry => entry.Id).ShouldBe(rows.Select(row => row.Text("url")), ignoreOrder: true);
        entries.Select(entry => entry.LastUpdatedTime).ShouldBeInOrder(SortDirection.Descending);
        // A feed tells seconds, and several imports fall into one: still no response stands within another.
        var responses = entries.ConvertAll(entry =>
            string.Join('/', new Uri(entry.Id).AbsolutePath.Split('/').Take(3))
        );
        responses.Where((response, i) => i == 0 || response != responses[i - 1]).ShouldBeUnique();
        // Of the seven responses, one does not consent to be published.
        responses.Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public async Task Within_one_import_it_keeps_the_order_of_the_search()
    {
        const string query = "?q=digital&country=uzb";

        var entries = (await Portal.FeedAsync("/search.atom" + query + "&pageSize=500")).Items.Select(item => item.Id);

        entries.ShouldBe((await Portal.RowsAsync(query)).Select(row => row.Text("url")));
    }

    [Fact]
    public async Task An_entry_tells_question_state_and_snippet_and_leads_to_its_place()
    {
        var feed = await Portal.FeedAsync("/search.atom?q=813&country=uzb");
        var entry = feed.Items.First();

        feed.Id.ShouldBe(Address("/search.atom?q=813&country=uzb"));
        feed.Links.Single(link => link.RelationshipType == "alternate")
            .Uri.ShouldBe(new Uri(Address("/search?q=813&country=uzb")));
        feed.Links.Single(link => link.RelationshipType == "self").Uri.ShouldBe(new Uri(feed.Id));
        feed.LastUpdatedTime.ShouldBe(entry.LastUpdatedTime);
        entry.Title.Text.ShouldStartWith("Uzbekistan 2024, question ");
        entry.Authors.Single().Name.ShouldBe("Uzbekistan");
        entry.Summary.Text.ShouldContain("813");
        entry.Summary.Text.ShouldNotContain("<mark>");
        entry.Links.Single().Uri.AbsoluteUri.ShouldStartWith(entry.Id + "#L");
    }

    private string Address(string path) => new Uri(Portal.Client.BaseAddress!, path).AbsoluteUri;
}

using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>Home, legal acts, links, imports and about.</summary>
public sealed class ListingPageTests(TestPortals portals)
{
    [Fact]
    public async Task Home_shows_the_only_response_at_a_glance()
    {
        var page = await portals.Seeded.PageAsync("/");

        page.QuerySelector("h1")!
            .TextContent.ShouldBe("What Uzbekistan told the 2024 Survey, each claim traced to its line.");
        page.QuerySelectorAll(".strip li").Length.ShouldBe(52);
        page.QuerySelectorAll(".index a[href^='/uzb/2024/sections/']").Length.ShouldBe(7);
        page.QuerySelector("#import").ShouldNotBeNull();
    }

    [Fact]
    public async Task Home_lists_several_responses_by_the_names_of_their_countries()
    {
        var page = await portals.WithTwoResponses.PageAsync("/");

        page.QuerySelectorAll(".glance th a")
            .Select(name => name.TextContent)
            .ShouldBe(["Kazakhstan, 2024", "Uzbekistan, 2024"]);
        page.QuerySelector(".strip").ShouldBeNull();
    }

    [Fact]
    public async Task Each_host_lists_its_links_and_the_questions_that_give_them()
    {
        var page = await portals.Seeded.PageAsync("/portals?host=openbudget.uz");
        var host = page.GetElementById("openbudget.uz")!.ParentElement!;

        host.QuerySelector("a[href='https://openbudget.uz/en']").ShouldNotBeNull();
        host.QuerySelector("a[href^='/uzb/2024/questions/15#L']").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_import_shows_its_files_counts_and_diagnostics_with_their_lines()
    {
        var page = await portals.Seeded.PageAsync("/imports");
        var file = page.QuerySelector(".imported")!;

        file.QuerySelector("h3 a")!.GetAttribute("href").ShouldBe("/uzb/2024");
        file.QuerySelector(".tag")!.TextContent.ShouldBe("created");
        file.TextContent.ShouldContain("7 sections · 54 questions");
        file.QuerySelectorAll("tbody a[href^='/uzb/2024/source#L']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task About_names_an_address_for_errors_only_when_one_is_set()
    {
        var without = await portals.Seeded.PageAsync("/about");
        var with = await portals.WithContact.PageAsync("/about");

        without.GetElementById("report").ShouldBeNull();
        with.QuerySelector("#report a")!.GetAttribute("href").ShouldBe("mailto:errors@portal.example");
    }

    [Fact]
    public async Task About_tells_the_rule_of_the_consent()
    {
        var consent = (await portals.Seeded.PageAsync("/about")).GetElementById("consent")!.TextContent;

        consent.ShouldContain("Even the tick of this consent can be lost");
        consent.ShouldContain("something else stands there that the portal could not read as the boxes");
        consent.ShouldContain("is published, unless an earlier file of it is held for consent");
        consent.ShouldNotContain("known from elsewhere");
    }

    [Theory]
    [InlineData("/?page=99")]
    [InlineData("/legal-acts?page=99")]
    [InlineData("/discrepancies?page=99")]
    [InlineData("/portals?page=99")]
    [InlineData("/search?q=law&page=99")]
    [InlineData("/imports?page=99&runs=99")]
    public async Task A_page_after_the_last_is_no_failure(string address)
    {
        var response = await portals.WithTwoResponses.GetAsync(address);

        // Home leads to its last page, the others say that there is nothing on this one.
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        // No sentence counts a page that is not there.
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotMatch(
            "(?i)page 99 of"
        );
    }

    [Theory]
    [InlineData("/", "No response is published yet.")]
    [InlineData("/legal-acts", "No legal act was read in the published responses yet.")]
    [InlineData("/portals", "No link was read in the published responses yet.")]
    [InlineData("/search", "No response is published yet.")]
    [InlineData("/search?q=tax&section=D", "No response is published yet.")]
    [InlineData("/nothing", "No response is published yet.")]
    [InlineData("/imports", "holds no response")]
    public async Task A_portal_without_responses_says_so(string address, string sentence)
    {
        var page = await portals.Empty.PageAsync(address);

        page.QuerySelector("main")!.TextContent.ShouldContain(sentence);
    }
}

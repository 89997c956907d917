using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>Follows every link to the portal itself, each path once.</summary>
public sealed class CrawlTests(CrawledPages crawled, TestPortals portals) : IClassFixture<CrawledPages>
{
    [Fact]
    public void Every_link_leads_to_a_page_and_every_fragment_to_a_place_on_it()
    {
        var pages = crawled.Seeded;

        // 54 questions and the closing among them, 7 sections, and the pages about all; each has data beside it, each question a sheet as well.
        pages.Count(page => page.Key.StartsWith("/uzb/2024/questions/", StringComparison.Ordinal)).ShouldBe(3 * 52);
        pages.Count(page => page.Key.StartsWith("/uzb/2024/sections/", StringComparison.Ordinal)).ShouldBe(2 * 7);
        // Data lead to the API: to every question, the closing and the consent among them.
        pages
            .Count(page => page.Key.StartsWith("/api/v1/responses/uzb/2024/questions/", StringComparison.Ordinal))
            .ShouldBe(54);
        foreach (var (path, page) in pages)
        foreach (var (target, fragment) in CrawledPages.Links(page, path).Where(link => link.Fragment.Length > 0))
            pages[target]
                .GetElementById(fragment)
                .ShouldNotBeNull($"{path} leads to {target}#{fragment}, which is not there");
    }

    [Fact]
    public void No_page_needs_another_host_a_script_that_holds_it_up_or_an_inline_style()
    {
        var own = portals.WithTwoResponses.Client.BaseAddress!.ToString();
        // The reference of the API is a program, with a policy of its own.
        foreach (var (path, page) in crawled.WithTwoResponses.Where(page => page.Key != PortalUrls.ApiReference))
        {
            // Pages are quicker with script, and work without: none is inline, and none holds the page up.
            page.QuerySelectorAll("script:not([src^='/']:is([type=module], [defer]):empty)").ShouldBeEmpty(path);
            page.QuerySelectorAll("style, iframe, object, embed, img, [style]").ShouldBeEmpty(path);
            page.All.SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
                .ShouldBeEmpty(path);
            page.QuerySelectorAll("link:not([rel=canonical], [hreflang])")
                .ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('/'), path);
            // Search engines want these in full; no browser fetches them.
            page.QuerySelectorAll("link:is([rel=canonical], [hreflang])")
                .ShouldAllBe(
                    link => link.GetAttribute("href")!.StartsWith(own, StringComparison.Ordinal),
                    $"{path} of {own}"
                );
            page.QuerySelectorAll("a[href]")
                .Select(link => CrawledPages.Address(path, link).Scheme)
                .ShouldAllBe(scheme => scheme == "http" || scheme == "https", path);
        }
    }

    [Fact]
    public void Every_page_has_one_heading_one_title_of_its_own_and_no_id_twice()
    {
        var pages = crawled.Seeded.Where(page => page.Value.QuerySelector("h1") is not null).ToList();

        pages.Select(page => page.Value.Title).ShouldBeUnique();
        foreach (var (path, page) in pages)
        {
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique(path);
        }
    }

    [Fact]
    public void Links_to_other_sites_tell_nothing_about_the_reader()
    {
        foreach (var (path, page) in crawled.WithTwoResponses)
        {
            page.QuerySelectorAll("a[href^=http]")
                .ShouldAllBe(link => link.GetAttribute("rel") == "noopener noreferrer nofollow", path);
        }
    }
}

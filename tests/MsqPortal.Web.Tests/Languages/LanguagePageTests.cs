using System.Net;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Tests.Pages;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>Addresses in six languages. What stands on the pages: <see cref="TranslatedTextTests"/>.</summary>
public sealed class LanguagePageTests(TestPortals portals)
{
    [Fact]
    public async Task A_page_in_russian_speaks_russian_and_its_links_keep_the_language()
    {
        var page = await portals.Seeded.PageAsync("/ru/about");

        page.DocumentElement.GetAttribute("lang").ShouldBe("ru");
        page.DocumentElement.GetAttribute("dir").ShouldBe("ltr");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Об этом портале");
        page.Title.ShouldBe("Об этом портале · Вопросник для государств-членов");
        page.QuerySelectorAll("a[href^='/']:not([hreflang])")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => !href.StartsWith("/api", StringComparison.Ordinal))
            .ShouldAllBe(href => href == "/ru" || href.StartsWith("/ru/", StringComparison.Ordinal));
        page.QuerySelector("form.quickfind")!.GetAttribute("action").ShouldBe("/ru/search");
    }

    [Fact]
    public async Task Arabic_runs_from_right_to_left()
    {
        var page = await portals.Seeded.PageAsync("/ar");

        page.DocumentElement.GetAttribute("lang").ShouldBe("ar");
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
    }

    [Fact]
    public async Task English_has_no_prefix_and_says_nothing_about_other_languages_in_its_text()
    {
        var page = await portals.Seeded.PageAsync("/legal-acts");

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelectorAll("main [lang], p.original").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    [InlineData("/search?q=portal&section=D")]
    [InlineData("/legal-acts")]
    [InlineData("/uzb/2024/questions/15")]
    public async Task A_page_names_itself_in_every_language_and_each_of_them_answers(string address)
    {
        var page = await portals.Seeded.PageAsync(address);

        var alternates = page.QuerySelectorAll("link[rel=alternate][hreflang]");
        alternates
            .Select(link => link.GetAttribute("hreflang"))
            .ShouldBe(["ar", "zh", "en", "fr", "ru", "es", "x-default"]);
        page.QuerySelectorAll("nav.languages a")
            .Select(link => link.TextContent)
            .ShouldBe(["العربية", "中文", "English", "Français", "Русский", "Español"]);
        foreach (var link in alternates)
        {
            // Search engines read no relative ones.
            var href = link.GetAttribute("href")!;
            href.ShouldStartWith(portals.Seeded.Client.BaseAddress!.ToString());
            (await portals.Seeded.GetAsync(href)).StatusCode.ShouldBe(HttpStatusCode.OK, href);
            (await portals.Seeded.PageAsync(href))
                .QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(other => other.OuterHtml)
                .ShouldBe(alternates.Select(other => other.OuterHtml), href);
        }
    }

    [Theory]
    [InlineData("/en", "/")]
    [InlineData("/en/about?x=1", "/about?x=1")]
    [InlineData("/ru/search.csv?q=law", "/search.csv?q=law")]
    [InlineData("/ru/api/v1/answers", "/api/v1/answers")]
    [InlineData("/ru/uzb/2024/questions/15.json", "/uzb/2024/questions/15.json")]
    [InlineData("/en//evil.example", "/evil.example")]
    [InlineData("/ru/UZB/2024", "/ru/uzb/2024")]
    public async Task What_has_one_address_leads_there(string address, string plain)
    {
        var response = await portals.Seeded.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        response.Headers.Location!.ToString().ShouldBe(plain);
    }

    [Theory]
    [InlineData("/de/about")]
    [InlineData("/rus/about/x")]
    public async Task A_language_that_is_not_offered_is_no_address(string address) =>
        (await portals.Seeded.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_missing_page_says_so_in_its_language_and_offers_the_others()
    {
        var response = await portals.Seeded.GetAsync("/es/uzb/2024/questions/99");
        var page = await portals.Seeded.PageAsync("/es/uzb/2024/questions/99");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.QuerySelector("h1")!.TextContent.ShouldBe("No hay ninguna página en esta dirección");
        page.QuerySelector("nav.languages a[lang=fr]")!.GetAttribute("href").ShouldBe("/fr/uzb/2024/questions/99");
        page.QuerySelectorAll("link[hreflang]").ShouldBeEmpty();
        page.QuerySelector("main a[href='/es/uzb/2024/sections/D'] b")!.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public async Task Every_link_of_the_arabic_pages_leads_to_an_arabic_page_or_to_data()
    {
        var pages = await CrawledPages.CrawlAsync(portals.WithTwoResponses, "/ar");

        // Data name pages by their plain addresses.
        var shown = pages
            .Where(page => page.Key.StartsWith("/ar", StringComparison.Ordinal))
            .Where(page => page.Value.QuerySelector("main") is not null)
            .ToList();
        shown.Count.ShouldBeGreaterThan(60);
        foreach (var (path, page) in shown)
        {
            page.DocumentElement.GetAttribute("dir").ShouldBe("rtl", path);
            CrawledPages
                .Links(page, path)
                .Where(link => PageAddress.IsPage(link.Path))
                .ShouldAllBe(link => link.Path == "/ar" || link.Path.StartsWith("/ar/"), path);
        }

        shown.Select(page => page.Value.Title).ShouldBeUnique();
    }

    [Fact]
    public async Task Another_spelling_of_an_address_leads_to_the_page_in_the_same_language() =>
        (await portals.Seeded.GetAsync("/ru/uzb/2024/questions/49A/sheet"))
            .Headers.Location!.ToString()
            .ShouldBe("/ru/uzb/2024/questions/49a/sheet");
}

using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Html.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>
/// Over the whole data set: every act and every link leads back to every place that names it, and every such place leads
/// to the act or the link.
/// </summary>
public sealed class BacklinkTests(TestPortals portals)
{
    private readonly ConcurrentDictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_act_and_every_place_that_names_it_lead_to_each_other()
    {
        var acts = await ItemsAsync("/api/v1/legal-acts?pageSize=500");
        acts.Count.ShouldBeGreaterThan(60);
        var places = 0;
        foreach (var slug in acts.Select(act => act.GetProperty("slug").GetString()!))
        {
            var act = JsonDocument.Parse(await portals.Seeded.TextAsync($"/api/v1/legal-acts/{slug}")).RootElement;
            var page = await PageAsync($"/legal-acts/{slug}");
            foreach (var citation in act.GetProperty("citations").EnumerateArray())
            {
                var question = QuestionUrl(citation.GetProperty("question").GetString()!);
                Leads(page, question).ShouldBeTrue($"{slug} does not lead to {question}");
                Leads(page, $"/uzb/2024/source#L{citation.GetProperty("startLine").GetInt32()}").ShouldBeTrue(slug);
                Leads(await PageAsync(question), $"/legal-acts/{slug}")
                    .ShouldBeTrue($"{question} does not lead to {slug}");
                places++;
            }

            foreach (var link in act.GetProperty("links").EnumerateArray())
            foreach (var number in link.GetProperty("questions").EnumerateArray().Select(item => item.GetString()!))
            {
                Leads(page, QuestionUrl(number)).ShouldBeTrue($"{slug} does not lead to {number}");
                Leads(await PageAsync(QuestionUrl(number)), $"/legal-acts/{slug}")
                    .ShouldBeTrue($"Question {number} links a document of {slug} and does not lead to it");
                places++;
            }
        }

        places.ShouldBeGreaterThan(200);
    }

    [Fact]
    public async Task Every_link_and_every_answer_that_gives_it_lead_to_each_other()
    {
        var links = await ItemsAsync("/api/v1/portal-links?pageSize=500");
        links.Count.ShouldBeGreaterThan(180);
        foreach (var link in links)
        {
            var host = link.GetProperty("host").GetString()!;
            var directory = await PageAsync($"/portals?host={Uri.EscapeDataString(host)}");
            foreach (var mention in link.GetProperty("mentions").EnumerateArray())
            {
                var cited = mention.GetProperty("url").GetString()!;
                var question = QuestionUrl(mention.GetProperty("question").GetString()!);
                Leads(directory, question).ShouldBeTrue($"{host} does not lead to {question}");
                Leads(await PageAsync(question), cited).ShouldBeTrue($"{question} does not lead to {cited}");
            }
        }
    }

    [Fact]
    public async Task Every_discrepancy_and_every_answer_that_it_quotes_lead_to_each_other()
    {
        var found = await ItemsAsync("/api/v1/discrepancies?pageSize=500&severity=contradiction&severity=hint");
        found.ShouldNotBeEmpty();
        foreach (var discrepancy in found)
        {
            var address = discrepancy.GetProperty("url").GetString()!;
            var page = await PageAsync(address);
            foreach (var slug in discrepancy.GetProperty("acts").EnumerateArray().Select(act => act.GetString()!))
            {
                Leads(page, $"/legal-acts/{slug}").ShouldBeTrue(address);
                Leads(await PageAsync($"/legal-acts/{slug}"), address)
                    .ShouldBeTrue($"{slug} does not lead to {address}");
            }

            foreach (var evidence in discrepancy.GetProperty("evidence").EnumerateArray())
                Leads(page, QuestionUrl(evidence.GetProperty("question").GetString()!)).ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task Every_mention_leads_to_a_paragraph_that_its_question_has()
    {
        var acts = await ItemsAsync("/api/v1/legal-acts?pageSize=500");
        string[] addresses =
        [
            .. acts.Select(act => $"/legal-acts/{act.GetProperty("slug").GetString()}"),
            "/legal-acts?pageSize=500",
            "/portals?pageSize=500",
            "/discrepancies?notes=show&pageSize=500",
            "/uzb/2024/questions/15",
            "/uzb/2024/questions/21/sheet",
        ];
        var paragraphs = new HashSet<string>();
        foreach (var address in addresses)
        {
            var mentions = (await PageAsync(address))
                .QuerySelectorAll(
                    ":is(article, .edition) :is(.mentions a, .note li a, .fact li a, h3 a, h4 a, .ref a, .elsewhere a)"
                )
                .Where(link => link.TextContent.StartsWith("Question ", StringComparison.Ordinal))
                .Select(link => link.GetAttribute("href")!)
                .ToList();
            mentions.ShouldAllBe(href => href.Contains("#L"), address);
            paragraphs.UnionWith(mentions);
        }

        paragraphs.Count.ShouldBeGreaterThan(100);
        foreach (var place in paragraphs)
            (await PageAsync(place.Split('#')[0])).GetElementById(place.Split('#')[1]).ShouldNotBeNull(place);
    }

    private static string QuestionUrl(string number) =>
        number == "closing" ? "/uzb/2024/closing" : $"/uzb/2024/questions/{number}";

    // A question is led to where one of its paragraphs stands.
    private static bool Leads(IHtmlDocument page, string address) =>
        page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .Any(href => href == address || (href?.StartsWith($"{address}#L", StringComparison.Ordinal) is true));

    private async Task<IHtmlDocument> PageAsync(string address) =>
        pages.TryGetValue(address, out var known) ? known : pages[address] = await portals.Seeded.PageAsync(address);

    private async Task<List<JsonElement>> ItemsAsync(string address)
    {
        var list = JsonDocument.Parse(await portals.Seeded.TextAsync(address)).RootElement;
        var items = list.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(list.GetProperty("total").GetInt32());
        return items;
    }
}

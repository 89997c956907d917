using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number about legal acts is what SQL counts.</summary>
[Collection(SharedCounts.Name)]
public sealed class LegalActCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    [Theory]
    [InlineData("/legal-acts", null, null)]
    [InlineData("/legal-acts?country=afg", "afg", null)]
    [InlineData("/legal-acts?year=2021&sort=cited", null, 2021)]
    public async Task Legal_acts_are_counted_apart_from_citations(string address, string? country, int? year)
    {
        var page = new ShownPage(await counts.PageAsync(address), address);
        var acts = Stored
            .Acts.Where(act => (country ?? act.Iso3) == act.Iso3 && (year ?? act.Year) == act.Year)
            .ToList();
        var ids = acts.Select(act => act.Id).ToHashSet();
        var citations = Stored
            .Citations.Where(citation => ids.Contains(citation.Act))
            .ToLookup(citation => citation.Act);
        var cited = citations.Count;

        page.Says(
            "h1",
            cited == acts.Count
                ? $"{Said.Of(cited, "legal act")}, cited {Said.Of(citations.Sum(act => act.Count()), "time")}"
                : $"{Said.Of(acts.Count, "legal act")}: {Said.Number(cited)} cited {Said.Of(citations.Sum(act => act.Count()), "time")}, "
                    + $"{Said.Number(acts.Count - cited)} only linked"
        );
        page.Says(
            ".acts-table td:nth-child(4) > .meta",
            element =>
            {
                var slug = element.Closest("tr")!.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1];
                var own = citations[Stored.Acts.Single(act => act.Slug == slug).Id].ToList();
                return own.Count == 0
                    ? "Linked, not cited"
                    : $"Cited {Said.Of(own.Count, "time")} in {Said.Of(own.DistinctBy(one => one.AnswerId).Count(), "answer")}";
            }
        );
        Pictures.Timeline(page, acts);
        var inDoubt = Stored
            .Findings.Where(finding => finding.Severity != "note")
            .SelectMany(finding => finding.Acts)
            .ToHashSet();
        if (country is null && year is null)
        {
            page.HasFacet("type", acts.Select(act => act.Type ?? "not-stated"));
            page.HasFacet("discrepancy", acts.Select(act => inDoubt.Contains(act.Id) ? "yes" : "no"));
            page.HasFacet("year", acts.Select(act => $"{act.Year?.ToString() ?? "not-stated"}"));
        }

        if (year is null)
            page.HasFacet("country", Stored.Acts.Select(act => act.Iso3));
        page.Main.QuerySelectorAll(".acts-table .tag.odd")
            .Length.ShouldBe(
                page.Main.QuerySelectorAll(".acts-table th > a")
                    .Count(link =>
                        inDoubt.Contains(
                            Stored
                                .Acts.Single(act =>
                                    link.GetAttribute("href")!.EndsWith($"/{act.Slug}", StringComparison.Ordinal)
                                )
                                .Id
                        )
                    )
            );
    }

    [Fact]
    public async Task An_act_shows_how_often_and_where_it_is_named()
    {
        var inDoubt = Stored.Findings.Where(finding => finding.Acts.Length > 0).DistinctBy(finding => finding.Severity);
        var shown = Stored
            .Acts.OrderByDescending(act => Stored.Citations.Count(citation => citation.Act == act.Id))
            .Take(3)
            .Concat(inDoubt.Select(finding => Stored.Acts.Single(act => act.Id == finding.Acts[0])))
            .Concat(Stored.Acts.Where(act => Stored.Citations.All(citation => citation.Act != act.Id)).Take(1));
        foreach (var act in shown.Distinct())
        {
            var address = $"/legal-acts/{act.Slug}";
            var page = new ShownPage(await counts.PageAsync(address), address);
            var own = Stored.Citations.Where(citation => citation.Act == act.Id).ToList();
            var mentions = Of(question => question.Iso3 == act.Iso3)
                .Mentions.Where(one => one.Document is { } id && act.Documents.Contains(id))
                .ToList();
            var findings = Stored.Findings.Where(finding => finding.Acts.Contains(act.Id)).ToList();
            var said = ShownPage.Words(page.Main);

            if (own.Count > 0)
                said.ShouldContain(
                    $"Cited{Said.Of(own.Count, "time")}, in {Said.Of(own.DistinctBy(one => one.AnswerId).Count(), "answer")}"
                );
            string Part(string id) => page.Main.QuerySelector($".toc a[href='#{id}'] small")?.TextContent ?? "0";
            Part("citing").ShouldBe(Said.Number(own.Count), address);
            Part("discrepancies").ShouldBe(Said.Number(findings.Count), address);
            Part("links").ShouldBe(Said.Number(mentions.DistinctBy(mention => mention.Link).Count()), address);
            page.Main.QuerySelectorAll(".row.citation").Length.ShouldBe(own.Count, address);
            if (mentions.Count > 0)
                said.ShouldContain(
                    $"{Said.Of(mentions.Count, "mention")} of {Said.Of(mentions.DistinctBy(one => one.Link).Count(), "address", "addresses")}, "
                        + $"in {Said.Of(mentions.DistinctBy(one => one.RawUrl).Count(), "spelling")}."
                );
            if (findings.Exists(finding => finding.Severity != "note"))
                said.ShouldContain($"{Said.Severities(findings.Select(finding => finding.Severity))} involve");
        }
    }

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}

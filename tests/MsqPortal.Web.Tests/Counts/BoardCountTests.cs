using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number about discrepancies is what SQL counts.</summary>
[Collection(SharedCounts.Name)]
public sealed class BoardCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    [Theory]
    [InlineData("/discrepancies", null, false)]
    [InlineData("/discrepancies?notes=show", null, true)]
    [InlineData("/discrepancies?country=afg", "afg", false)]
    public async Task The_board_counts_contradictions_hints_and_notes_apart(
        string address,
        string? country,
        bool hasNotes
    )
    {
        var page = new ShownPage(await counts.PageAsync(address), address);
        var ofCountry = Stored.Findings.Where(finding => (country ?? finding.Iso3) == finding.Iso3).ToList();
        var found = ofCountry.Where(finding => hasNotes || finding.Severity != "note").ToList();
        var notes = ofCountry.Count(finding => finding.Severity == "note");

        page.Says("h1", Said.Severities(found.Select(finding => finding.Severity)));
        page.Main.QuerySelector(".notes-line")!
            .TextContent.ShouldContain(
                $"{Said.Of(notes, "note")} {(hasNotes ? (notes == 1 ? "is among" : "are among") : notes == 1 ? "is hidden" : "are hidden")}"
            );
        page.HasFacet("rule", found.Select(finding => finding.Rule));
        page.HasFacet("severity", ofCountry.Select(finding => finding.Severity));
        page.HasFacet(
            "country",
            Stored.Findings.Where(finding => hasNotes || finding.Severity != "note").Select(finding => finding.Iso3)
        );
        page.HasFacet(
            "section",
            found.SelectMany(finding =>
                Of(question => question.AnswerId is { } id && finding.Answers.Contains(id))
                    .Questions.Select(q => q.Section)
                    .OfType<string>()
                    .Distinct()
            )
        );
        page.Main.QuerySelectorAll(".case .loc")
            .Select((place, index) => (ShownPage.Words(place), index))
            .ShouldAllBe(place => place.Item1 == "" || place.Item1.StartsWith("Case ", StringComparison.Ordinal));
        page.Says(".pager a > span", _ => $"Page 1 of {(found.Count + 19) / 20}");
    }

    [Fact]
    public async Task Each_rule_says_how_many_cases_it_has()
    {
        var page = new ShownPage(await counts.PageAsync("/discrepancies/rules"), "/discrepancies/rules");
        var rules = page.Main.QuerySelectorAll(".case");

        page.Says("h1", $"{rules.Length} rules that look for discrepancies");
        page.Says(
            rules.Select(rule => rule.QuerySelector(".note p:last-child")!),
            "cases",
            element =>
            {
                var count = Stored.Findings.Count(finding => finding.Rule == element.Closest(".case")!.Id);
                return count == 0 ? "No case" : Said.Of(count, "case");
            }
        );
        page.HasNoOtherNumber();
    }

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}

namespace MsqPortal.Register.Tests;

public sealed class RuleTextTests
{
    [Fact]
    public void Every_rule_has_its_own_page_text()
    {
        var rules = DiscrepancyRules.All;
        rules
            .Select(rule => rule.Code)
            .ShouldBe([
                "document-two-numbers",
                "act-two-dates",
                "act-two-types",
                "prefix-against-type",
                "act-two-documents",
                "id-out-of-order",
                "link-described-twice",
                "number-without-date",
                "repeated-paragraph",
                "numbering-gap",
            ]);
        rules.Select(rule => rule.Severity).ShouldBeInOrder(SortDirection.Descending);
        foreach (
            var texts in new[]
            {
                rules.Select(rule => rule.Title),
                rules.Select(rule => rule.Explanation),
                rules.Select(rule => rule.WhyThisMayBeFine),
            }
        )
            texts.Distinct().Count().ShouldBe(rules.Length);
    }

    [Fact]
    public void No_text_passes_a_verdict() =>
        DiscrepancyRules
            .All.SelectMany(rule =>
                $"{rule.Title} {rule.Explanation} {rule.WhyThisMayBeFine}".ToLowerInvariant().Split(' ')
            )
            .Intersect(["wrong", "error", "errors", "mistake", "mistakes", "false", "incorrect"])
            .ShouldBeEmpty();

    [Fact]
    public void The_documentation_lists_every_rule_with_its_severity()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "register.md"));
        foreach (var rule in DiscrepancyRules.All)
            page.ShouldContain($"| `{rule.Code}` | {rule.Severity.ToString().ToLowerInvariant()} |");
    }
}

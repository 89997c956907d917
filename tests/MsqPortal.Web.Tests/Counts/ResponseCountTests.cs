using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number on the pages of responses is what SQL counts: a whole file, a half one, one with an empty answer.</summary>
[Collection(SharedCounts.Name)]
public sealed class ResponseCountTests(CountsPortal counts)
{
    private const string WithEmptyAnswer = "/afg/2024";
    private const string Seed = "/uzb/2024";

    private StoredCounts Stored => counts.Stored;

    [Theory]
    [InlineData(Seed)]
    [InlineData(CountsPortal.Half)]
    [InlineData(WithEmptyAnswer)]
    public async Task A_response_shows_what_its_file_holds(string response)
    {
        var all = Of(question => question.Response == response);
        var file = Stored.Files.Single(stored => stored.Response == response);
        var page = new ShownPage(await counts.PageAsync(response), response);

        page.Says(
            ".lede",
            $"The response to the Member States Questionnaire for the United Nations E-Government Survey {file.Edition}, as it was received: "
                + $"{Said.Of(file.Lines, "line")} of text, each answer traced to its lines. "
                + $"{all.FoundOfForm} questions of the form were found in the file."
        );
        Facts(page, all, file);
        Strip(page, all);
        QuestionTable(page);
        Pictures.Timeline(page, all.Acts);
        Pictures.Hosts(page, all.Links);
        page.HasNoOtherNumber();
    }

    [Fact]
    public void The_files_are_those_that_go_wrong_easily()
    {
        Stored.Files.Count.ShouldBeGreaterThan(60);
        Of(question => question.Response == CountsPortal.Half).Found.ShouldBeInRange(10, 40);
        var empty = Of(question => question.Response == WithEmptyAnswer && question.Number != "consent");
        empty.Answered.ShouldBeLessThan(empty.Found);
        var seed = Of(question => question.Response == Seed);
        seed.Mentions.Count.ShouldBeGreaterThan(seed.Links.Count);
        Stored.Findings.Count(finding => finding.Severity == "note").ShouldBeGreaterThan(0);
        // Some answers are quoted for context alone.
        Stored
            .Findings.Where(finding => finding.Severity != "note")
            .Sum(finding => finding.Answers.Length)
            .ShouldBeGreaterThan(Stored.Doubts.Count);
    }

    [Theory]
    [InlineData(Seed)]
    [InlineData(CountsPortal.Half)]
    [InlineData(WithEmptyAnswer)]
    public async Task A_section_shows_what_its_questions_hold(string response)
    {
        foreach (
            var section in Of(question => question.Response == response)
                .Questions.Select(q => q.Section)
                .OfType<string>()
                .Distinct()
        )
        {
            var part = Of(question => question.Response == response && question.Section == section);
            var page = new ShownPage(
                await counts.PageAsync($"{response}/sections/{section}"),
                $"{response}/sections/{section}"
            );

            page.Says(
                ".qhead .mg p:first-child",
                $"{part.FoundOfForm} questions found in the file, {Said.Of(part.Words, "word")}."
            );
            Strip(page, part);
            QuestionTable(page);
            page.HasNoOtherNumber();
        }
    }

    private static void Facts(ShownPage page, Scope all, StoredFile file) =>
        page.Says(
            ".opening dl > div",
            row =>
                new Dictionary<string, string>
                {
                    ["Questions of the form found in the file"] = all.FoundOfForm,
                    ["Sections of the form with a question found"] = $"{all.SectionsFound} of {all.SectionsOfForm}",
                    ["Answers with text"] = Said.Number(all.Answered),
                    [$"Legal acts, in {Said.Of(all.Citations.Count, "citation")}"] = Said.Number(all.Acts.Count),
                    [$"Distinct links, on {Said.Of(all.Links.DistinctBy(link => link.Host).Count(), "host")}"] =
                        Said.Number(all.Links.Count),
                    ["Contradictions and hints"] = Said.Number(all.Doubts.Count),
                    ["Yes or No boxes, mark not preserved"] = Said.Number(all.LostBoxes),
                    ["Lines of source text"] = Said.Number(file.Lines),
                }
                    .Where(fact => ShownPage.Words(row).StartsWith(fact.Key, StringComparison.Ordinal))
                    .Select(fact => fact.Key + fact.Value)
                    .SingleOrDefault("a figure that is not counted")
        );

    private void Strip(ShownPage page, Scope all)
    {
        var words = Said.Number(1000);
        page.Says(".strip + .legend, .stripbox + .legend", element => ShownPage.Words(element));
        page.Main.QuerySelector(".legend")!.TextContent.ShouldContain(words);
        foreach (var question in all.Questions.Where(question => question.Section is not null))
        {
            var (answer, isFound) = (Of(one => one == question), question.AnswerId is not null);
            var column = page.Main.QuerySelector($".strip a[href='{question.Url}']")!;
            var figures = new[]
            {
                Said.Of(answer.Words, "word"),
                Said.Read(answer.Acts.Count, "legal act"),
                Said.Severities(answer.Doubts.Select(doubt => doubt.Severity)),
            };
            column
                .GetAttribute("aria-label")!
                .ShouldContain(
                    isFound ? $": {string.Join("; ", figures)}; " : ": not found in the file",
                    Case.Sensitive
                );
            column.QuerySelectorAll(".rhomb").Length.ShouldBe(answer.Doubts.Count, question.Url);
            column.QuerySelectorAll(".acts i").Length.ShouldBe(answer.Acts.Count, question.Url);
            page.Says([column], "column", _ => question.Number);
            page.Says(
                page.Main.QuerySelectorAll($".strip-table a[href='{question.Url}']")
                    .Select(link => link.Closest("tr")!),
                "row of the strip",
                row =>
                    string.Concat(
                        question.Section,
                        row.Children[1].TextContent,
                        row.Children[2].TextContent,
                        isFound ? $"{answer.Words}{answer.Acts.Count}{answer.Doubts.Count}" : ""
                    )
            );
        }
    }

    private void QuestionTable(ShownPage page) =>
        page.Says(
            ".index.questions li",
            item =>
            {
                var url = item.QuerySelector("a")!.GetAttribute("href")!;
                var question = Stored.Questions.Single(one => one.Url == url);
                var figures = question.AnswerId is null
                    ? "not found in the file"
                    : string.Join(" · ", Of(one => one == question).Figures());
                var named = string.Join(
                    ' ',
                    item.QuerySelectorAll(".letter, b").Select(ShownPage.Words).Where(text => text.Length > 0)
                );
                return $"{named} {figures}";
            }
        );

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}

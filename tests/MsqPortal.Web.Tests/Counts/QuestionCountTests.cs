using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number on the pages of questions, of a source and of a missing page is what SQL counts.</summary>
[Collection(SharedCounts.Name)]
public sealed class QuestionCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    [Theory]
    [InlineData("/uzb/2024")]
    [InlineData(CountsPortal.Half)]
    public async Task A_question_and_its_sheet_show_what_the_answer_holds(string response)
    {
        var numbered = Of(question => question.Response == response && question.IsNumbered).Questions.Count;
        foreach (
            var question in Of(one => one.Response == response && one.Number != "consent")
                .Questions.Where(one => one.AnswerId is not null || one.Number is "51")
        )
        {
            var answer = Of(one => one == question);
            var page = new ShownPage(await counts.PageAsync(question.Url), question.Url);

            if (question.IsNumbered)
                page.Says(".kicker", $"Question {question.Number} of {numbered}");
            if (question.AnswerId is not null)
                page.Says(
                    ".qhead .mg p:first-child",
                    $"{Said.Of(answer.Words, "word")}, {Said.Read(answer.Acts.Count, "legal act")}, {Said.Read(answer.Links.Count, "link")}."
                );
            page.Main.QuerySelectorAll(".note.odd a")
                .Select(link => link.GetAttribute("href"))
                .Distinct()
                .Count()
                .ShouldBe(answer.Doubts.Count, question.Url);
            page.Main.QuerySelectorAll(".note .key + .act")
                .Select(link => link.GetAttribute("href"))
                .Distinct()
                .Count()
                .ShouldBe(answer.Acts.Count, question.Url);
            page.HasNoOtherNumber();
            if (question.AnswerId is not null && answer.Links.Count + answer.Doubts.Count > 0)
                await SheetAsync(question, answer);
        }
    }

    [Fact]
    public async Task A_source_says_how_many_lines_it_has_and_withholds()
    {
        var file = Stored.Files.Single(stored => stored.Response == CountsPortal.Half);
        var page = await counts.PageAsync($"{CountsPortal.Half}/source");

        ShownPage
            .Words(page.QuerySelector("main")!)
            .ShouldContain($"{Said.Of(file.Lines, "line")}, numbered as any tool counts them.");
        page.QuerySelectorAll(".rawlines li, .source li").Length.ShouldBe(file.Lines);
    }

    [Fact]
    public async Task A_missing_page_says_of_each_response_how_much_of_it_there_is()
    {
        var page = new ShownPage(await counts.PageAsync("/nothing"), "/nothing");

        page.Says(
            ".index.plain .meta",
            element =>
            {
                var response = element.Closest("a")!.GetAttribute("href")!;
                return $"{Of(question => question.Response == response).FoundOfForm} questions of the form were found in the file.";
            }
        );
        page.Says("header .kicker", "404");
        page.HasNoOtherNumber();
    }

    private async Task SheetAsync(Asked question, Scope answer)
    {
        var address = $"{question.Url}/sheet";
        var page = await counts.PageAsync(address);

        page.QuerySelectorAll("section[aria-labelledby=links] li").Length.ShouldBe(answer.Links.Count, address);
        page.QuerySelectorAll("section[aria-labelledby=discrepancies] .fact")
            .Length.ShouldBe(answer.Doubts.Count, address);
        page.QuerySelectorAll("section[aria-labelledby=acts] .fact:has(.key)")
            .Length.ShouldBe(answer.Acts.Count, address);
    }

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}

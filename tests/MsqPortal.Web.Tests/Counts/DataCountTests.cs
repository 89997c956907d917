using System.Text.Json;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>The API and the files count as the pages do.</summary>
[Collection(SharedCounts.Name)]
public sealed class DataCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    [Fact]
    public async Task Responses_and_their_questions_have_the_counts_of_their_pages()
    {
        var list = await counts.JsonAsync("/api/v1/responses?pageSize=500");
        list.GetProperty("total").GetInt32().ShouldBe(Stored.Files.Count);
        foreach (var item in list.GetProperty("items").EnumerateArray())
            Extent(item, item.Text("url"));

        foreach (var response in new[] { CountsPortal.Half, "/uzb/2024" })
        {
            var detail = await counts.JsonAsync($"/api/v1/responses{response}");
            var all = Of(question => question.Response == response);
            Extent(detail, response);
            var totals = detail.GetProperty("totals");
            Numbers(totals, "acts", "citations", "links", "hosts", "contradictions", "hints")
                .ShouldBe([
                    all.Acts.Count,
                    all.Citations.Count,
                    all.Links.Count,
                    all.Links.DistinctBy(link => link.Host).Count(),
                    all.Doubts.Count(doubt => doubt.Severity == "contradiction"),
                    all.Doubts.Count(doubt => doubt.Severity == "hint"),
                ]);
            foreach (
                var entry in detail
                    .GetProperty("sections")
                    .EnumerateArray()
                    .SelectMany(section => section.GetProperty("questions").EnumerateArray())
            )
            {
                var one = Of(question => question.Response == response && question.Number == entry.Text("number"));
                Numbers(entry, "words", "acts", "links", "contradictions", "hints")
                    .ShouldBe(
                        one.Found == 0
                            ? [null, null, null, null, null]
                            :
                            [
                                one.Words,
                                one.Acts.Count,
                                one.Links.Count,
                                one.Doubts.Count(doubt => doubt.Severity == "contradiction"),
                                one.Doubts.Count(doubt => doubt.Severity == "hint"),
                            ],
                        $"{response} {entry.Text("number")}"
                    );
            }
        }
    }

    [Fact]
    public async Task Answers_name_each_discrepancy_in_which_they_differ()
    {
        var list = await counts.JsonAsync("/api/v1/answers?country=uzb&pageSize=500");
        var all = Of(question => question.Response == "/uzb/2024");
        list.GetProperty("total").GetInt32().ShouldBe(all.Found);
        foreach (var answer in list.GetProperty("items").EnumerateArray())
        {
            var one = Of(question => question.Response == "/uzb/2024" && question.Number == answer.Text("question"));
            answer
                .GetProperty("discrepancies")
                .EnumerateArray()
                .Where(found => found.GetProperty("differs").GetBoolean())
                .Select(found => found.Text("slug"))
                .Distinct()
                .Count()
                .ShouldBe(one.Doubts.Count, answer.Text("question"));
            answer.GetProperty("words").GetInt32().ShouldBe(one.Words);
        }
    }

    [Fact]
    public async Task Questions_of_the_forms_say_where_they_were_found_and_answered()
    {
        foreach (
            var question in (await counts.JsonAsync("/api/v1/questions?edition=2024&pageSize=500"))
                .GetProperty("items")
                .EnumerateArray()
        )
        {
            var one = Of(asked => asked.Edition == "2024" && asked.Number == question.Text("number"));
            Numbers(question, "foundCount", "answerCount").ShouldBe([one.Found, one.Answered], question.Text("number"));
        }
    }

    [Fact]
    public async Task Lists_have_as_many_items_as_there_are_things()
    {
        (await TotalAsync("legal-acts")).ShouldBe(Stored.Acts.Count);
        (await TotalAsync("portal-links")).ShouldBe(Of(_ => true).Links.Count);
        (await TotalAsync("discrepancies")).ShouldBe(Stored.Findings.Count);
        (await TotalAsync("discrepancies?severity=note")).ShouldBe(
            Stored.Findings.Count(finding => finding.Severity == "note")
        );
        (await TotalAsync("answers")).ShouldBe(Of(_ => true).Found);
        (await TotalAsync("search")).ShouldBe(Of(_ => true).Found);
        var acts = await counts.JsonAsync("/api/v1/legal-acts?sort=cited&pageSize=100");
        foreach (var item in acts.GetProperty("items").EnumerateArray())
        {
            var act = Stored.Acts.Single(stored => stored.Slug == item.Text("slug"));
            item.GetProperty("citationCount")
                .GetInt32()
                .ShouldBe(Stored.Citations.Count(citation => citation.Act == act.Id));
        }

        foreach (
            var item in (await counts.JsonAsync("/api/v1/imports/files?pageSize=500"))
                .GetProperty("items")
                .EnumerateArray()
                .Where(item => item.Text("status") == "created")
        )
        {
            var one = Of(question => question.Response == item.Text("url"));
            Numbers(item, "sections", "questions", "citations", "linkMentions", "links")
                .ShouldBe([one.SectionsFound, one.Found, one.Citations.Count, one.Mentions.Count, one.Mentions.Count]);
        }
    }

    [Fact]
    public async Task Files_have_each_act_and_each_link_of_an_answer_once()
    {
        const string Query = "?country=uzb&country=ago";
        var rows = await counts.Portal.RowsAsync(Query);
        var cells = await counts.Portal.CsvAsync(Query);

        rows.Count.ShouldBe(Of(question => question.Iso3 is "uzb" or "ago").Found);
        foreach (var (row, cell) in rows.Zip(cells))
        {
            var one = Of(question =>
                question.Number == row.Text("question")
                && question.Response == $"/{row.Text("country")}/{row.Text("edition")}"
            );
            row.GetProperty("links").GetArrayLength().ShouldBe(one.Links.Count, row.Text("url"));
            row.GetProperty("acts").GetArrayLength().ShouldBe(one.Acts.Count, row.Text("url"));
            cell["links"]
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Length.ShouldBe(one.Links.Count, row.Text("url"));
            cell["acts"]
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Length.ShouldBe(one.Acts.Count, row.Text("url"));
        }
    }

    private void Extent(JsonElement item, string response)
    {
        var one = Of(question => question.Response == response);
        Numbers(item, "questionCount", "foundCount", "answerCount", "lineCount")
            .ShouldBe(
                [
                    one.Questions.Count,
                    one.Found,
                    one.Answered,
                    Stored.Files.Single(file => file.Response == response).Lines,
                ],
                response
            );
    }

    private async Task<int> TotalAsync(string list) =>
        (await counts.JsonAsync($"/api/v1/{list}")).GetProperty("total").GetInt32();

    private static int?[] Numbers(JsonElement item, params string[] names) =>
        [
            .. names.Select(name =>
                item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : (int?)null
            ),
        ];

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}

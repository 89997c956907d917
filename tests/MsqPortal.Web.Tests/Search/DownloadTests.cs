using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>A search leaves the portal as a file with every result, whatever reads it.</summary>
[Collection(SharedSearch.Name)]
public sealed class DownloadTests(SearchPortal search)
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private RunningPortal Portal => search.Portal;

    [Fact]
    public async Task A_row_tells_what_the_response_says_and_where()
    {
        var row = (await Portal.CsvAsync("?country=uzb&section=C")).Single(row => row["question"] == "15");

        row["url"].ShouldBe(new Uri(Portal.Client.BaseAddress!, "/uzb/2024/questions/15").AbsoluteUri);
        row["country"].ShouldBe("uzb");
        row["member state"].ShouldBe("Uzbekistan");
        row["edition"].ShouldBe("2024");
        row["section"].ShouldBe("C");
        row["question text"].ShouldStartWith("Is there any legislation, law or regulation on digitally publishing");
        row["selection"].ShouldBe("not preserved");
        row["selection text"].ShouldBe("");
        row["text"].ShouldStartWith("Law of the Republic of Uzbekistan on the State budget");
        row["acts"].Split('\n').ShouldContain("Law No. 813 (2022-12-30)");
        row["act urls"].Split('\n').Length.ShouldBe(row["acts"].Split('\n').Length);
        row["links"].Split('\n').ShouldContain("https://lex.uz/ru/docs/6333242");
        row["first line"].ShouldBe("629");
        row["content hash"].Length.ShouldBe(64);
        foreach (var act in row["act urls"].Split('\n'))
            (await Portal.GetAsync(act)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_labels_of_parts_stand_above_their_texts()
    {
        var row = (await Portal.RowsAsync("?country=uzb")).First(row =>
            row.GetProperty("parts")
                .EnumerateArray()
                .Count(part => part.GetProperty("label").ValueKind != JsonValueKind.Null) > 1
        );
        var parts = row.GetProperty("parts").EnumerateArray().ToList();

        row.Text("part")
            .Split('\n')
            .ShouldBe(parts.Select(part => part.GetProperty("label").GetString()).OfType<string>());
        foreach (var part in parts)
            row.Text("text")
                .ShouldContain($"{part.GetProperty("label").GetString()}\n{part.Text("text")}".TrimStart('\n'));
    }

    [Fact]
    public async Task Nothing_of_an_answer_is_lost_and_nothing_is_added()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var stored = await database
            .Answers.Select(answer => new
            {
                answer.Response.Iso3,
                answer.Response.Questionnaire.Edition,
                answer.Question.Number,
                answer.QuestionText,
                Parts = answer.Parts.OrderBy(part => part.Ordinal).Select(part => part.Markdown).ToList(),
                Acts = answer
                    .Parts.SelectMany(part => part.Citations)
                    .Select(citation => citation.LegalAct.Slug)
                    .Distinct()
                    .Count(),
                Links = answer
                    .Parts.SelectMany(part => part.LinkMentions)
                    .Select(link => link.PortalLinkId)
                    .Distinct()
                    .Count(),
            })
            .ToDictionaryAsync(
                answer => (answer.Iso3.ToLowerInvariant(), answer.Edition, answer.Number),
                TestContext.Current.CancellationToken
            );

        var rows = await Portal.RowsAsync();

        rows.Count.ShouldBe(stored.Count);
        rows.Count.ShouldBeGreaterThan(400);
        foreach (var row in rows)
        {
            var answer = stored[(row.Text("country"), row.Text("edition"), row.Text("question"))];
            row.Text("questionText").ShouldBe(answer.QuestionText);
            row.GetProperty("parts").EnumerateArray().Select(part => part.Text("text")).ShouldBe(answer.Parts);
            row.GetProperty("acts").GetArrayLength().ShouldBe(answer.Acts);
            row.GetProperty("links").GetArrayLength().ShouldBe(answer.Links);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=digital&section=D&section=E&sort=question")]
    [InlineData("?q=nothinghasthisword")]
    public async Task Csv_json_and_sheet_have_the_same_rows_in_the_same_order(string query)
    {
        var csv = await Portal.CsvAsync(query);
        var json = await Portal.RowsAsync(query);
        var sheet = await Portal.XlsxAsync(query);

        csv.Select(row => row["url"]).ShouldBe(json.Select(row => row.Text("url")));
        sheet.Select(row => row["url"]).ShouldBe(csv.Select(row => row["url"]));
        foreach (var (row, cells) in csv.Zip(sheet))
        {
            foreach (var (column, text) in row)
                Joined(cells, column).ShouldBe(text, column);
        }
    }

    [Fact]
    public async Task A_search_without_results_is_a_file_with_a_head_and_no_row()
    {
        const string nothing = "?q=nothinghasthisword";
        var csv = Encoding.UTF8.GetString(await Portal.BytesAsync("/search.csv" + nothing));

        csv.ShouldStartWith("\uFEFFurl,country,member state,edition,");
        csv.ShouldEndWith(",content hash\r\n");
        csv.Count(c => c == '\n').ShouldBe(1);
        (await Portal.RowsAsync(nothing)).ShouldBeEmpty();
        using var sheet = new MemoryStream(await Portal.BytesAsync("/search.xlsx" + nothing));
        var head = (IDictionary<string, object?>)MiniExcel.Query(sheet).Single();
        head.Values.ShouldContain("content hash");
        var feed = await Portal.FeedAsync("/search.atom" + nothing);
        feed.Items.ShouldBeEmpty();
        // Of the latest import, and no time before the portal.
        feed.LastUpdatedTime.ShouldBeGreaterThan((await Portal.FeedAsync("/search.atom")).LastUpdatedTime.AddDays(-1));
    }

    [Theory]
    [InlineData("/search.csv", "text/csv; charset=utf-8")]
    [InlineData("/search.xlsx", Sheet)]
    [InlineData("/search.json", "application/json; charset=utf-8")]
    [InlineData("/search.atom", "application/atom+xml; charset=utf-8")]
    public async Task The_head_of_a_download_can_be_asked_for_alone(string address, string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var head = await Portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var whole = await Portal.GetAsync(address);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        foreach (var response in new[] { head, whole })
        {
            response.Content.Headers.ContentType!.ToString().ShouldBe(contentType);
            response.Content.Headers.ContentDisposition!.FileName.ShouldBe("answers" + Path.GetExtension(address));
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    [Theory]
    [InlineData("?section=d&type=Decree&year=2022", "answers-section-D-decree-2022.csv")]
    [InlineData("?q=%22once+only%22&country=UZB", "answers-once-only-uzb.csv")]
    [InlineData("?q=UP-6079&selection=notPreserved&acts=yes", "answers-up-6079-selection-notpreserved-with-acts.csv")]
    [InlineData("?q=..%2F..%2Fetc%2Fpasswd%0D%0AX%3A+y&host=lex.uz", "answers-etc-passwd-x-y-lex-uz.csv")]
    [InlineData("?q=цифровой+%22закон%22", "answers-цифровой-закон.csv")]
    [InlineData("?q=%22%5C%3B%E2%80%AE", "answers.csv")]
    public async Task A_file_is_named_by_its_search(string query, string name)
    {
        using var response = await Portal.GetAsync("/search.csv" + query);
        var disposition = response.Content.Headers.ContentDisposition!;

        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar.ShouldBe(name);
        disposition.FileName!.Trim('"').ShouldAllBe(c => c < 0x7F && c > 0x20 && c != '/' && c != '\\' && c != '"');
    }

    private static string Joined(Dictionary<string, string> cells, string column) =>
        cells[column]
        + string.Concat(
            Enumerable.Range(2, 20).Select(piece => cells.GetValueOrDefault($"{column} {piece}", "")).Select(Plain)
        );

    // A piece that begins like a formula is neutralised like a whole text.
    private static string Plain(string piece) => piece.StartsWith('\'') ? piece[1..] : piece;
}

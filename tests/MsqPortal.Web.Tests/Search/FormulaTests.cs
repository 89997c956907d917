using System.Text.RegularExpressions;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>What a Member State writes runs in no spreadsheet, breaks no file, and is not changed where it need not be.</summary>
[Collection(SharedSearch.Name)]
public sealed partial class FormulaTests(SearchPortal search)
{
    private const string OfHostileResponse = "?country=fji";

    private const int LongestCell = 32_767;

    private RunningPortal Portal => search.Portal;

    [Fact]
    public async Task The_hostile_answers_were_stored_as_they_are()
    {
        var texts = (await Portal.RowsAsync(OfHostileResponse)).Select(row => row.Text("text")).ToList();

        foreach (var start in new[] { "=HYPERLINK(", "+1+cmd|", "@SUM(", "＝1＋1", "bell", "looks like" })
            texts.ShouldContain(text => text.StartsWith(start, StringComparison.Ordinal), start);
        texts.ShouldContain(HostileResponse.LongAnswer);
    }

    [Fact]
    public async Task No_cell_of_any_download_begins_like_a_formula()
    {
        var cells = (await Portal.CsvAsync()).Concat(await Portal.XlsxAsync()).SelectMany(row => row.Values).ToList();

        cells.ShouldAllBe(cell => !Formula().IsMatch(cell));
        cells.Count(cell => cell.StartsWith("'=HYPERLINK(", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task An_apostrophe_before_a_formula_is_all_that_differs_from_the_answer()
    {
        var csv = await Portal.CsvAsync();
        var json = await Portal.RowsAsync();

        foreach (var (row, answer) in csv.Zip(json))
        {
            var text = answer.Text("text");
            row["text"].ShouldBe(Formula().IsMatch(text) ? "'" + text : text);
            row["question text"].ShouldBe(answer.Text("questionText"));
        }
    }

    [Fact]
    public async Task A_text_that_is_longer_than_a_cell_goes_on_in_the_next_column()
    {
        var rows = await Portal.XlsxAsync(OfHostileResponse);
        var row = rows.Single(row => row["text 2"] != "");

        rows.SelectMany(row => row.Values).ShouldAllBe(cell => cell.Length <= LongestCell);
        string.Concat("text|text 2|text 3".Split('|').Select(column => row.GetValueOrDefault(column, "")))
            .ShouldBe("'" + HostileResponse.LongAnswer);
    }

    [Fact]
    public async Task What_xml_cannot_hold_is_shown_as_a_sign_for_it()
    {
        var feed = await Portal.FeedAsync("/search.atom" + OfHostileResponse + "&q=bell");

        feed.Items.Single().Summary.Text.ShouldContain("bell \uFFFD, escape \uFFFD and no character \uFFFD");
    }

    [GeneratedRegex(@"\A[=+\-@\t\r\n＝＋－＠]")]
    private static partial Regex Formula();
}

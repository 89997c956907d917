using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Search;

/// <summary>The sheet as its own standard has it, and as people want to open it.</summary>
[Collection(SharedSearch.Name)]
public sealed class SheetTests(SearchPortal search, TestPortals portals)
{
    private RunningPortal Portal => search.Portal;

    [Theory]
    [InlineData("")]
    [InlineData("?q=nothinghasthisword")]
    public async Task A_sheet_is_valid(string query)
    {
        using var workbook = await OpenAsync(query);

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(workbook, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Its_head_stays_in_sight_and_filters_and_its_columns_have_widths()
    {
        using var workbook = await OpenAsync("?country=uzb");
        var sheet = SheetOf(workbook);
        var rows = sheet.Descendants<Row>().Count();

        var pane = sheet.Descendants<Pane>().Single();
        (pane.VerticalSplit!.Value, pane.State!.Value).ShouldBe((1, PaneStateValues.Frozen));
        sheet
            .Descendants<AutoFilter>()
            .Single()
            .Reference!.Value.ShouldBe($"A1:{LetterOf(sheet, "content hash")}{rows}");
        sheet.Descendants<Column>().Count().ShouldBe(sheet.Descendants<Row>().First().Elements<Cell>().Count());
        sheet.Descendants<Column>().ShouldAllBe(column => column.Width! >= 9 && column.Width! <= 90);
    }

    [Fact]
    public async Task Years_and_lines_are_numbers_and_numbers_of_questions_are_text()
    {
        using var workbook = await OpenAsync("?country=uzb&section=C");
        var sheet = SheetOf(workbook);
        var question15 = sheet
            .Descendants<Row>()
            .Select(row => row.Elements<Cell>().ToDictionary(cell => cell.CellReference!.Value![..1]))
            .Single(row => row[LetterOf(sheet, "question")].InnerText == "15");

        foreach (var (column, number) in new[] { ("edition", "2024"), ("first line", "629") })
        {
            var cell = question15[LetterOf(sheet, column)];
            (cell.DataType, cell.CellValue!.Text).ShouldBe((null, number));
        }

        foreach (var column in new[] { "question", "acts" })
            question15[LetterOf(sheet, column)].DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    [Fact]
    public async Task Long_texts_go_on_below_and_a_single_address_is_a_link()
    {
        using var workbook = await OpenAsync("?country=uzb");
        var part = workbook.WorkbookPart!.WorksheetParts.Single();
        var targets = part.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.OriginalString);
        var cells = SheetOf(workbook).Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        var links = SheetOf(workbook).Descendants<Hyperlink>().ToList();

        links
            .Count(link => link.Reference!.Value!.StartsWith('A'))
            .ShouldBe(SheetOf(workbook).Descendants<Row>().Count() - 1);
        links.ShouldContain(link => link.Reference!.Value!.StartsWith(LetterOf(SheetOf(workbook), "links")));
        foreach (var link in links)
            new Uri(targets[link.Id!]).ShouldBe(new Uri(cells[link.Reference!.Value!].InnerText));
        var formats = workbook
            .WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .ToList();
        formats[(int)cells[LetterOf(SheetOf(workbook), "text") + "2"].StyleIndex!.Value]
            .Alignment!.WrapText!.Value.ShouldBeTrue();
        SheetOf(workbook).Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Characters_outside_of_the_basic_plane_stand_in_it_as_they_are()
    {
        using var workbook = await OpenAsync("?country=fji");
        var texts = SheetOf(workbook).Descendants<Cell>().Select(cell => cell.InnerText).ToList();

        texts.ShouldContain(text => text.StartsWith("A house of letters 🏛️ outside", StringComparison.Ordinal));
        texts.ShouldContain(text => text.Contains("𝒳 😀", StringComparison.Ordinal));
        texts.ShouldContain("looks like an escape of a sheet: _x005F_x000D_ and _x005F_x0041_");
        texts.ShouldContain("bell _x0007_, escape _x001B_ and no character _xFFFE_");
    }

    [Fact]
    public async Task Without_a_folder_for_temporary_files_a_small_sheet_is_made_and_the_start_says_what_is_not()
    {
        var settings = new PortalProcess.Settings
        {
            Environment =
            {
                ["ConnectionStrings__Portal"] = await portals.Postgres.CreateDatabaseAsync(),
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["TMPDIR"] = "/nonexistent",
            },
        };
        using var portal = PortalProcess.Start(["serve"], settings);
        using var client = new HttpClient
        {
            BaseAddress = new Uri((await portal.HasSaidAsync("The portal listens at ")).Split(' ')[^1]),
        };

        await portal.HasSaidAsync("The portal is ready.");
        using var sheet = await client.GetAsync("/search.xlsx", TestContext.Current.CancellationToken);

        sheet.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await sheet.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeGreaterThan(
            10_000
        );
        await portal.HasSaidAsync("set TMPDIR to a folder that can be written.");
    }

    private async Task<SpreadsheetDocument> OpenAsync(string query) =>
        SpreadsheetDocument.Open(new MemoryStream(await Portal.BytesAsync("/search.xlsx" + query)), isEditable: false);

    private static string LetterOf(Worksheet sheet, string column) =>
        sheet
            .Descendants<Row>()
            .First()
            .Elements<Cell>()
            .Single(cell => cell.InnerText == column)
            .CellReference!.Value![..1];

    private static Worksheet SheetOf(SpreadsheetDocument workbook) =>
        workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!;
}

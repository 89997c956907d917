using System.Net;
using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Citing;

public sealed class CitationPageTests(TestPortals portals)
{
    [Theory]
    [InlineData("/uzb/2024/questions/15/cite.bib", "application/x-bibtex", "uzb-msq-2024-15.bib")]
    [InlineData("/uzb/2024/questions/49a/cite.ris", "application/x-research-info-systems", "uzb-msq-2024-49a.ris")]
    [InlineData("/uzb/2024/closing/cite.json", "application/vnd.citationstyles.csl+json", "uzb-msq-2024-closing.json")]
    public async Task A_reference_is_a_file_with_the_absolute_address_and_the_hash_of_the_source(
        string address,
        string type,
        string file
    )
    {
        var response = await portals.Seeded.GetAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe(file);
        text.ShouldContain(new Uri(portals.Seeded.Client.BaseAddress!, address[..address.LastIndexOf('/')]).ToString());
        text.ShouldContain(await HashAsync());
        text.ShouldContain("Republic of Uzbekistan");
    }

    [Fact]
    public async Task The_page_shows_the_text_and_leads_to_the_files()
    {
        var cite = (await portals.Seeded.PageAsync("/uzb/2024/questions/15")).QuerySelector(".cite-this")!;

        cite.QuerySelector(".reference")!
            .TextContent.ShouldContain(
                $"{portals.Seeded.Client.BaseAddress}uzb/2024/questions/15 (accessed on [date])."
            );
        cite.TextContent.ShouldContain(await HashAsync());
        foreach (var link in cite.QuerySelectorAll("a"))
            (await portals.Seeded.GetAsync(link.GetAttribute("href")!)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_says_the_reference_in_its_language_and_a_file_in_english()
    {
        var cite = (await portals.Seeded.PageAsync("/ru/uzb/2024/questions/15")).QuerySelector(".cite-this")!;

        cite.QuerySelector(".reference")!.TextContent.ShouldContain(", Вопрос 15, Вопросник для государств-членов");
        var file = await portals.Seeded.GetAsync(cite.QuerySelector("a[href$='.ris']")!.GetAttribute("href")!);
        var text = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain("T2  - Member States Questionnaire for the United Nations E-Government Survey 2024\r\n");
        text.ShouldContain("M1  - Question 15\r\n");
    }

    [Theory]
    [InlineData("/uzb/2024/questions/99/cite.bib", HttpStatusCode.NotFound)]
    [InlineData("/uzb/2024/questions/consent/cite.bib", HttpStatusCode.NotFound)]
    [InlineData("/uzb/2024/questions/consent/sheet", HttpStatusCode.NotFound)]
    [InlineData("/uzb/2024/questions/closing/cite.bib", HttpStatusCode.MovedPermanently)]
    [InlineData("/uzb/2024/questions/closing/sheet", HttpStatusCode.MovedPermanently)]
    public async Task What_cannot_be_cited_is_missing_and_every_file_has_one_address(
        string address,
        HttpStatusCode status
    ) => (await portals.Seeded.GetAsync(address)).StatusCode.ShouldBe(status);

    [Fact]
    public async Task A_question_left_out_has_a_sheet_that_says_so_and_no_reference()
    {
        var page = await portals.WithTwoResponses.PageAsync("/kaz/2024/questions/1");
        var leftOut = page.QuerySelector(".lede")?.TextContent.Contains("was not found", StringComparison.Ordinal);
        var number = leftOut is true ? "1" : await LeftOutAsync();

        var sheet = await portals.WithTwoResponses.PageAsync($"/kaz/2024/questions/{number}/sheet");
        sheet.QuerySelector(".lede")!.TextContent.ShouldContain("was not found");
        sheet.QuerySelector("#cite").ShouldBeNull();
        (await portals.WithTwoResponses.GetAsync($"/kaz/2024/questions/{number}/cite.bib")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private async Task<string> LeftOutAsync()
    {
        for (var number = 2; number <= 51; number++)
        {
            var page = await portals.WithTwoResponses.PageAsync($"/kaz/2024/questions/{number}");
            if (page.QuerySelector("article > header .lede") is not null)
                return $"{number}";
        }

        throw new InvalidOperationException("The synthetic response answers every question.");
    }

    private async Task<string> HashAsync() =>
        (await portals.Seeded.PageAsync("/uzb/2024/source")).QuerySelector(".hash")!.TextContent;
}

using System.Text;
using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;
using UglyToad.PdfPig;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>What Chromium prints: all of the content, the addresses, and nothing that only leads elsewhere.</summary>
public sealed class PrintTests(TestPortals portals)
{
    private const string SearchBox = "Word, phrase or act number";
    private const double A4Width = 595;

    [Theory]
    [InlineData(
        "/uzb/2024/questions/15",
        "The portal of open budget of the Republic of Uzbekistan",
        "Law No. 813",
        "Tick box not preserved in the source",
        // Folded on the screen.
        "(accessed on [date])",
        "Yes No"
    )]
    [InlineData("/uzb/2024/questions/11", "No. 764", "Question 11 of 51")]
    [InlineData(
        "/uzb/2024/questions/15/sheet",
        "The portal of open budget of the Republic of Uzbekistan",
        "https://lex.uz/ru/docs/6333242",
        "is cited as “Resolution” and “Decision”",
        "SHA-256 of the source",
        "line 1559"
    )]
    [InlineData("/uzb/2024/closing/sheet", "Closing question", "How to cite")]
    [InlineData("/search?q=6079&section=D", "7 answers in section D that give the number 6079", "Decree No. 6079")]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079", "Decree No. 6079", "5030957", "Titles as cited")]
    // What is left out of a list is said on paper too.
    [InlineData("/legal-acts?type=Decree", "Type, as cited: Decree", "Decree No. 6079")]
    [InlineData("/discrepancies", "Document 6200851 of lex.uz", "A page may hold a decision together with the rules")]
    [InlineData(
        "/uzb/2024/source?lines=637-655",
        "Law of the Republic of Uzbekistan on the State budget",
        "are marked"
    )]
    [InlineData("/about", "How selections are read", "Previous question")]
    public async Task A_printed_page_holds_its_content_and_its_address(string address, params string[] words)
    {
        using var paper = await PrintAsync(address);
        var text = Text(paper);

        foreach (var expected in words)
            text.ShouldContain(Squeezed(expected));
        // Marks of the source are no part of its permanent address.
        var permanent = address.Split("?lines=")[0];
        text.ShouldContain(Squeezed(new Uri(portals.Seeded.Client.BaseAddress!, permanent).ToString()));
        text.ShouldNotContain(Squeezed(SearchBox));
        text.ShouldNotContain(Squeezed("Skip to the text"));
        text.ShouldNotContain(Squeezed("Links by host"));
        paper.GetPages().ShouldAllBe(page => Math.Abs(page.Width - A4Width) < 2);
    }

    [Fact]
    public async Task Each_page_has_its_number()
    {
        using var paper = await PrintAsync("/uzb/2024/questions/15/sheet");

        paper.NumberOfPages.ShouldBeInRange(2, 4);
        foreach (var page in paper.GetPages())
            Squeezed(page.Text).ShouldContain($"{page.Number}/{paper.NumberOfPages}");
    }

    [Fact]
    public async Task Nothing_runs_over_the_edge_of_the_paper()
    {
        foreach (var address in new[] { "/uzb/2024/questions/15/sheet", "/discrepancies", "/legal-acts", "/portals" })
        {
            using var paper = await PrintAsync(address);
            paper
                .GetPages()
                .SelectMany(page => page.Letters)
                .ShouldAllBe(letter => letter.BoundingBox.Left > 0 && letter.BoundingBox.Right < A4Width, address);
        }
    }

    [Fact]
    public async Task A_link_whose_words_hide_its_address_prints_it_and_no_other_does()
    {
        using var hidden = await PrintAsync("/kaz/2024/questions/9", portals.WithTwoResponses);
        Text(hidden).ShouldContain("pixel<https://tracker.example/p.gif>");
        Text(hidden).ShouldContain("<https://evil.example/login>");

        using var shown = await PrintAsync("/uzb/2024/questions/29");
        Text(shown).ShouldContain("https://lex.uz/docs/3454462:");
        Text(shown).ShouldNotContain("<https://lex.uz/docs/3454462>");
    }

    private async Task<PdfDocument> PrintAsync(string address, RunningPortal? portal = null)
    {
        var page = await portals.Browser.OpenAsync(
            portal ?? portals.Seeded,
            new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark }
        );
        await page.GotoAsync(address);
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = false });
        await page.Context.CloseAsync();
        return PdfDocument.Open(pdf);
    }

    private static string Text(PdfDocument paper) =>
        string.Concat(paper.GetPages().Select(page => Squeezed(page.Text)));

    // A line break on paper leaves no space behind, and a long address is broken anywhere.
    private static string Squeezed(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

public sealed partial class TranslatedTextTests(TestPortals portals)
{
    private const string Quoted = "[lang]:not([lang=ar]), code, kbd, script, .url, .hash, .permalink";

    /// <summary>Attributes that are read out or shown.</summary>
    private static readonly string[] Spoken = ["aria-label", "title", "placeholder", "data-copied", "data-kept"];

    /// <summary>Of states and of formats.</summary>
    private static readonly string[] Names =
    [
        "Republic",
        "Uzbekistan",
        "Yes",
        "JSON",
        "CSL",
        "BibTeX",
        "RIS",
        "SHA",
        "UTC",
    ];

    [Fact]
    public async Task What_a_response_says_stays_as_it_is_and_is_marked()
    {
        const string Address = "/legal-acts/uz-decree-2020-10-05-6079";
        var english = await portals.Seeded.PageAsync(Address);
        var russian = await portals.Seeded.PageAsync($"/ru{Address}");

        string[] Said(AngleSharp.Dom.IParentNode page) =>
            [.. page.QuerySelectorAll(".citation .prose > div").Select(quote => quote.TextContent)];
        Said(english).ShouldNotBeEmpty();
        Said(russian).ShouldBe(Said(english));
        russian
            .QuerySelectorAll(".citation .prose > div")
            .ShouldAllBe(quote => quote.GetAttribute("lang") == "en" && quote.GetAttribute("dir") == "auto");
        russian
            .QuerySelector("p.original")!
            .TextContent.ShouldBe("Вопросы, ответы и названия актов приведены на языке оригинала.");
    }

    [Fact]
    public async Task A_discrepancy_is_called_by_its_rule_and_its_acts_where_the_page_is_not_english()
    {
        var address = (await portals.Seeded.PageAsync("/discrepancies?rule=act-two-types"))
            .QuerySelectorAll(".case .note a[href^='/discrepancies/']")
            .Select(link => link.GetAttribute("href")!)
            .First(href => href.EndsWith("3917", StringComparison.Ordinal));
        var russian = await portals.Seeded.PageAsync($"/ru{address}");
        var question = await portals.Seeded.PageAsync("/ru/uzb/2024/questions/15");

        var heading = russian.QuerySelector("h1")!;
        (heading.TextContent, heading.GetAttribute("lang")).ShouldBe(("Один акт, два вида: Resolution No. 3917", null));
        russian.Title.ShouldStartWith("Один акт, два вида: Resolution No. 3917 (uz-act-two-types-");
        question
            .QuerySelectorAll(".note.odd")
            .Select(note => note.TextContent)
            .ShouldContain(said => said.Contains("Противоречие: Один акт, два вида"));
    }

    [Theory]
    [InlineData(
        "/fr/search?q=identity&section=D",
        "Recherche\u00a0: identity\u00a0; Seulement avec les mots de la question\u00a0: 1\u00a0; Section\u00a0: D"
    )]
    [InlineData("/ru/search?q=identity&section=D", "Запрос: identity; Только вместе со словами вопроса: 1; Раздел: D")]
    public async Task A_search_is_said_without_the_grammar_of_english(string address, string said)
    {
        var page = await portals.Seeded.PageAsync(address);

        page.QuerySelector("#sentence")!.TextContent.ShouldEndWith(said);
        page.QuerySelector("form.toc")!.GetAttribute("action").ShouldStartWith(address[..3]);
    }

    [Theory]
    [InlineData("/ar/uzb/2024/questions/15")]
    [InlineData("/ar/uzb/2024/questions/28?q=identity")]
    [InlineData("/ar/uzb/2024/questions/15/sheet")]
    [InlineData("/ar/uzb/2024/source?lines=637-655")]
    public async Task Nothing_but_quoted_words_and_names_is_english(string address)
    {
        var page = await portals.Seeded.PageAsync(address);
        // A reference repeats the words of the question and gives its address.
        var asked = page.QuerySelector("h1")!.TextContent;
        foreach (var quoted in page.QuerySelectorAll(Quoted).ToList())
            quoted.Remove();
        // Numbers that no line ends within are elements of their own, in addresses too.
        foreach (var unbroken in page.QuerySelectorAll(".unbroken").ToList())
            unbroken.Replace(page.CreateTextNode(unbroken.TextContent));
        // A line may end after a slash.
        foreach (var chance in page.QuerySelectorAll("wbr").ToList())
            chance.Remove();
        page.DocumentElement.Normalize();

        var said = page.Body!.Descendants<IText>()
            .Select(text => Address().Replace(text.Data, "").Replace(asked, "", StringComparison.Ordinal))
            .Concat(page.Body!.QuerySelectorAll("*").SelectMany(element => Spoken.Select(element.GetAttribute)))
            .OfType<string>()
            .ToList();
        said.Count.ShouldBeGreaterThan(40);
        said.SelectMany(text => LatinWord().Matches(text)).Select(word => word.Value).Except(Names).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_stands_among_quotations_says_its_own_language()
    {
        var page = await portals.Seeded.PageAsync("/ar/uzb/2024/source");

        var lines = page.QuerySelector("ol.rawlines")!;
        (lines.GetAttribute("lang"), lines.GetAttribute("dir")).ShouldBe(("en", "ltr"));
        var questions = lines.QuerySelectorAll("a.reads");
        questions.Length.ShouldBeGreaterThan(50);
        questions.ShouldAllBe(link => link.GetAttribute("lang") == "ar" && link.GetAttribute("dir") == "rtl");
    }

    [Fact]
    public async Task Names_among_arabic_words_are_kept_apart_from_them()
    {
        const string Acts = ".case .note li a";
        var arabic = await portals.Seeded.PageAsync("/ar/discrepancies");
        var english = await portals.Seeded.PageAsync("/discrepancies");

        arabic.QuerySelector(Acts)!.TextContent.ShouldMatch("^\u2068[A-Z][^\u2068\u2069]*\u2069، [^\u2068\u2069A-Z]+$");
        english.DocumentElement.OuterHtml.ShouldNotContain('\u2068');
    }

    [GeneratedRegex("""\b[A-Za-z]{3,}\b""")]
    private static partial Regex LatinWord();

    [GeneratedRegex("""https?://\S+""")]
    private static partial Regex Address();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>Home, a response, a section and the design page speak the language of their address, and quote in English.</summary>
public sealed partial class ResponsePageLanguageTests(TestPortals portals)
{
    /// <summary>What keeps its language: quotations, addresses, tokens, and names of what was chosen.</summary>
    private const string Quoted = "[lang=en], code, .url, .host-name, .hosts-table th, .trail, .facet span, .chip";

    /// <summary>
    /// Names of states, boxes, typefaces and a folder, the unit of time, and the types of acts in labels of the timeline.
    /// </summary>
    private static readonly string[] Names =
    [
        .. "Republic Uzbekistan Kazakhstan Yes No UTC JSON seeds Source Serif Sans SIL Open Font License".Split(' '),
        .. "Decree Resolution Law Decision Every two years".Split(' '),
    ];

    [Theory]
    [InlineData("/ar")]
    [InlineData("/ar/uzb/2024")]
    [InlineData("/ar/uzb/2024/sections/B")]
    [InlineData("/ar/uzb/2024/sections/D")]
    public async Task Nothing_but_quotations_and_names_is_english(string address) =>
        ForeignWords(await portals.Seeded.PageAsync(address)).ShouldBeEmpty();

    [Fact]
    public async Task Home_of_several_responses_is_in_the_language() =>
        ForeignWords(await portals.WithTwoResponses.PageAsync("/ar")).ShouldBeEmpty();

    [Fact]
    public async Task Home_without_a_response_is_in_the_language() =>
        ForeignWords(await portals.Empty.PageAsync("/ar")).ShouldBeEmpty();

    [Fact]
    public async Task The_design_page_is_in_the_language() =>
        ForeignWords(await portals.Empty.PageAsync("/ar/about/design")).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "/ru",
        "Узбекистан: заполненный вопросник Исследования 2024 года, каждое утверждение прослежено до строки."
    )]
    [InlineData("/zh/uzb/2024", "乌兹别克斯坦 2024")]
    [InlineData("/fr/about/design", "Comment ce portail est conçu")]
    public async Task A_page_has_its_heading_in_the_language(string address, string heading) =>
        (await portals.Seeded.PageAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe(heading);

    [Fact]
    public async Task A_count_takes_the_form_that_russian_asks_for()
    {
        var page = await portals.Seeded.PageAsync("/ru/uzb/2024");

        page.QuerySelector(".strip a[href='/ru/uzb/2024/questions/15']")!
            .GetAttribute("aria-label")
            .ShouldBe(
                "Вопрос 15: 248 слов; 3 правовых акта; 1 противоречие и 1 признак ошибки; отметка не сохранилась в источнике"
            );
        page.QuerySelectorAll(".hosts h3 .meta").Select(host => host.TextContent).ShouldContain("75 ссылок на 1 сайте");
    }

    [Fact]
    public async Task Questions_and_titles_of_sections_say_that_they_are_english()
    {
        var english = await portals.Seeded.PageAsync("/uzb/2024/sections/D");
        var arabic = await portals.Seeded.PageAsync("/ar/uzb/2024/sections/D");

        foreach (var said in new[] { "h1", ".strip h3 bdi", ".index b", ".toc .wording", ".pager b" })
        {
            var quotations = arabic.QuerySelectorAll($"main {said}");
            quotations.Length.ShouldBeGreaterThan(0, said);
            quotations.ShouldAllBe(quoted => quoted.GetAttribute("lang") == "en", said);
            quotations
                .Select(quoted => quoted.TextContent)
                .ShouldBe(english.QuerySelectorAll($"main {said}").Select(quoted => quoted.TextContent), said);
        }
    }

    private static IEnumerable<string> ForeignWords(IHtmlDocument page)
    {
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        var main = page.QuerySelector("main")!;
        main.GetAttribute("lang").ShouldBeNull();
        foreach (var quoted in main.QuerySelectorAll(Quoted).ToList())
            quoted.Remove();
        var said = main.Descendants<IText>()
            .Select(text => text.Data)
            .Concat(main.QuerySelectorAll("[aria-label], [title]").Select(SpokenWords))
            .ToList();
        said.Count.ShouldBeGreaterThan(10);
        return said.SelectMany(text => LatinWord().Matches(text)).Select(word => word.Value).Except(Names);
    }

    private static string SpokenWords(IElement element) =>
        $"{element.GetAttribute("aria-label")} {element.GetAttribute("title")}";

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinWord();
}

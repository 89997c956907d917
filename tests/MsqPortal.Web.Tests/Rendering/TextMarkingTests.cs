using AngleSharp.Dom;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class TextMarkingTests
{
    [Fact]
    public void Words_are_marked_as_one_across_emphasis_without_a_change()
    {
        var block = Block("Decree No. **6079** of 2020 stays.");

        Mark(block, "Decree No. 6079 of 2020").ShouldNotBeNull();

        block.QuerySelectorAll("mark").Single().InnerHtml.ShouldBe("Decree No. <strong>6079</strong> of 2020");
        block.TextContent.Trim().ShouldBe("Decree No. 6079 of 2020 stays.");
    }

    [Theory]
    [InlineData("evisa.mfa.uz", "mfa.uz")]
    [InlineData("someone@mfa.uz", "mfa.uz")]
    [InlineData("subdecree", "decree")]
    [InlineData("no such words", "others")]
    [InlineData("nothing", "")]
    public void Parts_of_other_words_are_not_marked(string text, string words)
    {
        var block = Block(text);

        Mark(block, words).ShouldBeNull();
        block.QuerySelector("mark").ShouldBeNull();
    }

    [Fact]
    public void The_second_mention_is_marked_when_the_first_one_is_a_link()
    {
        var block = Block("[mfa.uz](https://mfa.uz) and mfa.uz");

        Mark(block, "mfa.uz")!.ParentElement!.LocalName.ShouldBe("p");
    }

    [Theory]
    [InlineData("A *Law No. 77 dated* May 7 stays", "<em></em><a><em>Law No. 77 dated</em> May 7</a>")]
    [InlineData(
        "A *so-called Law No. 77* dated May 7 stays",
        "<em>so-called </em><a><em>Law No. 77</em> dated May 7</a>"
    )]
    [InlineData("A Law No. 77\ndated May 7 stays", "<a>Law No. 77<br>\ndated May 7</a>")]
    public void A_citation_is_one_link(string markdown, string link)
    {
        var block = Block(markdown);

        TextMarking.Wrap(block, CitationIn(block), () => block.Owner!.CreateElement("a"));

        block.InnerHtml.ShouldContain(link);
    }

    [Fact]
    public void A_citation_around_a_link_stops_the_keyboard_once()
    {
        var block = Block("Decree [No. 6079](https://lex.uz/docs/1) of 2020");

        TextMarking.Wrap(block, "Decree No. 6079", () => block.Owner!.CreateElement("a"));

        block.QuerySelectorAll("a").Select(link => link.TextContent).ShouldBe(["Decree ", "No. 6079"]);
    }

    [Fact]
    public void All_stretches_are_wrapped_across_emphasis_and_within_links_and_keys_are_skipped()
    {
        var block = Block("A **bold** word, [a linked bold word](https://a.uz) and a bold word.");
        block.QuerySelector("strong")!.InsertAfter(AnswerLinks.KeyOf(block.Owner!, "a"));
        var before = block.TextContent;

        TextMarking.WrapAll(block, Stretches, () => block.Owner!.CreateElement("mark"));

        block.TextContent.ShouldBe(before);
        block
            .QuerySelectorAll("mark")
            .Select(mark => mark.TextContent)
            .ShouldBe(["bold", " word", "bold word", "bold word"]);
        block.QuerySelector("a[href='https://a.uz'] mark").ShouldNotBeNull();

        static IEnumerable<(int, int)> Stretches(string text) =>
            System
                .Text.RegularExpressions.Regex.Matches(text, "bold word")
                .Select(match => (match.Index, match.Index + match.Length));
    }

    private static string CitationIn(IElement block) => "Law" + block.TextContent.Split(["Law", " stays"], default)[1];

    private static IElement Block(string markdown) =>
        new AnswerRenderer().Render(markdown, [1], new Dictionary<string, string>()).Single().Content;

    private static IElement? Mark(IElement block, string words) =>
        TextMarking.Wrap(block, words, () => block.Owner!.CreateElement("mark"));
}

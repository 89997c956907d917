using AngleSharp.Dom;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class TextMarkingTests
{
    [Fact]
    public void Words_are_marked_across_emphasis_without_a_change()
    {
        var block = Block("Decree No. **6079** of 2020 stays.");

        Mark(block, "Decree No. 6079 of 2020").ShouldNotBeNull();

        block.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["Decree No. ", "6079", " of 2020"]);
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

    [Fact]
    public void All_stretches_are_wrapped_across_emphasis_and_within_links_and_keys_are_skipped()
    {
        var block = Block("A **bold** word, [a linked bold word](https://a.uz) and a bold word.");
        block.QuerySelector("strong")!.InsertAfter(AnswerLinks.KeyOf(block.Owner!, "a", "note-a"));
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

    private static IElement Block(string markdown) =>
        new AnswerRenderer().Render(markdown, [1], new Dictionary<string, string>()).Single().Content;

    private static IElement? Mark(IElement block, string words) =>
        TextMarking.Wrap(block, words, () => block.Owner!.CreateElement("mark"));
}

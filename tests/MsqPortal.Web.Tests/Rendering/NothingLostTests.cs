using System.Text.RegularExpressions;
using MsqPortal.Import;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Rendering;

/// <summary>What stands in an answer is on its page, whatever the Markdown is worth.</summary>
public sealed partial class NothingLostTests
{
    private static readonly Dictionary<string, string> NoLinks = [];
    private readonly AnswerRenderer renderer = new();

    [Fact]
    public void Every_word_of_every_answer_of_the_seed_is_shown()
    {
        var catalog = QuestionnaireCatalog.Load(SeedsFolder.Seeds);
        var tree = catalog.Parser.Parse(File.ReadAllText(SeedsFolder.SeedResponse));
        foreach (var part in tree.Questions.SelectMany(question => question.Parts))
            ShouldShowEveryWord(part.Markdown, [.. part.SourceLines]);
    }

    [Theory]
    [InlineData("[1]: https://example.org/law\n\nSee [1].")]
    [InlineData("> [note]: /x\n")]
    [InlineData("[^1]: To explain")]
    [InlineData("<b>bold</b> and <unknown>")]
    [InlineData("one\n---\ntwo\n===\nthree")]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    public void Markdown_that_shows_nothing_elsewhere_is_shown_here(string markdown) =>
        ShouldShowEveryWord(markdown, [.. Enumerable.Range(1, markdown.Split('\n').Length)]);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("**")]
    public void A_text_that_is_nested_beyond_sense_is_shown_as_written(string sign) =>
        ShouldShowEveryWord(string.Concat(Enumerable.Repeat(sign, 3000)) + "deep\n\nend", [1, 2, 3]);

    private void ShouldShowEveryWord(string markdown, int[] sourceLines)
    {
        var blocks = renderer.Render(markdown, sourceLines, NoLinks);
        var shown = string.Join(' ', blocks.Select(block => block.Content.TextContent));
        // The address behind the words of a link is in its href.
        var written = Target().Replace(markdown, "]");
        var words = Word().Matches(shown).Select(match => match.Value).ToHashSet();
        foreach (var word in Word().Matches(written).Select(match => match.Value))
            words.ShouldContain(word, markdown.Length < 200 ? markdown : word);
    }

    [GeneratedRegex(@"\]\([^)\s]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

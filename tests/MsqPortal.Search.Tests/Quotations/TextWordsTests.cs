using MsqPortal.Search.Index;
using MsqPortal.Search.Quotations;

namespace MsqPortal.Search.Tests.Quotations;

public sealed class TextWordsTests
{
    [Theory]
    [InlineData("the end of a line\ngoes on", "line goes on", 1, 2)]
    [InlineData("first\n\n\nfourth line", "fourth", 4, 4)]
    [InlineData("before\n1. Portal of services\n2. Portal of laws", "services Portal of laws", 2, 3)]
    [InlineData("before\n1. Portal of services\n2. Portal of laws", "services 2 Portal of laws", 2, 3)]
    [InlineData("see [the law](https://lex.example/docs/1) of 2020", "the law of 2020", 1, 1)]
    [InlineData("see [the law](https://lex.example/docs/1) of 2020", "lex.example/docs/1) of", 1, 1)]
    [InlineData("see [^1] the note", "see the note", 1, 1)]
    [InlineData("<p>Ministry of Health</p> <p>Agency of<br />Statistics</p>", "Health Agency of Statistics", 1, 1)]
    [InlineData("R&amp;D grows", "R&D grows", 1, 1)]
    [InlineData("No.**547** dated", "No. 547 dated", 1, 1)]
    [InlineData("the populationʼs wish", "population’s wish", 1, 1)]
    [InlineData("Über-Ämter für alle", "uber amter fur", 1, 1)]
    [InlineData("中国的法律", "国的", 1, 1)]
    [InlineData("30,875 organizations", "30,875", 1, 1)]
    [InlineData("a a a b", "a a b", 1, 1)]
    public void A_quotation_is_found_over_lines_and_signs(string text, string quotation, int first, int last)
    {
        var place = Find(text, quotation).ShouldHaveSingleItem();

        (place.FirstLine, place.LastLine).ShouldBe((first, last));
    }

    [Theory]
    [InlineData("30,875 organizations", "875")]
    [InlineData("30,875 organizations", "30")]
    [InlineData("it is 70.4 percent", "4 percent")]
    [InlineData("Goal 9.1", "Goal 9")]
    [InlineData("petabytes", "petabyte")]
    [InlineData("one two three", "one three")]
    [InlineData("one two three", "three four")]
    [InlineData("anything", "")]
    [InlineData("", "anything")]
    [InlineData("2. in the middle 2. of a line", "middle of a line")]
    public void Whatever_differs_is_not(string text, string quotation) => Find(text, quotation).ShouldBeEmpty();

    [Fact]
    public void A_text_goes_on_over_a_footnote()
    {
        var words = TextWords.Of(
            [("The sentence of a page", false), ("1 Its footnote.", true), ("goes on behind it.", false)],
            new Vocabulary()
        );

        foreach (var quotation in new[] { "of a page goes on", "page 1 Its footnote", "its footnote goes" })
            words.Find(Quotation.Read(quotation)).ShouldHaveSingleItem();
        words.Find(Quotation.Read("a page footnote")).ShouldBeEmpty();
    }

    [Fact]
    public void Each_place_is_found_in_its_order() =>
        Find("5G and 4G\n4G and 5G, or 5G", "5G")
            .Select(place => (place.FirstLine, place.FirstWord, place.LastWord))
            .ShouldBe([(1, 0, 0), (2, 2, 2), (2, 4, 4)]);

    /// <summary>It would take hours if each bracket were followed to the end of the line.</summary>
    [Theory]
    [InlineData("](")]
    [InlineData("[^")]
    [InlineData("[](x")]
    [InlineData("[^]")]
    public void A_line_of_brackets_is_read_once(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 500_000)) + " word";

        Find(line, "word").ShouldHaveSingleItem();
    }

    private static List<QuotedPlace> Find(string text, string quotation) =>
        [.. TextWords.Of(text.Split('\n'), new Vocabulary()).Find(Quotation.Read(quotation))];
}

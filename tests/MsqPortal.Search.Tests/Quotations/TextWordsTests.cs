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
    [InlineData("de l’action publique", "action publique", 1, 1)]
    [InlineData("de l’action publique", "de l'action", 1, 1)]
    [InlineData("selon L’article 15 du", "article 15", 1, 1)]
    [InlineData("une œuvre d’art", "OEUVRE", 1, 1)]
    [InlineData("و٧٫٥ مليون", "7.5", 1, 1)]
    [InlineData("و٧٫٥ مليون", "٧٫٥ مليون", 1, 1)]
    [InlineData("spent 2*3*4 units", @"2\*3\*4", 1, 1)]
    [InlineData("seal 🏛️ here", "🏛", 1, 1)]
    [InlineData("none\n⚖️🏛 done", "⚖🏛️", 2, 2)]
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
    [InlineData("it is ٧٫٥ percent", "٥ percent")]
    [InlineData("30\u00A0875 units", "875")]
    [InlineData("30\u00A0875 units", "30")]
    [InlineData("spent 2*3*4 units", "234")]
    [InlineData(@"spent x\*y\*z", "xyz")]
    [InlineData("none\n✔️ done ✔", "✔ ✔")]
    [InlineData("none", "🏛")]
    [InlineData("anything", "")]
    [InlineData("", "anything")]
    [InlineData("2. in the middle 2. of a line", "middle of a line")]
    public void Whatever_differs_is_not(string text, string quotation) => Find(text, quotation).ShouldBeEmpty();

    [Theory]
    [InlineData("30,875 units of e-government", "30875 units")]
    [InlineData("30,875 units of e-government", "of egovernment")]
    [InlineData("30,875 units of e-government", "30875 units of egovernment")]
    [InlineData("30,875 units of e-government", "30875 units of e-government")]
    [InlineData("30875 units of egovernment", "30,875 units of e-government")]
    [InlineData("30875 units of e-government", "30,875 units of e-government")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("a text with-signs and 1,234 more", "withsigns and 1234")]
    public void Signs_within_a_word_need_not_match(string text, string quotation)
    {
        var words = TextWords.Of([text], new Vocabulary());

        words.Find(Quotation.Read(quotation)).ShouldBeEmpty();
        words.FindOtherwise(Quotation.Read(quotation)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("1,234,567", "234567")]
    [InlineData("1,234,567", "1234")]
    [InlineData("it is 1.234 percent", "1234")]
    [InlineData("2*3*4", "234")]
    [InlineData("l’action", "laction")]
    [InlineData("d’eux", "deux")]
    public void Other_signs_make_other_words(string text, string quotation)
    {
        var words = TextWords.Of([text], new Vocabulary());

        words.Find(Quotation.Read(quotation)).Concat(words.FindOtherwise(Quotation.Read(quotation))).ShouldBeEmpty();
    }

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

using System.Net;
using AngleSharp.Html.Parser;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Tests.Rendering;

/// <summary>Hidden characters and mixed hosts are marked, what scripts and hyphenation need is not, and no text changes.</summary>
public sealed class VisibleTextTests
{
    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData("bidi \u202egpj.exe\u202c", "U+202E U+202C")]
    [InlineData("\u2067isolated\u2069", "U+2067 U+2069")]
    [InlineData("Zero\u200bwidth", "U+200B")]
    [InlineData("pay\u200dpal and pay\u200cpal", "U+200D U+200C")]
    [InlineData("right\u200f-to-left mark in English", "U+200F")]
    [InlineData("12\u00ad34", "U+00AD")]
    [InlineData("no\ufeffbreak", "U+FEFF")]
    [InlineData("a\u2028b", "U+2028")]
    [InlineData("bell\u0007", "U+0007")]
    [InlineData("next\u0085line", "U+0085")]
    [InlineData("tag\U000E0041", "U+E0041")]
    [InlineData("v\ufe0f", "U+FE0F")]
    [InlineData("filler\u3164", "U+3164")]
    public void A_character_that_nobody_would_see_is_shown_by_its_code(string text, string codes)
    {
        string.Join(' ', Marks(VisibleText.OfHtml(WebUtility.HtmlEncode(text)))).ShouldBe(codes);
        TextOf(VisibleText.OfHtml(WebUtility.HtmlEncode(text))).ShouldBe(text);
        Marks(VisibleText.OfHtml($"<p title=\"{text}\">{text}</p>")).Count().ShouldBe(codes.Split(' ').Length);
    }

    [Theory]
    [InlineData("soft\u00adhyphen and no\u00a0break")]
    [InlineData("\ufeffA file may begin so")]
    [InlineData("می\u200cخواهم")]
    [InlineData("क्\u200dष")]
    [InlineData("\U0001F468\u200d\U0001F469\u200d\U0001F467 \u2764\ufe0f")]
    [InlineData("مصر\u200f - (2024)")]
    [InlineData("ภาษา\u200bไทย")]
    [InlineData("葛\U000E0100")]
    [InlineData("tab\tand \r\nline")]
    public void What_a_script_or_a_hyphenation_needs_is_not(string text)
    {
        Marks(VisibleText.OfHtml(WebUtility.HtmlEncode(text))).ShouldBeEmpty();
        Marks(VisibleText.OfHtml(text)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("host p\u0430ypal.gov.ke with", " (xn--pypal-4ve.gov.ke)")]
    [InlineData("someone@p\u0430ypal.gov.ke", " (xn--pypal-4ve.gov.ke)")]
    [InlineData("Ташкент.The next sentence", null)]
    [InlineData("почта.рф, gov.uz and münchen.example", null)]
    public void A_host_that_mixes_scripts_says_which_one_a_browser_asks_for(string text, string? host) =>
        (Parser.ParseDocument(VisibleText.OfHtml(text)).QuerySelector(".host")?.TextContent).ShouldBe(host);

    [Fact]
    public void No_line_ends_within_a_number_of_a_long_word()
    {
        var shown = VisibleText.OfHtml(
            "<a href=\"https://lex.example/docs/5030957\">https://lex.example/docs/5030957?a=1&amp;b=22&#x27;</a> 2024"
        );

        shown.ShouldBe(
            "<a href=\"https://lex.example/docs/5030957\">https://lex.example/<wbr>docs/<wbr><span class=\"unbroken\">5030957</span>"
                + "?a=1<wbr>&amp;b=<span class=\"unbroken\">22</span>&#x27;</a> 2024"
        );
    }

    [Fact]
    public void A_long_text_of_hidden_characters_takes_linear_time()
    {
        var text = new string('\u200b', 200_000);

        Marks(VisibleText.OfHtml(text)).Count().ShouldBe(200_000);
    }

    private static IEnumerable<string?> Marks(string html) =>
        Parser.ParseDocument(html).QuerySelectorAll(".unseen").Select(mark => mark.GetAttribute("data-code"));

    private static string TextOf(string html) =>
        Parser.ParseDocument($"<pre>\n{html}</pre>").QuerySelector("pre")!.TextContent;
}

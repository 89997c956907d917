using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class AnswerRendererTests
{
    private static readonly Dictionary<string, string> NoLinks = [];
    private readonly AnswerRenderer renderer = new();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/imports)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<mailto:someone@example.org>")]
    [InlineData("someone@example.org and mailto:someone@example.org")]
    [InlineData("![x](https://tracker.example/p.gif\" onload=\"alert(1))")]
    [InlineData("```html\n<script>alert(1)</script>\n```")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<iframe src=https://evil.example></iframe>")]
    [InlineData("<div data-block=\"999\" id=\"question\">x</div>")]
    [InlineData("<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">")]
    public void Nothing_hostile_becomes_markup(string markdown)
    {
        foreach (var block in renderer.Render(markdown, [1], NoLinks))
        {
            var allowed = new[]
            {
                "a",
                "blockquote",
                "br",
                "code",
                "em",
                "h3",
                "h4",
                "h5",
                "h6",
                "li",
                "ol",
                "p",
                "pre",
                "span",
                "strong",
                "ul",
            };
            block.Content.QuerySelectorAll("*").ShouldAllBe(element => allowed.Contains(element.LocalName));
            block
                .Content.QuerySelectorAll("*")
                .SelectMany(element => element.Attributes)
                .ShouldAllBe(attribute => new[] { "href", "rel", "start", "value", "class" }.Contains(attribute.Name));
            block
                .Content.QuerySelectorAll("[href]")
                .ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("https://", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_words_of_refused_markup_stay()
    {
        Html("[my words](javascript:alert(1)) <b>bold</b>").ShouldBe("<p>my words &lt;b&gt;bold&lt;/b&gt;</p>");
    }

    [Fact]
    public void An_image_is_a_link_and_no_request()
    {
        Html("![a picture](https://files.example/p.png)")
            .ShouldBe(
                "<p><a href=\"https://files.example/p.png\" rel=\"noopener noreferrer nofollow\">a picture</a>"
                    + "<span class=\"host\"> (files.example)</span></p>"
            );
    }

    [Theory]
    [InlineData("<https://lex.uz/docs/1>", "https://lex.uz/docs/1")]
    [InlineData("https://lex.uz/docs/1", "https://lex.uz/docs/1")]
    [InlineData("http://lex.uz/", "http://lex.uz/")]
    [InlineData("www.fvv.uz", "www.fvv.uz")]
    [InlineData("[lex.uz](https://www.lex.uz/docs/1)", "lex.uz")]
    public void A_link_whose_words_show_its_host_needs_no_more(string markdown, string words)
    {
        var block = renderer.Render(markdown, [1], NoLinks).Single();

        block.Content.QuerySelector("a")!.TextContent.ShouldBe(words);
        block.Content.QuerySelector(".host").ShouldBeNull();
    }

    [Theory]
    [InlineData("[the law](https://lex.uz/docs/1)", "lex.uz")]
    [InlineData("[https://gov.uz](https://evil.example)", "evil.example")]
    [InlineData("[gov.uz.example](https://gov.uz)", "gov.uz")]
    [InlineData("[https://gov.uz@evil.example](https://gov.uz@evil.example)", "evil.example")]
    [InlineData("[gov.uz:443@evil.example](https://gov.uz/)", "gov.uz")]
    [InlineData("[аpple.com](https://аpple.com)", "xn--pple-43d.com")]
    public void Every_other_link_shows_its_host(string markdown, string host)
    {
        var block = renderer.Render(markdown, [1], NoLinks).Single();

        block.Content.QuerySelector(".host")!.TextContent.ShouldBe($" ({host})");
    }

    [Fact]
    public void Stray_punctuation_in_an_address_is_shown_and_not_followed()
    {
        var links = new Dictionary<string, string> { ["https://lex.uz/docs/1:"] = "https://lex.uz/docs/1" };

        var block = renderer.Render("[https://lex.uz/docs/1:](https://lex.uz/docs/1:)", [1], links).Single();

        block.Content.QuerySelector("a")!.GetAttribute("href").ShouldBe("https://lex.uz/docs/1");
        block.Content.QuerySelector("a")!.TextContent.ShouldBe("https://lex.uz/docs/1:");
    }

    [Fact]
    public void Headings_stand_below_those_of_the_page()
    {
        Html("# One").ShouldBe("<h3>One</h3>");
        Html("##### Five").ShouldBe("<h6>Five</h6>");
    }

    [Fact]
    public void Items_keep_the_numbers_that_are_written()
    {
        var block = renderer.Render("5. five\n7. seven\n7. again", [1, 2, 3], NoLinks).Single();

        block.Content.QuerySelectorAll("li").Select(item => item.GetAttribute("value")).ShouldBe(["5", "7", "7"]);
    }

    [Theory]
    [InlineData("2016) Second item.", "2016) Second item.")]
    [InlineData("01. First item.\n02. Next item.", "01. First item.\n02. Next item.")]
    [InlineData("7. one\n\n   more\n\n8. two", "7. one\nmore\n8. two")]
    public void Numbers_of_a_list_are_shown_as_they_are_written(string markdown, string shown)
    {
        var block = renderer.Render(markdown, [1, 2, 3, 4, 5], NoLinks).Single();

        block.Content.TextContent.Trim().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(shown.Split('\n'));
    }

    [Theory]
    [InlineData("Ministries spent 2*3*4 units.")]
    [InlineData("10**6 people, 5*x and 3*(4*5), *2")]
    [InlineData("a*b*c")]
    [InlineData("o`zbek so`m")]
    [InlineData("> 50 % of all offices")]
    [InlineData(">50 % of all offices")]
    [InlineData("+ 5 % in a year")]
    [InlineData("1_000_000")]
    public void Figures_are_shown_as_they_are_written(string markdown) =>
        renderer.Render(markdown, [1], NoLinks).Single().Content.TextContent.Trim().ShouldBe(markdown);

    [Theory]
    [InlineData("**Law**s and *words*", "<p><strong>Law</strong>s and <em>words</em></p>")]
    [InlineData("PP-**5234**", "<p>PP-<strong>5234</strong></p>")]
    [InlineData("*2016* and **3**", "<p><em>2016</em> and <strong>3</strong></p>")]
    [InlineData("> a quote", "<blockquote>\n<p>a quote</p>\n</blockquote>")]
    [InlineData("+ an item", "<ul>\n<li>an item</li>\n</ul>")]
    public void Emphasis_quotes_and_lists_are_what_they_were(string markdown, string html) =>
        Html(markdown).ShouldBe(html);

    [Fact]
    public void Each_block_knows_the_source_line_that_it_came_from()
    {
        var blocks = renderer.Render("one\n\ntwo\n\n- three", [10, 11, 14, 15, 19], NoLinks);

        blocks.Select(block => block.Line).ShouldBe([10, 14, 19]);
        blocks.Select(block => block.Kind).ShouldBe([AnswerBlockKind.Text, AnswerBlockKind.Text, AnswerBlockKind.List]);
    }

    [Fact]
    public void A_paragraph_of_links_is_told_from_one_with_words()
    {
        var blocks = renderer.Render(
            "<https://a.example>, <https://b.example>.\n\nSee <https://a.example>",
            [1, 2, 3],
            NoLinks
        );

        blocks.Select(block => block.Kind).ShouldBe([AnswerBlockKind.Links, AnswerBlockKind.Text]);
    }

    [Fact]
    public void Lines_below_each_other_stay_lines()
    {
        Html("Ministry of Health\nwww.ssv.uz").ShouldStartWith("<p>Ministry of Health<br>\n<a href");
    }

    private string Html(string markdown) => renderer.Render(markdown, [1], NoLinks).Single().Content.InnerHtml.Trim();
}

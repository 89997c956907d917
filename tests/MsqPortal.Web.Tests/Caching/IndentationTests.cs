using System.Text;
using System.Text.RegularExpressions;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Caching;

public sealed partial class IndentationTests(TestPortals portals)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>one</p>", "<p>one</p>")]
    [InlineData("\n    <p>one</p>\n\n\t<p>two</p>\r\n", "\n<p>one</p>\n<p>two</p>\r\n")]
    [InlineData("<b>one</b>\n    <b>two</b>", "<b>one</b>\n<b>two</b>")]
    [InlineData("two  spaces <b> and</b> one", "two  spaces <b> and</b> one")]
    [InlineData("<code>data:&#xA;    as written</code>", "<code>data:&#xA;    as written</code>")]
    [InlineData("\n  <pre>a\n    b</pre>\n  c\n  d", "\n<pre>a\n    b</pre>\nc\nd")]
    [InlineData(
        "<pre class=\"x\"><code>a\n\n  b\n</code></pre>\n  c",
        "<pre class=\"x\"><code>a\n\n  b\n</code></pre>\nc"
    )]
    [InlineData("<textarea>\n  a\n  b</textarea>\n  c", "<textarea>\n  a\n  b</textarea>\nc")]
    [InlineData("<pre>left open\n    b", "<pre>left open\n    b")]
    [InlineData("Ўзбекистон\n    «Ҳа»", "Ўзбекистон\n«Ҳа»")]
    [InlineData("a < b\n    c <", "a < b\nc <")]
    public void What_follows_a_line_break_goes_unless_an_element_keeps_its_text(string markup, string expected) =>
        Encoding.UTF8.GetString(Indentation.RemovedFrom(Encoding.UTF8.GetBytes(markup)).Span).ShouldBe(expected);

    [Theory]
    [InlineData("/")]
    [InlineData("/ar/uzb/2024/questions/15")]
    [InlineData("/uzb/2024/source")]
    [InlineData("/search?q=decree")]
    [InlineData("/about/design")]
    [InlineData("/nothing")]
    public async Task No_page_is_indented(string address)
    {
        var page = await (await portals.Seeded.GetAsync(address)).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );

        page.ShouldContain("</html>");
        Indented().Matches(Kept().Replace(page, "")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\n\s.*")]
    private static partial Regex Indented();

    [GeneratedRegex("<pre.*?</pre>", RegexOptions.Singleline)]
    private static partial Regex Kept();
}

using System.Text.Encodings.Web;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("the e-government strategy", "the <span class=\"unbroken\">e-government</span> strategy")]
    [InlineData("E-Participation", "<span class=\"unbroken\">E-Participation</span>")]
    [InlineData("sub-national/local", "sub-national/<wbr>local")]
    [InlineData("single-source-of-truth", "single-source-of-truth")]
    [InlineData("two-e-words, e- alone, UP-6079", "two-e-words, e- alone, UP-6079")]
    [InlineData("<e-mail> & it's-so", "&lt;e-mail&gt; &amp; it&#39;s-so")]
    [InlineData("э-ҳукумат", "<span class=\"unbroken\">э-ҳукумат</span>")]
    public void A_heading_breaks_behind_slashes_and_leaves_no_letter_alone(string text, string html) =>
        Html(text).ShouldBe(html);

    [Fact]
    public void Marks_of_a_search_stay_whole()
    {
        using var written = new StringWriter();
        LineBreaks.OfHtml("a <mark>e-government</mark> b/<mark>c</mark>").WriteTo(written, HtmlEncoder.Default);

        written
            .ToString()
            .ShouldBe("a <mark><span class=\"unbroken\">e-government</span></mark> b/<wbr><mark>c</mark>");
    }

    private static string Html(string text)
    {
        using var written = new StringWriter();
        LineBreaks.Of(text).WriteTo(written, HtmlEncoder.Default);
        return written.ToString();
    }
}

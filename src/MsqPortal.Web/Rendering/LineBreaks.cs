using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace MsqPortal.Web.Rendering;

/// <summary>
/// Where the lines of a heading may end. A row of words joined by slashes is one word to a browser, and too long for a phone; of
/// "e-government" it would leave a single letter at the end of a line.
/// </summary>
public static partial class LineBreaks
{
    /// <param name="text">Plain text.</param>
    public static IHtmlContent Of(string text) => OfHtml(WebUtility.HtmlEncode(text));

    /// <param name="html">Encoded text, and tags without attributes.</param>
    public static IHtmlContent OfHtml(string html) =>
        new HtmlString(
            OneLetterWithWord().Replace(Slash().Replace(html, "/<wbr>"), "<span class=\"unbroken\">$0</span>")
        );

    // All others of the text; those of tags stand after a bracket, which the text has encoded.
    [GeneratedRegex("(?<!<)/")]
    private static partial Regex Slash();

    // Not within a longer word, and not after a reference, whose last letters would be taken for a word.
    [GeneratedRegex(@"(?<![\p{L}\p{N}&;-])\p{L}-\p{L}+")]
    private static partial Regex OneLetterWithWord();
}

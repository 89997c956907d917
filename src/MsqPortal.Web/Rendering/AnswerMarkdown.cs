using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;

namespace MsqPortal.Web.Rendering;

/// <summary>Reads the Markdown of an answer so that every word of it is shown, whatever the Markdown is worth.</summary>
internal static partial class AnswerMarkdown
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        // Lines of a source that stand below each other are rarely one sentence.
        .UseSoftlineBreakAsHardlineBreak()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .Build();

    // A definition ("[1]: https://…") is shown nowhere in Markdown; here it is a line like others.
    public static MarkdownDocument Parse(string markdown) =>
        Markdown.Parse(Definition().Replace(markdown, @"${indent}\["), Pipeline);

    /// <summary>The text with every sign of Markdown taken for itself.</summary>
    public static MarkdownDocument ParseAsWritten(string markdown) =>
        Markdown.Parse(Sign().Replace(markdown, @"\$0"), Pipeline);

    /// <summary>The words of a stretch of Markdown as the page shows them.</summary>
    public static string PlainText(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline).Trim();
        }
        catch (ArgumentException)
        {
            return markdown.Trim();
        }
    }

    [GeneratedRegex(@"^(?<indent>[ >]*)\[(?=[^\]\n]+\]:)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"[\\`*_{}\[\]<>()#+.!|~&>-]", RegexOptions.None, 1000)]
    private static partial Regex Sign();
}

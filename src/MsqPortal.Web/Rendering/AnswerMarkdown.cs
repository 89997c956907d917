using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace MsqPortal.Web.Rendering;

/// <summary>Reads the Markdown of an answer so that every word and figure of it is shown, whatever the Markdown is worth.</summary>
internal static partial class AnswerMarkdown
{
    public static readonly MarkdownPipeline Pipeline = CreatePipeline();

    // A definition ("[1]: https://…") is shown nowhere in Markdown; here it is a line like others. "> 50 %" and "+ 5 %" are
    // figures with their sign, and no quote or list.
    public static Read Parse(string markdown) =>
        Read.Of(SignOfFigure().Replace(Definition().Replace(markdown, @"${indent}\["), @"${indent}\${sign}"));

    /// <summary>The text with every sign of Markdown taken for itself.</summary>
    public static Read ParseAsWritten(string markdown) => Read.Of(Sign().Replace(markdown, @"\$0"));

    /// <summary>The words of a piece of Markdown as the page shows them.</summary>
    public static string PlainText(string markdown)
    {
        try
        {
            // Markdown.ToPlainText leaves & < > and " out of addresses in angle brackets and of indented lines.
            using var writer = new StringWriter();
            var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false };
            Pipeline.Setup(renderer);
            renderer.Render(Markdown.Parse(markdown, Pipeline));
            return WebUtility.HtmlDecode(writer.ToString()).Trim();
        }
        catch (ArgumentException)
        {
            return markdown.Trim();
        }
    }

    /// <summary>The same for a whole line, which may begin with the number of a list.</summary>
    public static string PlainLine(string line) => PlainText(NumberOfList().Replace(line, @"${number}\${delimiter}"));

    /// <summary>"01." or "2016)", as it is written.</summary>
    public static string NumberOf(ListItemBlock item, string text) =>
        WrittenNumber().Match(text, item.Span.Start) is { Success: true } written
            ? written.Value
            : $"{item.Order}{((ListBlock)item.Parent!).OrderedDelimiter}";

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            // Lines of a source that stand below each other are rarely one sentence.
            .UseSoftlineBreakAsHardlineBreak()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.InlineParsers.Replace<EmphasisInlineParser>(new EmphasisOutsideFigures());
        // Governments write no code: a grave accent is an apostrophe, and two of them in a line would vanish.
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        return builder.Build();
    }

    [GeneratedRegex(@"^(?<indent>[ >]*)\[(?=[^\]\n]+\]:)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();

    [GeneratedRegex(
        @"^(?<indent> {0,3})(?<sign>>(?= ?\d)|\+(?= +\d))",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SignOfFigure();

    [GeneratedRegex(@"[\\`*_{}\[\]<>()#+.!|~&>-]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?<number>\s*\d{1,9})(?<delimiter>[.)])(?=\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOfList();

    [GeneratedRegex(@"\G\d{1,9}[.)]")]
    private static partial Regex WrittenNumber();

    /// <summary>A document with the text that its places count in.</summary>
    internal sealed record Read(MarkdownDocument Document, string Text)
    {
        public static Read Of(string text) => new(Markdown.Parse(text, Pipeline), text);
    }
}

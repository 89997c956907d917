using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MsqPortal.Web.Rendering;

/// <summary>
/// The only place where stored text becomes markup: Markdown with raw HTML off, then a sanitiser that knows a dozen
/// elements. Nothing that a response holds can become script, style, image or a link other than http(s).
/// </summary>
public sealed class AnswerRenderer
{
    private const string BlockAttribute = "data-block";
    private const string NumberAttribute = "data-number";

    /// <summary>The page's title and the labels of parts stand above every heading of an answer.</summary>
    private const int HeadingDemotion = 2;
    private const int DeepestHeading = 6;

    private readonly HtmlSanitizer sanitizer = new(
        new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(
                [
                    "a",
                    "blockquote",
                    "br",
                    "code",
                    "div",
                    "em",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "strong",
                    "ul",
                ],
                StringComparer.OrdinalIgnoreCase
            ),
            AllowedAttributes = new HashSet<string>(
                ["href", "start", "value", BlockAttribute, NumberAttribute],
                StringComparer.OrdinalIgnoreCase
            ),
            AllowedSchemes = new HashSet<string>(["http", "https"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        }
    );

    /// <param name="markdown">The text of one answer part.</param>
    /// <param name="sourceLines">For each line of the text, the source line that it came from.</param>
    /// <param name="clickableByRaw">Addresses as written with what they lead to, where stray punctuation was removed.</param>
    public ImmutableArray<AnswerBlock> Render(
        string markdown,
        IReadOnlyList<int> sourceLines,
        IReadOnlyDictionary<string, string> clickableByRaw
    )
    {
        var content = sanitizer.SanitizeDom(ToHtml(markdown)).Body!;

        var blocks = ImmutableArray.CreateBuilder<AnswerBlock>();
        foreach (var element in content.Children)
        {
            AnswerLinks.MakeSafe(element, clickableByRaw);
            if (string.IsNullOrWhiteSpace(element.TextContent))
                continue;
            var line = int.Parse(element.GetAttribute(BlockAttribute)!, CultureInfo.InvariantCulture);
            var kind = KindOf(element);
            ShowNumbers(element);
            blocks.Add(new AnswerBlock(SourceLine(line, sourceLines), kind, element));
        }

        return blocks.ToImmutable();
    }

    /// <summary>A browser would count, and write "1." for "01." and "1)"; the numbers of a list are words of the response.</summary>
    private static void ShowNumbers(IElement block)
    {
        foreach (var item in block.QuerySelectorAll($"[{NumberAttribute}]"))
        {
            var number = item.Owner!.CreateElement("span");
            number.ClassName = "number";
            number.TextContent = item.GetAttribute(NumberAttribute)!;
            item.RemoveAttribute(NumberAttribute);
            var place = item.FirstElementChild is { LocalName: "p" } paragraph ? paragraph : item;
            place.Prepend(number, item.Owner.CreateTextNode(" "));
        }
    }

    private static string ToHtml(string markdown)
    {
        try
        {
            return ToHtml(AnswerMarkdown.Parse(markdown));
        }
        catch (ArgumentException)
        {
            // The library refuses thousands of nested quotes, lists or brackets; such a text is shown as it is written.
            return ToHtml(AnswerMarkdown.ParseAsWritten(markdown));
        }
    }

    private static void KeepWhatIsWritten(AnswerMarkdown.Read read)
    {
        foreach (var node in read.Document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Min(heading.Level + HeadingDemotion, DeepestHeading);
                    break;
                // A renderer counts on from the first item and would hide gaps and repeats in the numbering.
                case ListItemBlock { Parent: ListBlock { IsOrdered: true } } item:
                    item.GetAttributes().AddProperty("value", item.Order.ToString(CultureInfo.InvariantCulture));
                    item.GetAttributes().AddProperty(NumberAttribute, AnswerMarkdown.NumberOf(item, read.Text));
                    break;
                // An image would be a request to a foreign host; its address stays as a link.
                case LinkInline { IsImage: true } image:
                    image.IsImage = false;
                    break;
            }
        }
    }

    private static string ToHtml(AnswerMarkdown.Read read)
    {
        KeepWhatIsWritten(read);
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(html);
        AnswerMarkdown.Pipeline.Setup(renderer);
        foreach (var block in read.Document)
        {
            html.Write($"<div {BlockAttribute}=\"{block.Line}\">");
            renderer.Render(block);
            html.Write("</div>");
        }

        return html.ToString();
    }

    private static int SourceLine(int markdownLine, IReadOnlyList<int> sourceLines) =>
        sourceLines.Count == 0 ? 0 : sourceLines[Math.Min(markdownLine, sourceLines.Count - 1)];

    private static AnswerBlockKind KindOf(IElement element) =>
        element.FirstElementChild?.LocalName is "ul" ? AnswerBlockKind.List
        : AnswerLinks.AreAllThereIs(element) ? AnswerBlockKind.Links
        : AnswerBlockKind.Text;
}

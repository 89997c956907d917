using System.Globalization;
using System.Text.RegularExpressions;

namespace MsqPortal.Register;

/// <summary>Finds paragraphs and numbered items in the text of an answer.</summary>
internal static partial class ParagraphReader
{
    /// <summary>Paragraphs: runs of lines that are not blank; an item of a list begins a new one.</summary>
    public static IEnumerable<Paragraph> Paragraphs(ResponseText response, AnswerText answer)
    {
        var lines = answer.Markdown.Split('\n');
        var start = -1;
        for (var i = 0; i <= lines.Length; i++)
        {
            var isOutside = i == lines.Length || string.IsNullOrWhiteSpace(lines[i]);
            if (start >= 0 && (isOutside || Item().IsMatch(lines[i])))
            {
                yield return new Paragraph(Place(response, answer, start), string.Join('\n', lines[start..i]));
                start = -1;
            }

            if (start < 0 && !isOutside)
                start = i;
        }
    }

    /// <summary>Items of the outermost numbering: an indented item belongs to a list within an item.</summary>
    public static IEnumerable<NumberedItem> NumberedItems(ResponseText response, AnswerText answer)
    {
        var lines = answer.Markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Numbered().Match(lines[i]) is { Success: true } match)
            {
                var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
                yield return new NumberedItem(number, new Paragraph(Place(response, answer, i), lines[i]));
            }
        }
    }

    private static MentionPlace Place(ResponseText response, AnswerText answer, int line) =>
        new(response.Edition, answer.Question, answer.SourceLines.ElementAtOrDefault(line));

    [GeneratedRegex(@"^\s*\**(?:[-*•·▪–+]\s|\d{1,3}\s?[.)]\D)")]
    private static partial Regex Item();

    // "5. ", "5) ", "**5.** ": "1.5 million" and "2023. " are no items.
    [GeneratedRegex(@"^\**(?<number>[0-9]{1,3})\s?[.)](?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}

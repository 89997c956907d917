using System.Collections.Immutable;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Search;

/// <summary>A part of a found answer.</summary>
/// <param name="SourceLines">For each line of the Markdown its source line, 1-based.</param>
public sealed record FoundPart(string? Label, string Markdown, List<int> SourceLines);

/// <summary>Chooses the lines of an answer that show best why it was found, and cuts them to a readable length.</summary>
internal sealed class SnippetReader(MatchedWords words)
{
    private const int MostSnippets = 2;
    private const int Longest = 260;

    /// <summary>Some words before the first match, so that it can be understood.</summary>
    private const int Before = 90;

    public ImmutableArray<Snippet> Of(IReadOnlyList<FoundPart> parts, int? best)
    {
        var lines = parts
            .SelectMany(
                (part, index) =>
                    part
                        .Markdown.Split('\n')
                        .Select(
                            (text, line) => new Line(text, part.SourceLines.ElementAtOrDefault(line), index == best)
                        )
            )
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .ToList();
        var matching = Matching(lines.Where(line => line.IsInBestPart)).ToList();
        // The other parts are read only where the best one has too little to show.
        if (matching.Count < MostSnippets)
            matching.AddRange(Matching(lines.Where(line => !line.IsInBestPart)).Take(MostSnippets - matching.Count));
        // An answer found by its question alone, or without a query, shows how it begins.
        if (matching.Count == 0)
            matching.AddRange(lines.Take(1));
        return [.. matching.OrderBy(line => line.SourceLine).Select(Snippet)];
    }

    private IEnumerable<Line> Matching(IEnumerable<Line> lines) =>
        lines
            .Select(line => (Line: line, Stretches: words.In(line.Text)))
            .Where(line => line.Stretches.Count > 0)
            .OrderByDescending(line => line.Stretches.DistinctBy(stretch => stretch.Clause).Count())
            .ThenBy(line => line.Stretches.Min(stretch => stretch.Form))
            .ThenByDescending(line => line.Stretches.Count)
            .Take(MostSnippets)
            .Select(line => line.Line);

    private Snippet Snippet(Line line)
    {
        var text = AnswerMarkdown.PlainLine(line.Text);
        // What stands in the target of a link is not shown by its words.
        if (words.In(text).Count == 0 && words.In(line.Text).Count > 0)
            text = line.Text.Trim();
        var first = words.In(text) is [{ Start: var start }, ..] ? start : 0;
        var from =
            first <= Before || text.Length <= Longest
                ? 0
                : WordStart(text, Math.Min(first - Before, text.Length - Longest));
        var to = text.Length - from <= Longest ? text.Length : WordEnd(text, from + Longest);
        var shown = (from > 0 ? "… " : "") + text[from..to] + (to < text.Length ? " …" : "");
        return new Snippet(MarkedHtml.Of(shown, words.In(shown)), line.SourceLine);
    }

    private static int WordStart(string text, int index)
    {
        var start = text.IndexOf(' ', index);
        return start < 0 || start - index > Before ? OutsidePair(text, index) : start + 1;
    }

    private static int WordEnd(string text, int index)
    {
        var end = text.LastIndexOf(' ', index);
        return end < index - Before ? OutsidePair(text, index) : end;
    }

    // Never between the halves of a character.
    private static int OutsidePair(string text, int index) => char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private sealed record Line(string Text, int SourceLine, bool IsInBestPart);
}

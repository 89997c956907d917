using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Lines;
using MsqPortal.Parsing.Reading;

namespace MsqPortal.Parsing.Answers;

/// <summary>A label of the form that was found in an answer.</summary>
/// <param name="Label">The printed label.</param>
/// <param name="Line">Its first line.</param>
/// <param name="LastLine">Its last line.</param>
/// <param name="End">Index after the label and its marks in its last line.</param>
/// <param name="IsRow">It is the first cell of a table row.</param>
internal sealed record FoundLabel(string Label, int Line, int LastLine, int End, bool IsRow);

/// <summary>Finds the labels of a question's parts; their order in the form decides between look-alikes.</summary>
internal static class PartLabels
{
    public static Dictionary<int, FoundLabel> Find(
        ReadingContext context,
        QuestionForm question,
        int firstLine,
        int lastLine
    )
    {
        var parts = question.Parts.OrEmpty();
        if (parts.IsEmpty)
            return [];
        var landmarks = parts.Select((part, order) => (Part: part, Landmark: Label(context, part, order))).ToList();
        var candidates = new List<LandmarkCandidate>();
        foreach (var line in context.OpenLines(firstLine, lastLine))
        {
            var column = Marker.Read(context.Source[line]).End;
            foreach (var (part, landmark) in landmarks)
            {
                if (
                    LabelMatch.At(
                        landmark.Wording,
                        context.Document,
                        line,
                        column,
                        WithoutBrackets(part.Label),
                        part.Suffix
                    )
                        is { } match
                    && match.LastLine <= lastLine
                )
                    candidates.Add(
                        new LandmarkCandidate(landmark, line, match, MarkScore: 0, Score(context.Source, line))
                    );
            }
        }

        return LandmarkChain
            .Best(candidates, parts.Length)
            .ToDictionary(found => found.Line, found => ToLabel(context.Source, found, parts[found.Landmark.Order]));
    }

    private static Landmark Label(ReadingContext context, PartForm part, int order) =>
        new(LandmarkKind.Subheading, order, context.Form.For(part.Label));

    private static string? WithoutBrackets(string label)
    {
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? label[..bracket].Trim() : null;
    }

    private static double Score(SourceText source, int line) => line > 1 && source.IsBlank(line - 1) ? 1.05 : 1;

    private static FoundLabel ToLabel(SourceText source, LandmarkCandidate found, PartForm part)
    {
        var line = source[found.Match.LastLine];
        var isRow = TableCells.Split(line) is not null;
        var end = SkipMarks(line, found.Match.End);
        if (part.Suffix is { } suffix && SkipWords(line, end, suffix) is { } after)
            end = after;
        else if (line.AsSpan(end).TrimStart() is [':' or ';' or '–' or '—' or '-', ..])
            end = line.Length - line.AsSpan(end).TrimStart().Length + 1;
        return new FoundLabel(part.Label, found.Line, found.Match.LastLine, end, isRow);
    }

    // Index after these words, whatever white space stands between them.
    private static int? SkipWords(string line, int at, string words)
    {
        foreach (var c in words.Where(c => !char.IsWhiteSpace(c)))
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]))
                at++;
            if (at == line.Length || char.ToUpperInvariant(line[at]) != char.ToUpperInvariant(c))
                return null;
            at++;
        }

        return at;
    }

    /// <summary>Index after the stops, closing brackets, <c>*</c>, <c>[NEW]</c> and footnote marks of a printed text.</summary>
    internal static int SkipMarks(string line, int end)
    {
        while (end < line.Length)
        {
            var next = end;
            while (next < line.Length && char.IsWhiteSpace(line[next]))
                next++;
            if (line.AsSpan(next).StartsWith("[NEW]", StringComparison.OrdinalIgnoreCase))
                end = next + "[NEW]".Length;
            else if (
                next < line.Length
                && (next == end ? ")*_?.¹²³⁴⁵⁶⁷⁸⁹⁰" : "*?").Contains(line[next], StringComparison.Ordinal)
            )
                end = next + 1;
            else
                break;
        }

        return end;
    }
}

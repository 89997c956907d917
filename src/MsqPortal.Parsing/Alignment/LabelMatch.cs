using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>
/// Rule "Labels": a label stands at the start of a line with exactly its words, and after it the line ends or a
/// separator follows (<c>: * [NEW]</c>, tab, dash, or what the form prints there). The words in brackets may be left out, and a line break
/// may stand before them.
/// </summary>
internal static class LabelMatch
{
    private const double Exact = 0.999;

    public static WordingMatch? At(
        Wording label,
        DocumentWords document,
        int line,
        int column,
        string? withoutBrackets = null,
        string? suffix = null
    )
    {
        if (!label.CanOpenWith(document.Opening(line, column)))
            return null;
        var words = document.From(line, column, 24, mostLines: 2);
        var firstLine = words.IsEmpty ? line : words[0].Word.Line;
        var match = label.Match(words, word => IsEnd(document, firstLine, word, suffix));
        if (match?.Likeness >= Exact)
            return match;
        return withoutBrackets is null ? null : AtWords(withoutBrackets, document, line, column, suffix);
    }

    private static WordingMatch? AtWords(string label, DocumentWords document, int line, int column, string? suffix)
    {
        var words = document.From(line, column, 24, mostLines: 1);
        var keys = WordScanner.Scan(label).ConvertAll(word => word.Key);
        if (words.Length < keys.Count)
            return null;
        for (var j = 0; j < keys.Count; j++)
        {
            if (words[j].Word.Key != keys[j])
                return null;
        }

        var last = words[keys.Count - 1].Word;
        return IsEnd(document, words[0].Word.Line, last, suffix) ? new WordingMatch(Exact, line, last.End) : null;
    }

    private static bool IsEnd(DocumentWords document, int firstLine, Word word, string? suffix)
    {
        // A label never reaches over a paragraph.
        if (word.Line > firstLine + 1)
            return false;
        var line = document.Source[word.Line];
        if (HasStarAfter(line, word.End))
            return true;
        var rest = line.AsSpan(word.End).TrimStart(" \u00A0.)]\"”'’*_¹²³⁴⁵⁶⁷⁸⁹");
        return rest.IsWhiteSpace()
            || rest[0] == suffix?[0]
            || rest[0] is ':' or '\t' or '|' or '–' or '—' or '-' or '[' or '<'
            || line.AsSpan(word.End).Contains('\t');
    }

    // The form's mark of what must be answered: "COUNTRY NAME* Denmark". Words in italics have a star before them as well.
    private static bool HasStarAfter(string line, int end) =>
        end + 1 < line.Length && line.IndexOf('*', StringComparison.Ordinal) == end && char.IsWhiteSpace(line[end + 1]);
}

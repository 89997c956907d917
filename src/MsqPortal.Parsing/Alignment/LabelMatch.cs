using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>
/// Rule "Labels": a label stands at the start of a line with exactly its words, and behind it the line ends or a
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
        var match = label.Match(words, j => IsEnd(document, words, j, suffix));
        if (match?.Likeness >= Exact)
            return match;
        return withoutBrackets is null ? null : AtWords(withoutBrackets, document, line, column, suffix);
    }

    private static WordingMatch? AtWords(string label, DocumentWords document, int line, int column, string? suffix)
    {
        var words = document.From(line, column, 24, mostLines: 1);
        var keys = WordScanner.Scan(label).Select(word => word.Key).ToList();
        if (words.Count < keys.Count || keys.Where((key, j) => words[j].Word.Key != key).Any())
            return null;
        return IsEnd(document, words, keys.Count - 1, suffix)
            ? new WordingMatch(Exact, line, words[keys.Count - 1].Word.End)
            : null;
    }

    private static bool IsEnd(DocumentWords document, List<DocumentWord> words, int j, string? suffix)
    {
        var word = words[j].Word;
        // A label never reaches over a paragraph.
        if (word.Line > words[0].Word.Line + 1)
            return false;
        var rest = document.Source[word.Line].AsSpan(word.End).TrimStart(" \u00A0.)]\"”'’*_¹²³⁴⁵⁶⁷⁸⁹");
        return rest.IsWhiteSpace()
            || rest[0] == suffix?[0]
            || rest[0] is ':' or '\t' or '|' or '–' or '—' or '-' or '[' or '<'
            || document.Source[word.Line].AsSpan(word.End).Contains('\t');
    }
}

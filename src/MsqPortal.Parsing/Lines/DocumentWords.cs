using MsqPortal.Parsing.Alignment;

namespace MsqPortal.Parsing.Lines;

/// <summary>A word of the document with its number in the vocabulary of the form.</summary>
internal readonly record struct DocumentWord(Word Word, int Id);

/// <summary>The words of each line, cut on first use and kept.</summary>
internal sealed class DocumentWords(SourceText source, Vocabulary vocabulary)
{
    /// <summary>Longer than any wording of a form; what stands behind it in a line is never compared.</summary>
    private const int MostWordsOfALine = 160;

    /// <summary>Enough to see whether a wording may start on a line; most lines need no more.</summary>
    private const int OpeningWords = 12;

    private readonly DocumentWord[]?[] openings = new DocumentWord[source.Count + 1][];
    private readonly DocumentWord[]?[] lines = new DocumentWord[source.Count + 1][];
    private readonly Dictionary<string, int> meant = new(StringComparer.Ordinal);

    public SourceText Source => source;

    /// <summary>The first words of a line that stand at or behind an index.</summary>
    public ReadOnlySpan<DocumentWord> Opening(int line, int column)
    {
        ReadOnlySpan<DocumentWord> words = openings[line] ??= Cut(line, OpeningWords, vocabulary.Id);
        var first = 0;
        while (first < words.Length && words[first].Word.Start < column)
            first++;
        return words[first..];
    }

    /// <summary>
    /// At most <paramref name="count"/> words from this place on, over at most <paramref name="mostLines"/> non-blank
    /// lines: a page break may cut a wording in two. A misspelt word counts as the word that it is meant for.
    /// </summary>
    public List<DocumentWord> From(int line, int column, int count, int mostLines)
    {
        var words = new List<DocumentWord>(count);
        for (var read = 0; read < mostLines && line <= source.Count && words.Count < count; read++)
        {
            foreach (var word in lines[line] ??= Cut(line, MostWordsOfALine, key => vocabulary.MeantId(key, meant)))
            {
                if (word.Word.Start >= column && words.Count < count)
                    words.Add(word);
            }

            column = 0;
            line = source.NextNonBlank(line + 1);
        }

        return words;
    }

    private DocumentWord[] Cut(int line, int count, Func<string, int> id) =>
        [.. WordScanner.Scan(source[line], line).Take(count).Select(word => new DocumentWord(word, id(word.Key)))];
}

using System.Runtime.InteropServices;
using MsqPortal.Parsing.Alignment;

namespace MsqPortal.Parsing.Lines;

/// <summary>A word of the document with its number in the vocabulary of the form.</summary>
internal readonly record struct DocumentWord(Word Word, int Id);

/// <summary>The words of each line, cut on first use and kept.</summary>
internal sealed class DocumentWords(SourceText source, Vocabulary vocabulary)
{
    /// <summary>Longer than any wording of a form; what stands after it in a line is never compared.</summary>
    private const int MostWordsOfALine = 160;

    /// <summary>Enough to see whether a wording may start on a line; most lines need no more.</summary>
    private const int OpeningWords = 12;

    private readonly DocumentWord[]?[] openings = new DocumentWord[source.Count + 1][];
    private readonly DocumentWord[]?[] lines = new DocumentWord[source.Count + 1][];
    private readonly Dictionary<string, int> meant = new(StringComparer.Ordinal);

    // The words from the place that was asked for last, and where each of its lines ends among them.
    private (int Line, int Column) place;
    private readonly List<DocumentWord> words = [];
    private readonly List<int> ends = [];
    private int next;

    public SourceText Source => source;

    /// <summary>The first words of a line that stand at or after an index.</summary>
    public ReadOnlySpan<DocumentWord> Opening(int line, int column)
    {
        ReadOnlySpan<DocumentWord> opening = openings[line] ??= Cut(line, OpeningWords, vocabulary.Id);
        var first = 0;
        while (first < opening.Length && opening[first].Word.Start < column)
            first++;
        return opening[first..];
    }

    /// <summary>
    /// At most <paramref name="count"/> words from this place on, over at most <paramref name="mostLines"/> non-blank
    /// lines: a page break may cut a wording in two. A misspelt word counts as the word that it is meant for. The words
    /// are valid until the next call.
    /// </summary>
    public ReadOnlySpan<DocumentWord> From(int line, int column, int count, int mostLines)
    {
        // Many wordings are compared with one place, one after the other.
        if ((line, column) != place)
        {
            place = (line, column);
            words.Clear();
            ends.Clear();
            next = line;
        }

        while (ends.Count < mostLines && next <= source.Count && words.Count < count)
        {
            foreach (var word in lines[next] ??= Cut(next, MostWordsOfALine, key => vocabulary.MeantId(key, meant)))
            {
                if (word.Word.Start >= column || ends.Count > 0)
                    words.Add(word);
            }

            ends.Add(words.Count);
            next = source.NextNonBlank(next + 1);
        }

        var end = ends.Count == 0 ? 0 : ends[Math.Min(mostLines, ends.Count) - 1];
        return CollectionsMarshal.AsSpan(words)[..Math.Min(count, end)];
    }

    /// <summary>The number of a word in the vocabulary of the form; a misspelt one counts as the word that it is meant for.</summary>
    public int IdOf(string key) => vocabulary.MeantId(key, meant);

    private DocumentWord[] Cut(int line, int count, Func<string, int> id)
    {
        var cut = WordScanner.Scan(source[line], line, most: count);
        var numbered = new DocumentWord[cut.Count];
        for (var i = 0; i < numbered.Length; i++)
            numbered[i] = new DocumentWord(cut[i], id(cut[i].Key));
        return numbered;
    }
}

using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>Where a wording of the form was found, and how alike the words are.</summary>
/// <param name="Likeness">0 to 1: weight of the words in common, in order, against all words of both.</param>
/// <param name="LastLine">Line on which the wording ends.</param>
/// <param name="End">Index after its last word in that line.</param>
internal readonly record struct WordingMatch(double Likeness, int LastLine, int End);

/// <summary>A text of the blank form, ready to be compared with the lines of a response.</summary>
internal sealed class Wording
{
    /// <summary>No caller takes a match that is less alike than this.</summary>
    public const double LeastLikeness = 0.55;

    private readonly int[] ids;
    private readonly double total;
    private readonly bool[] opening;
    private readonly double[] ownWeights;
    private readonly Vocabulary vocabulary;

    public Wording(string text, Vocabulary vocabulary)
    {
        Text = text;
        this.vocabulary = vocabulary;
        ids = [.. WordScanner.Scan(text).Select(word => vocabulary.Id(word.Key))];
        total = ids.Sum(vocabulary.Weight);
        opening = new bool[vocabulary.Count];
        ownWeights = new double[vocabulary.Count];
        foreach (var id in ids)
            ownWeights[id] = vocabulary.Weight(id);
        foreach (var id in ids.Take(14))
            opening[id] = true;
    }

    public string Text { get; }

    /// <summary>
    /// Whether the words that open a line can be those that open this wording: a cheap test before the comparison.
    /// </summary>
    public bool CanOpenWith(ReadOnlySpan<DocumentWord> words)
    {
        var read = Math.Min(Math.Min(words.Length, ids.Length), 8);
        var shared = 0;
        foreach (var word in words[..read])
        {
            if (word.Id != Vocabulary.Foreign && opening[word.Id])
                shared++;
        }

        return read > 0 && shared * 2 >= read;
    }

    /// <summary>
    /// Rule "Wording": the words of the form and of the file are compared in order; words left out, added or changed
    /// cost their weight. The wording ends where the likeness is greatest.
    /// </summary>
    /// <param name="words">Words of the file from the place where the wording would start.</param>
    /// <param name="mayEndAfter">Whether the wording may end after this word.</param>
    public WordingMatch? Match(ReadOnlySpan<DocumentWord> words, Func<Word, bool>? mayEndAfter = null)
    {
        if (!HasEnoughInCommon(words))
            return null;

        // Longest common subsequence by weight, one row of the table at a time.
        Span<double> row = ids.Length < 128 ? stackalloc double[128] : new double[ids.Length + 1];
        row = row[..(ids.Length + 1)];
        row.Clear();
        var weightRead = 0.0;
        WordingMatch? best = null;
        foreach (var (word, id) in words)
        {
            var weight = vocabulary.Weight(id);
            weightRead += weight;
            // A row never falls from left to right, so that a word which the wording does not have leaves it as it is.
            if (OwnWeight(id) == 0)
                continue;

            var diagonal = 0.0;
            for (var i = 1; i < row.Length; i++)
            {
                var above = row[i];
                row[i] = ids[i - 1] == id ? diagonal + weight : Math.Max(above, row[i - 1]);
                diagonal = above;
            }

            var likeness = 2 * row[^1] / (total + weightRead);
            if (likeness > (best?.Likeness ?? 0) && mayEndAfter?.Invoke(word) != false)
                best = new WordingMatch(likeness, word.Line, word.End);
        }

        return best;
    }

    /// <summary>
    /// Rule "Wording": where the file breaks off, the words that are there are compared with as many words of the form.
    /// </summary>
    /// <param name="words">All words from the place where the wording would start to the end of the file.</param>
    public double LikenessOfStart(ReadOnlySpan<DocumentWord> words)
    {
        var matched = 0.0;
        var read = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            var printed = i < ids.Length ? vocabulary.Weight(ids[i]) : 0;
            read += printed + vocabulary.Weight(words[i].Id);
            matched += i < ids.Length && ids[i] == words[i].Id ? printed : 0;
        }

        return read > 0 ? 2 * matched / read : 0;
    }

    // However the words are ordered, those in common cannot weigh more than this: most comparisons end here.
    private bool HasEnoughInCommon(ReadOnlySpan<DocumentWord> words)
    {
        var common = 0.0;
        foreach (var (_, id) in words)
            common += OwnWeight(id);
        return 2 * common >= LeastLikeness * (total + common);
    }

    /// <summary>The weight of a word that this wording has; 0 for any other one.</summary>
    private double OwnWeight(int id) => (uint)id < (uint)ownWeights.Length ? ownWeights[id] : 0;

    /// <summary>Compares with the file from a place on.</summary>
    public WordingMatch? MatchAt(DocumentWords document, int line, int column, int mostLines = 6) =>
        Match(document.From(line, column, ids.Length + (ids.Length / 2) + 6, mostLines));

    /// <summary>Compares with whole lines: nothing but marks may stand after the wording on its last line.</summary>
    public WordingMatch? MatchWholeLines(DocumentWords document, int line, int column, int mostLines = 2)
    {
        var words = document.From(line, column, ids.Length + (ids.Length / 2) + 6, mostLines);
        return Match(words, word => EndsItsLine(document, word));
    }

    private static bool EndsItsLine(DocumentWords document, Word word) =>
        WordScanner.Scan(document.Source[word.Line], word.Line, word.End, most: 1).Count == 0;
}

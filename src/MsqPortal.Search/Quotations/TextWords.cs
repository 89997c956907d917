using System.Collections;
using System.Collections.Immutable;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Quotations;

/// <summary>A compound as one word.</summary>
/// <param name="Word">Its number.</param>
/// <param name="First">Position of its first piece.</param>
internal readonly record struct Compound(int Word, int First);

/// <summary>A sign that is no word.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Word">How many words of the line stand before it.</param>
/// <param name="Value">Its code point.</param>
internal readonly record struct Picture(int Line, int Word, int Value);

/// <summary>
/// All words of one text in their order, as numbers of a vocabulary, so that whatever stands in the text is found in it: a
/// quotation of any length, over the end of a line, and a number or a word alone. It never changes.
/// </summary>
public sealed class TextWords
{
    private readonly Vocabulary vocabulary;
    private readonly int[] words;
    private readonly int[] lineStarts;
    private readonly BitArray unread;
    private readonly BitArray continued;
    private readonly Compound[] compounds;
    private readonly Picture[] pictures;

    /// <param name="vocabulary">Names the words.</param>
    /// <param name="words">By position.</param>
    /// <param name="lineStarts">For each line the position of its first word, or of the next line's.</param>
    /// <param name="unread">True at what a page does not show as words: numbers of lists, targets of links; or elsewhere: footnotes.</param>
    /// <param name="continued">True at what goes on with the number before it: "875" of "30,875".</param>
    /// <param name="compounds">Where the text has a compound that may be written as one word.</param>
    /// <param name="pictures">In the order of the text.</param>
    internal TextWords(
        Vocabulary vocabulary,
        int[] words,
        int[] lineStarts,
        BitArray unread,
        BitArray continued,
        Compound[] compounds,
        Picture[] pictures
    )
    {
        this.compounds = compounds;
        this.pictures = pictures;
        this.vocabulary = vocabulary;
        this.words = words;
        this.lineStarts = lineStarts;
        this.unread = unread;
        this.continued = continued;
    }

    /// <param name="lines">The text.</param>
    /// <param name="vocabulary">Names the words.</param>
    public static TextWords Of(IEnumerable<string> lines, Vocabulary vocabulary) =>
        Of(lines.Select(line => (line, false)), vocabulary);

    /// <param name="lines">The text; a line may be a footnote, over which the text around it goes on.</param>
    /// <param name="vocabulary">Names the words.</param>
    public static TextWords Of(IEnumerable<(string Text, bool IsFootnote)> lines, Vocabulary vocabulary)
    {
        var builder = new TextWordsBuilder(vocabulary);
        foreach (var (text, isFootnote) in lines)
            builder.Add(text, isFootnote);
        return builder.Build();
    }

    /// <summary>
    /// Every place where the quotation stands, in the order of the text. It may have been copied from the source, or from a
    /// page that shows no numbers of lists and no targets of links. "875" does not stand in "30,875", nor "4 percent" in
    /// "70.4 percent".
    /// </summary>
    public IEnumerable<QuotedPlace> Find(Quotation quotation)
    {
        if (quotation.Words.IsEmpty)
            return FindPictures(quotation.Pictures);
        return NumbersOf(quotation) is { } sought ? Find(sought, quotation.Rarest) : [];
    }

    /// <summary>
    /// Every place where the quotation stands with other signs between the pieces of its words: "30,875" for "30875",
    /// "egovernment" for "e-government".
    /// </summary>
    public IEnumerable<QuotedPlace> FindOtherwise(Quotation quotation) =>
        quotation.Joined is { } joined
            ? FindApart(quotation).Concat(Find(joined)).Concat(FindApart(joined)).Distinct()
            : FindApart(quotation);

    private IEnumerable<QuotedPlace> FindApart(Quotation quotation)
    {
        if (NumbersOf(quotation) is not { } words)
            return [];
        int[] sought = [.. words.SelectMany(Pieces)];
        return sought.Length == words.Length ? [] : Find(sought, rarest: 0);
    }

    // Null when the vocabulary lacks one of them.
    private int[]? NumbersOf(Quotation quotation)
    {
        var numbers = new int[quotation.Words.Length];
        for (var index = 0; index < numbers.Length; index++)
        {
            if (!vocabulary.TryFind(quotation.Words[index], out numbers[index]))
                return null;
        }

        return numbers;
    }

    private IEnumerable<QuotedPlace> Find(int[] sought, int rarest)
    {
        for (var at = Next(sought[rarest], 0); at >= 0; at = Next(sought[rarest], at + 1))
        {
            var (first, last) = (at, at);
            for (var index = rarest - 1; index >= 0 && first >= 0; index--)
                first = Neighbour(first, -1, sought[index]);
            for (var index = rarest + 1; index < sought.Length && first >= 0 && last >= 0; index++)
                last = Neighbour(last, 1, sought[index]);
            if (first >= 0 && last >= 0 && !IsContinued(first) && !IsContinued(last + 1))
                yield return Place(first, last);
        }
    }

    private IEnumerable<QuotedPlace> FindPictures(ImmutableArray<int> sought)
    {
        for (var at = 0; !sought.IsEmpty && at + sought.Length <= pictures.Length; at++)
        {
            var (line, word, _) = pictures[at];
            var stretch = pictures.AsSpan(at, sought.Length);
            var isThere = true;
            for (var index = 0; index < stretch.Length && isThere; index++)
                isThere = stretch[index] == new Picture(line, word, sought[index]);
            if (isThere)
                yield return new QuotedPlace(line, word, line, word);
        }
    }

    // The pieces of a word that the text writes as a compound; else the word.
    private int[] Pieces(int word)
    {
        var compound = Array.FindIndex(compounds, known => known.Word == word);
        if (compound < 0)
            return [word];
        var first = compounds[compound].First;
        var end = first;
        for (var length = vocabulary[word].Length; length > 0; end++)
            length -= vocabulary[words[end]].Length;
        return words[first..end];
    }

    private int Next(int word, int from)
    {
        var found = words.AsSpan(from).IndexOf(word);
        return found < 0 ? -1 : from + found;
    }

    /// <returns>-1 when another word stands there.</returns>
    private int Neighbour(int at, int step, int word)
    {
        var next = at + step;
        if (IsWord(next, word))
            return next;
        // From within what is not read, no part of it is left out.
        if (unread[at])
            return -1;
        while (next >= 0 && next < words.Length && unread[next])
            next += step;
        return next != at + step && IsWord(next, word) ? next : -1;
    }

    private bool IsWord(int at, int word) => at >= 0 && at < words.Length && words[at] == word;

    private bool IsContinued(int at) => at < words.Length && continued[at];

    private QuotedPlace Place(int first, int last)
    {
        var (firstLine, lastLine) = (LineOf(first), LineOf(last));
        return new QuotedPlace(firstLine + 1, first - lineStarts[firstLine], lastLine + 1, last - lineStarts[lastLine]);
    }

    // The last line that starts here: lines without words start where the next one does.
    private int LineOf(int position)
    {
        var (low, high) = (0, lineStarts.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (lineStarts[middle] <= position)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}

using System.Collections;
using MsqPortal.Search.Index;

namespace MsqPortal.Search.Quotations;

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

    /// <param name="vocabulary">Names the words.</param>
    /// <param name="words">By position.</param>
    /// <param name="lineStarts">For each line the position of its first word, or of the next line's.</param>
    /// <param name="unread">True at what a page does not show as words: numbers of lists, targets of links; or elsewhere: footnotes.</param>
    /// <param name="continued">True at what goes on with the number before it: "875" of "30,875".</param>
    internal TextWords(Vocabulary vocabulary, int[] words, int[] lineStarts, BitArray unread, BitArray continued)
    {
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
        var sought = new int[quotation.Words.Length];
        for (var index = 0; index < sought.Length; index++)
        {
            if (!vocabulary.TryFind(quotation.Words[index], out sought[index]))
                yield break;
        }

        if (sought.Length == 0)
            yield break;
        var rarest = sought[quotation.Rarest];
        for (var at = Next(rarest, 0); at >= 0; at = Next(rarest, at + 1))
        {
            var (first, last) = (at, at);
            for (var index = quotation.Rarest - 1; index >= 0 && first >= 0; index--)
                first = Neighbour(first, -1, sought[index]);
            for (var index = quotation.Rarest + 1; index < sought.Length && first >= 0 && last >= 0; index++)
                last = Neighbour(last, 1, sought[index]);
            if (first >= 0 && last >= 0 && !IsContinued(first) && !IsContinued(last + 1))
                yield return Place(first, last);
        }
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

using AngleSharp.Dom;

namespace MsqPortal.Web.Rendering;

/// <summary>Marks words in a rendered block, across emphasis, without touching them.</summary>
public static class TextMarking
{
    /// <summary>Wraps the first stretch that reads <paramref name="words"/> and is not part of a link yet.</summary>
    /// <returns>The last wrapper; null when the words do not stand there, or stand in a link already.</returns>
    public static IElement? Wrap(IElement block, string words, Func<IElement> createWrapper)
    {
        var texts = block.Descendants<IText>().ToList();
        var all = string.Concat(texts.Select(text => text.Data));
        for (
            var start = words.Length == 0 ? -1 : all.IndexOf(words, StringComparison.Ordinal);
            start >= 0;
            start = all.IndexOf(words, start + 1, StringComparison.Ordinal)
        )
        {
            if (start > 0 && IsPartOfWord(all[start - 1]))
                continue;
            var pieces = Pieces(texts, start, start + words.Length).ToList();
            if (pieces.TrueForAll(piece => IsInLink(piece.Text)))
                continue;
            return WrapTogether(pieces, createWrapper);
        }

        return null;
    }

    /// <summary>Wraps the first stretch that reads <paramref name="words"/> as words of their own, none of them in a link.</summary>
    /// <returns>False when they do not stand there.</returns>
    public static bool WrapUnlinkedWords(IElement block, string words, Func<IElement> createWrapper)
    {
        var texts = block.Descendants<IText>().ToList();
        var all = string.Concat(texts.Select(text => text.Data));
        for (
            var start = WholeWords.Find(all, words);
            start >= 0;
            start = WholeWords.Find(all, words, start + words.Length)
        )
        {
            var pieces = Pieces(texts, start, start + words.Length).ToList();
            if (pieces.Exists(piece => IsInLink(piece.Text)))
                continue;
            WrapTogether(pieces, createWrapper);
            return true;
        }

        return false;
    }

    /// <summary>Wraps the first stretch that reads <paramref name="words"/> as words of their own, in a link or not.</summary>
    /// <returns>False when they do not stand there.</returns>
    public static bool WrapWords(IElement block, string words, Func<IElement> createWrapper)
    {
        var texts = block.Descendants<IText>().ToList();
        var start = WholeWords.Find(string.Concat(texts.Select(text => text.Data)), words);
        if (start < 0)
            return false;
        foreach (var piece in Pieces(texts, start, start + words.Length).ToList())
            WrapPiece(piece, createWrapper());
        return true;
    }

    /// <summary>Wraps stretches of the text, wherever they stand; the keys of margin notes are no part of it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="find">Finds the stretches in the text of the block, in its order and apart from each other.</param>
    /// <param name="createWrapper">Creates one wrapper for each piece of a stretch.</param>
    public static void WrapAll(
        IElement block,
        Func<string, IEnumerable<(int Start, int End)>> find,
        Func<IElement> createWrapper
    )
    {
        var texts = block.Descendants<IText>().Where(text => !IsKey(text)).ToList();
        // From the end, so that what stands before keeps its place.
        foreach (var (start, end) in find(string.Concat(texts.Select(text => text.Data))).Reverse())
        foreach (var piece in Pieces(texts, start, end).ToList())
            WrapPiece(piece, createWrapper());
    }

    /// <summary>
    /// One wrapper for the whole stretch, so that a citation across emphasis or lines is one link. Only where a paragraph ends or a
    /// link stands within it there are several, of which the keyboard stops at the first.
    /// </summary>
    private static IElement WrapTogether(List<Piece> pieces, Func<IElement> createWrapper)
    {
        var runs = new List<List<Piece>>();
        var isOpen = false;
        foreach (var piece in pieces)
        {
            if (IsInLink(piece.Text))
            {
                isOpen = false;
                continue;
            }

            if (!isOpen || ParagraphOf(runs[^1][^1].Text) != ParagraphOf(piece.Text))
                runs.Add([]);
            runs[^1].Add(piece);
            isOpen = true;
        }

        IElement? last = null;
        foreach (var run in runs)
        {
            var wrapper = createWrapper();
            if (last is not null && wrapper.LocalName == "a")
                wrapper.SetAttribute("tabindex", "-1");
            last = run is [var only] ? WrapPiece(only, wrapper) : WrapRun(run[0], run[^1], wrapper);
        }

        return last!;
    }

    private static IElement WrapRun(Piece first, Piece end, IElement wrapper)
    {
        var stretch = wrapper.Owner!.CreateRange();
        stretch.StartWith(first.Text, first.From);
        stretch.EndWith(end.Text, end.To);
        wrapper.AppendChild(stretch.ExtractContent());
        stretch.Insert(wrapper);
        return wrapper;
    }

    private static INode ParagraphOf(IText text) =>
        text.Ancestors<IElement>().First(ancestor => ancestor.LocalName is not ("em" or "strong" or "span" or "mark"));

    private static IEnumerable<Piece> Pieces(List<IText> texts, int start, int end)
    {
        var position = 0;
        foreach (var text in texts)
        {
            var from = Math.Max(start - position, 0);
            var to = Math.Min(end - position, text.Data.Length);
            position += text.Data.Length;
            if (from < to && !string.IsNullOrWhiteSpace(text.Data[from..to]))
                yield return new Piece(text, from, to);
        }
    }

    private static IElement WrapPiece(Piece piece, IElement wrapper)
    {
        if (piece.To < piece.Text.Data.Length)
            piece.Text.Split(piece.To);
        var words = piece.From > 0 ? piece.Text.Split(piece.From) : piece.Text;
        words.Parent!.ReplaceChild(wrapper, words);
        wrapper.AppendChild(words);
        return wrapper;
    }

    // "mfa.uz" does not stand in "evisa.mfa.uz", nor in a mailbox.
    private static bool IsPartOfWord(char before) => char.IsLetterOrDigit(before) || before is '.' or '@' or '/' or '-';

    private static bool IsInLink(IText text) => text.Ancestors<IElement>().Any(ancestor => ancestor.LocalName == "a");

    private static bool IsKey(IText text) => text.Ancestors<IElement>().Any(ancestor => ancestor.LocalName == "sup");

    private sealed record Piece(IText Text, int From, int To);
}

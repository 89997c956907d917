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
            var pieces = Pieces(texts, start, start + words.Length).Where(piece => !IsInLink(piece.Text)).ToList();
            if (pieces.Count == 0)
                continue;
            return pieces.Select(piece => WrapPiece(piece, createWrapper())).ToList()[^1];
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
            foreach (var piece in pieces)
                WrapPiece(piece, createWrapper());
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

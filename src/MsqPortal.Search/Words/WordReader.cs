namespace MsqPortal.Search.Words;

/// <summary>
/// Reads the words of a text, the same way for answers, queries and what is marked on a page. "e-government" is two words
/// that stand beside each other, and "egovernment" as well; so is "30,875", and "30875". "UP6079" is read as "UP-6079".
/// Apostrophes join, but for those of <see cref="Elision"/>: "O‘zbekiston" is "ozbekiston", "ministry’s" is "ministry", and
/// "l’action" is two words.
/// </summary>
public sealed class WordReader
{
    /// <summary>A longer chain of hyphens is no word; its neighbours are still joined.</summary>
    private const int MostJoined = 5;

    /// <summary>A longer word is cut, in answers and in queries alike.</summary>
    private const int LongestWord = 100;

    /// <summary>"UP6079" is a sign and a number, "5G" and "G2C" are names.</summary>
    private const int ShortestNumber = 3;

    private readonly char[] folded = new char[(LongestWord + 1) * MostJoined];
    private readonly List<Piece> chain = [];

    /// <param name="text">The text.</param>
    /// <param name="sink">Takes the words.</param>
    /// <param name="position">Position of the first word.</param>
    /// <param name="isMarkdown">Targets of links are no words of the text.</param>
    /// <returns>The position after the last word.</returns>
    public int Read<TSink>(ReadOnlySpan<char> text, ref TSink sink, int position = 0, bool isMarkdown = false)
        where TSink : IWordSink
    {
        var index = 0;
        while (index < text.Length)
        {
            var kind = Characters.Of(text[index]);
            if (kind is Characters.Hyphen or Characters.Apostrophe or Characters.Silent or Characters.None)
            {
                index = isMarkdown && text[index] == ']' ? AfterTarget(text, index) : index + 1;
                continue;
            }

            index = ReadChain(text, index);
            position = Emit(ref sink, position);
        }

        return position;
    }

    // "[label](target)": the label stands before.
    private static int AfterTarget(ReadOnlySpan<char> text, int index)
    {
        var target = text[(index + 1)..];
        if (!target.StartsWith("("))
            return index + 1;
        var end = target.IndexOfAny(")\n ");
        return end > 0 && target[end] == ')' ? index + 1 + end + 1 : index + 1;
    }

    private int ReadChain(ReadOnlySpan<char> text, int index)
    {
        chain.Clear();
        var used = 0;
        var isContinued = false;
        while (true)
        {
            var piece = chain.Count;
            index = ReadPiece(text, index, ref used);
            if (isContinued)
                chain[piece] = chain[piece] with { IsContinued = true };
            if (chain.Count >= MostJoined * 2 || index + 1 >= text.Length || used + LongestWord > folded.Length)
                return index;
            isContinued = DigitGroups.GoOn(text, index) && IsNumber(chain[^1]);
            if (!isContinued && Characters.Of(text[index]) != Characters.Hyphen)
                return index;
            var next = index + 1;
            while (
                next < text.Length
                && Characters.Of(text[next]) == Characters.Silent
                && !Characters.AreShown(text, next, out _)
            )
                next++;
            if (next >= text.Length || !IsLetter(Characters.Of(text[next])))
                return index;
            index = next;
        }
    }

    private bool IsNumber(Piece piece) => !folded.AsSpan(piece.Offset, piece.Length).ContainsAnyExceptInRange('0', '9');

    private int ReadPiece(ReadOnlySpan<char> text, int index, ref int used)
    {
        var (start, first, end) = (index, used, index);
        if (Characters.IsIdeograph(text[index]))
        {
            folded[used++] = text[index];
            chain.Add(new Piece(first, 1, start, 1));
            return index + 1;
        }

        for (; index < text.Length; index++)
        {
            var letter = Characters.Of(text[index]);
            // Most characters are letters of scripts that need no rule of their own.
            if (Characters.IsPlain(letter) && (letter > '9' || used == first || Characters.IsPlain(folded[used - 1])))
            {
                if (used - first < LongestWord && used < folded.Length)
                    folded[used++] = letter;
                end = index + 1;
                continue;
            }

            if (letter == Characters.Silent)
            {
                if (Characters.AreShown(text, index, out var after))
                    break;
                index = after - 1;
                continue;
            }

            if (letter == Characters.Apostrophe)
            {
                if (index + 1 >= text.Length || !IsLetter(Characters.Of(text[index + 1])))
                    break;
                if (IsPossessive(text, index))
                {
                    Split(first, used, start, end);
                    return index + 2;
                }

                if (Elision.EndsIn(folded.AsSpan(first, used - first)))
                    break;
                continue;
            }

            if (!IsLetter(letter) || Characters.IsIdeograph(text[index]))
                break;
            if (used > first && AreApart(folded[used - 1], letter))
                break;
            if (letter == Characters.Several)
                AddLetters(Characters.LettersOf(text[index]), first, ref used);
            else if (used - first < LongestWord && used < folded.Length)
                folded[used++] = letter;
            end = index + 1;
        }

        Split(first, used, start, end);
        return index;
    }

    // "و٧"
    private static bool AreApart(char before, char letter) =>
        char.IsAsciiDigit(letter)
            ? Characters.IsPrefixedToNumbers(before)
            : char.IsAsciiDigit(before) && Characters.IsPrefixedToNumbers(letter);

    private void AddLetters(string letters, int first, ref int used)
    {
        foreach (var letter in letters)
        {
            if (used - first < LongestWord && used < folded.Length)
                folded[used++] = letter;
        }
    }

    // "ministry's": an s and no letter after it.
    private static bool IsPossessive(ReadOnlySpan<char> text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 == text.Length || !IsLetter(Characters.Of(text[apostrophe + 2])));

    private void Split(int first, int used, int start, int end)
    {
        var term = folded.AsSpan(first, used - first);
        // Without silent characters, letters of the text and of the term stand one for one.
        var border = term.Length == end - start ? Border(term) : 0;
        if (border == 0)
        {
            chain.Add(new Piece(first, term.Length, start, end - start));
            return;
        }

        chain.Add(new Piece(first, border, start, border));
        chain.Add(new Piece(first + border, term.Length - border, start + border, end - start - border));
    }

    // Letters and then a number, or the other way round; no other mixture.
    private static int Border(ReadOnlySpan<char> term)
    {
        if (!term.ContainsAnyInRange('0', '9'))
            return 0;
        var startsWithNumber = char.IsAsciiDigit(term[0]);
        var border = startsWithNumber ? term.IndexOfAnyExceptInRange('0', '9') : term.IndexOfAnyInRange('0', '9');
        if (border <= 0)
            return 0;
        var number = startsWithNumber ? term[..border] : term[border..];
        var letters = startsWithNumber ? term[border..] : term[..border];
        return
            number.Length >= ShortestNumber
            && !number.ContainsAnyExceptInRange('0', '9')
            && !letters.ContainsAnyInRange('0', '9')
            ? border
            : 0;
    }

    private int Emit<TSink>(ref TSink sink, int position)
        where TSink : IWordSink
    {
        for (var piece = 0; piece < chain.Count; piece++)
        {
            var (offset, length, start, sourceLength, _) = chain[piece];
            sink.Add(folded.AsSpan(offset, length), start, sourceLength, position + piece, isJoined: false);
            // Of a number all groups and no fewer are one word.
            if (piece + 1 < chain.Count && !(chain[piece].IsContinued && chain[piece + 1].IsContinued))
                Join(ref sink, piece, LastOf(piece + 1), position);
        }

        if (chain.Count is > 2 and <= MostJoined && LastOf(1) < chain.Count - 1)
            Join(ref sink, 0, chain.Count - 1, position);
        return position + chain.Count;
    }

    // The last group of a number that goes on with this piece.
    private int LastOf(int piece)
    {
        if (chain[piece].IsContinued)
        {
            while (piece + 1 < chain.Count && chain[piece + 1].IsContinued)
                piece++;
        }

        return piece;
    }

    private void Join<TSink>(ref TSink sink, int from, int to, int position)
        where TSink : IWordSink
    {
        var (first, last) = (chain[from], chain[to]);
        // Pieces of a chain stand one after the other in the buffer.
        var term = folded.AsSpan(first.Offset, last.Offset + last.Length - first.Offset);
        sink.Add(term, first.Start, last.Start + last.SourceLength - first.Start, position + from, isJoined: true);
    }

    private static bool IsLetter(char folded) =>
        folded is not (Characters.None or Characters.Silent or Characters.Apostrophe or Characters.Hyphen);

    private readonly record struct Piece(int Offset, int Length, int Start, int SourceLength, bool IsContinued = false);
}

namespace MsqPortal.Parsing.Citations;

/// <summary>Walks over the words of a title without quotation marks, up to the first that cannot be one of its words.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the title begins.</param>
/// <param name="limit">Where it ends at the latest.</param>
internal sealed class TitleWords(string text, int start, int limit)
{
    private const string Linking = " and or of the a an in to for by with from on as at under its dated ";

    /// <summary>The number ends the title: commas in it are its own, and a clause in it means that it is none.</summary>
    public bool HasFixedEnd { get; init; }

    /// <summary>The sentence goes on after the citation, so that a comma ends the title.</summary>
    public bool IsIntroduced { get; init; }

    /// <summary>Index after the last word of the title.</summary>
    public int End { get; private set; }

    /// <summary>A verb or the word of another clause stands after the title.</summary>
    public bool EndsAtVerb { get; private set; }

    /// <summary>A comma stands after the title, and words that are none of it.</summary>
    public bool EndsAtComma { get; private set; }

    /// <summary>The title goes on up to the limit.</summary>
    public bool ReachesLimit { get; private set; }

    // Where the title ends if what follows its first comma is no list.
    private int beforeComma = -1;
    private bool isListClosed;

    /// <summary>The longest title was not long enough: where it ends is not known.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads to the end of the title.</summary>
    /// <returns>False when the words are no title.</returns>
    public bool Read()
    {
        End = start;
        var date = DateReader.Read(text[start..limit]).Select(found => start + found.Start).FirstOrDefault(limit);
        var i = start;
        while (i < date)
        {
            var next = Skip(i);
            if (next < 0)
                break;
            i = next;
            var end = WordEnd(i);
            if (end == i || i >= date)
                break;
            EndsAtVerb = ClauseWords.Begins(text.AsSpan(i, end - i), Word(end + 1));
            // "on measures to ensure that …", "on nationals who reside …": where such a name ends is not known.
            if (text.AsSpan(i, end - i) is "that" or "who" or "whose" or "whom")
                return false;
            if (EndsAtVerb)
            {
                CutSubject(text.AsSpan(i, end - i));
                break;
            }

            isListClosed |= beforeComma > 0 && text.AsSpan(i, end - i) is "and" or "or";
            End = i = end;
        }

        ReachesLimit = !EndsAtVerb && i == limit && limit < text.Length;
        // A name of a page may run into the limit without an end; one that reaches the next citation ends there.
        IsCut = !HasFixedEnd && i >= limit && limit - start >= 420 && limit < text.Length;
        TrimLinkingWords();
        return End > start && !(EndsAtVerb && HasFixedEnd);
    }

    /// <summary>From the end of a word to the next one; negative where the title ends between.</summary>
    private int Skip(int at)
    {
        var i = at;
        while (i < limit)
        {
            var c = text[i];
            if (c == '\n')
            {
                if ((i = PlainPart.Continuation(text, i)) < 0)
                    return -1;
            }
            else if (char.IsWhiteSpace(c))
                i++;
            else if (c == ',' && GoesOnAfterComma(i))
                i++;
            else if (c == '(' && AsideEnd(i) is var aside and > 0)
                i = aside;
            else if (c is '–' or '—' or '-' && i + 2 < limit && char.IsDigit(text[i + 2]))
                i++;
            else if (QuotedTitle.StartingAt(text, i) is { } quoted && quoted.End <= limit)
                End = i = quoted.End;
            else
                return char.IsLetterOrDigit(c) ? i : -1;
        }

        return i;
    }

    private bool GoesOnAfterComma(int comma)
    {
        if (HasFixedEnd)
            return true;
        var rest = text.AsSpan(comma + 1, Math.Min(limit - comma - 1, 160)).TrimStart();
        var goesOn = rest.StartsWith("as well as ") || (!IsIntroduced && Enumeration.Begins(rest));
        EndsAtComma = !goesOn && rest.Length > 0 && char.IsLetter(rest[0]) && !Enumeration.SpeaksOfTheAct(rest);
        if (goesOn && beforeComma < 0)
            beforeComma = comma;
        return goesOn;
    }

    // "(AI)" within a name, "(STS)" at its end; before the number any other aside is passed.
    private int AsideEnd(int open)
    {
        var length = text.AsSpan(open, Math.Min(limit - open, 80)).IndexOf(')');
        if (length < 2)
            return -1;
        var isAbbreviation = !text.AsSpan(open + 1, length - 1).ContainsAnyExceptInRange('A', 'Z');
        if (isAbbreviation && HasFixedEnd)
            End = open + length + 1;
        return isAbbreviation || HasFixedEnd ? open + length + 1 : -1;
    }

    private int WordEnd(int at)
    {
        var i = at;
        while (i < limit && (char.IsLetterOrDigit(text[i]) || IsWithin(i)))
            i++;
        return i;
    }

    // "e-government", "citizens’ rights", "2022-2023", "lex.uz", "and/or", "R&D".
    private bool IsWithin(int i) =>
        text[i] is '-' or '’' or '\'' or '.' or '/' or '&' or '–' or 'ʻ' or 'ʼ'
            ? i + 1 < limit && char.IsLetterOrDigit(text[i + 1]) && i > start && char.IsLetterOrDigit(text[i - 1])
            : char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private ReadOnlySpan<char> Word(int at) => at < limit ? text.AsSpan(at, WordEnd(at) - at) : [];

    // What stands before a verb may be its subject: "Law No. 5 on privacy, companies and people can …", "… on privacy and the
    // Government created …".
    private void CutSubject(ReadOnlySpan<char> verb)
    {
        if (beforeComma > 0 && !(isListClosed && verb is [.., 's']))
            End = beforeComma;
        var words = text.AsSpan(start, End - start);
        var and = words.LastIndexOf(" and the ");
        if (and > 0 && words[and..].Count(' ') <= 5)
            End = start + and;
    }

    private void TrimLinkingWords()
    {
        while (End > start)
        {
            var words = text.AsSpan(start, End - start);
            var last = words.LastIndexOfAny(' ', '\n') + 1;
            if (last > 0 && !Linking.AsSpan().Contains($" {words[last..]} ", StringComparison.Ordinal))
                return;
            End = start + Math.Max(0, last - 1);
            while (End > start && (char.IsWhiteSpace(text[End - 1]) || text[End - 1] == ','))
                End--;
        }
    }
}

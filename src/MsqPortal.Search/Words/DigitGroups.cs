namespace MsqPortal.Search.Words;

/// <summary>
/// Numbers whose thousands are set apart, "30,875", "1.234.567". A single point may be a decimal point, and a blank may stand
/// between two numbers, so these set nothing apart; an apostrophe joins whatever stands around it.
/// </summary>
internal static class DigitGroups
{
    private const int Length = 3;

    /// <summary>The digits after this character go on with the number before it.</summary>
    /// <remarks>Looks at two groups to each side and no further, so that a long line of groups costs what it is long.</remarks>
    public static bool GoOn(ReadOnlySpan<char> text, int separator)
    {
        var sign = text[separator];
        if (!IsSeparator(sign) || !IsGroup(text, separator + 1))
            return false;
        var start = separator;
        while (start > 0 && separator - start <= Length && char.IsDigit(text[start - 1]))
            start--;
        var before = separator - start;
        if (before is 0 or > Length)
            return false;
        if (start > 1 && text[start - 1] == sign && char.IsDigit(text[start - 2]))
            return before == Length;
        var isFirst =
            text[start] is not ('0' or '٠' or '۰')
            && (start == 0 || !IsOfWord(text[start - 1]))
            && !(start > 1 && text[start - 1] is '.' or ',' or '٫' or '٬' && char.IsDigit(text[start - 2]));
        var next = separator + Length + 1;
        return isFirst && (sign != '.' || next < text.Length && text[next] == '.' && IsGroup(text, next + 1));
    }

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) && !Characters.IsPrefixedToNumbers(Characters.Of(character));

    private static bool IsSeparator(char character) =>
        character is ',' or '.' or '٬' or '\u00A0' or '\u2009' or '\u202F' or '，';

    // Three digits and no more.
    private static bool IsGroup(ReadOnlySpan<char> text, int start)
    {
        if (start + Length > text.Length)
            return false;
        foreach (var character in text.Slice(start, Length))
        {
            if (!char.IsDigit(character))
                return false;
        }

        return start + Length == text.Length || !IsOfWord(text[start + Length]);
    }
}

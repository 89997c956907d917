using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace MsqPortal.Search.Words;

/// <summary>What a character is to a word, and how it is compared: capitals, accents and the script of digits make no difference.</summary>
internal static class Characters
{
    /// <summary>Ends a word.</summary>
    public const char None = '\0';

    /// <summary>Stands in a word without being part of it: marks of emphasis, accents of their own, soft hyphens.</summary>
    public const char Silent = '\uFFFF';

    public const char Apostrophe = '\uFFFE';

    public const char Hyphen = '\uFFFD';

    /// <summary>Is compared as several letters: œ, ß, ﬁ.</summary>
    public const char Several = '\uFFFC';

    /// <summary>The first letter of Hebrew script.</summary>
    private const char AfterPlain = '\u0590';

    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['œ'] = "oe",
        ['Œ'] = "oe",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['ǽ'] = "ae",
        ['Ǽ'] = "ae",
        ['ß'] = "ss",
        ['ẞ'] = "ss",
    }.ToFrozenDictionary();

    private static readonly char[] Folded =
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => Fold((char)code)),
    ];

    /// <returns>The character to compare, or one of the constants.</returns>
    public static char Of(char character) => Folded[character];

    /// <returns>The letters to compare of a character that is <see cref="Several"/>.</returns>
    public static string LettersOf(char character) =>
        Letters.GetValueOrDefault(character) ?? Decomposed(character).ToLowerInvariant();

    /// <summary>
    /// Letters that are written onto a number without a blank, as words of their own: Hebrew and Arabic prefixes, "و٧", "ב2020".
    /// Compared letters, which are no digits of these scripts.
    /// </summary>
    public static bool IsPrefixedToNumbers(char letter) => letter is >= AfterPlain and <= '\u08FF';

    /// <summary>A digit, or a letter of Latin, Greek, Cyrillic or Armenian script, as it is compared.</summary>
    public static bool IsPlain(char letter) => letter is > None and < AfterPlain;

    /// <summary>
    /// Marks of emphasis that the page shows, because they are none: "2*3*4", "10**6", and whatever has a backslash before it.
    /// </summary>
    /// <param name="index">Where the first of them stands.</param>
    /// <param name="end">The index after the last.</param>
    public static bool AreShown(ReadOnlySpan<char> text, int index, out int end)
    {
        end = index + 1;
        var after = end < text.Length ? text[end] : ' ';
        // A backslash takes the meaning of the sign after it, and is itself shown before anything else.
        if (text[index] == '\\')
            return after is '*' or '\\' || char.IsLetterOrDigit(after);
        if (text[index] != '*')
            return false;
        while (end < text.Length && text[end] == '*')
            end++;
        var before = index > 0 ? text[index - 1] : ' ';
        after = end < text.Length ? text[end] : ' ';
        return before == '\\'
            || (
                end - index == 1
                    ? char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)
                    : char.IsDigit(before) && char.IsDigit(after)
            );
    }

    /// <summary>Scripts without blanks between words: each character is a word.</summary>
    public static bool IsIdeograph(char character) =>
        character is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';

    private static char Fold(char character) =>
        character switch
        {
            '\'' or '’' or '‘' or '`' or '´' or '′' or '\u02BB' or '\u02BC' or '\u02B9' or '\u02B9' or '＇' =>
                Apostrophe,
            '-' or '\u2010' or '\u2011' or '–' or '—' or '−' or '\uFE63' or '\uFF0D' => Hyphen,
            '*' or '\\' or '\u00AD' => Silent,
            // Stretches a word; chooses between drawings of a character.
            '\u0640' or >= '\uFE00' and <= '\uFE0F' => Silent,
            // Halves of characters: rare letters and pictures.
            >= '\uD800' and <= '\uDFFF' => None,
            _ => FoldLetter(character),
        };

    private static char FoldLetter(char character)
    {
        if (char.IsDigit(character))
            return (char)('0' + (int)char.GetNumericValue(character));
        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            case UnicodeCategory.Format:
                return Silent;
            case UnicodeCategory.NonSpacingMark:
                // Accents, Hebrew points and Arabic vowel signs are often left out; other scripts need their marks.
                return character < '\u0700' ? Silent : character;
            case UnicodeCategory.SpacingCombiningMark:
                return character;
        }

        if (!char.IsLetter(character))
            return None;
        if (Letters.ContainsKey(character))
            return Several;
        var plain = Decomposed(character);
        return plain.Length > 1 && plain.All(char.IsLetter)
            ? Several
            : char.ToLowerInvariant(char.IsLetter(plain[0]) && plain.Skip(1).All(IsMark) ? plain[0] : character);
    }

    private static string Decomposed(char character) => character.ToString().Normalize(NormalizationForm.FormKD);

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}

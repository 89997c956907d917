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

    private static readonly char[] Folded =
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => Fold((char)code)),
    ];

    /// <returns>The character to compare, or one of the constants.</returns>
    public static char Of(char character) => Folded[character];

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
        var plain = character.ToString().Normalize(NormalizationForm.FormKD);
        return char.ToLowerInvariant(char.IsLetter(plain[0]) && plain.Skip(1).All(IsMark) ? plain[0] : character);
    }

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}

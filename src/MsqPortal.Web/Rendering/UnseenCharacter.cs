using System.Globalization;
using System.Text;

namespace MsqPortal.Web.Rendering;

/// <summary>
/// Tells characters that have no shape of their own and would go unnoticed from those that a script, a hyphenation or an emoji
/// needs and no reader would call hidden.
/// </summary>
internal static class UnseenCharacter
{
    private const int ZeroWidthSpace = 0x200B;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int SoftHyphen = 0xAD;
    private const int ByteOrderMark = 0xFEFF;

    /// <param name="sign">The character.</param>
    /// <param name="before">The character before it in the same text; null at its start.</param>
    /// <param name="after">The one after it; null at its end.</param>
    /// <param name="hasRightToLeft">Letters from right to left stand in the text.</param>
    public static bool IsHidden(Rune sign, Rune? before, Rune? after, bool hasRightToLeft) =>
        IsWithoutShape(sign)
        && sign.Value switch
        {
            _ when IsMarkOfDirection(sign) => !hasRightToLeft,
            NonJoiner => !IsOfJoiningScript(before),
            Joiner => !IsOfJoiningScript(before) && !(IsPartOfEmoji(before) && IsPartOfEmoji(after)),
            SoftHyphen => !(IsLetter(before) && IsLetter(after)),
            ZeroWidthSpace => !(IsOfScriptWithoutSpaces(before) && IsOfScriptWithoutSpaces(after)),
            ByteOrderMark => before is not null,
            >= 0xFE00 and <= 0xFE0F => before is not { } varied || (Rune.IsLetter(varied) && !IsIdeograph(varied)),
            >= 0xE0100 and <= 0xE01EF => before is not { } varied || !IsIdeograph(varied),
            >= 0x180B and <= 0x180F => before is not { Value: >= 0x1800 and <= 0x18AF },
            0x115F or 0x1160 => before is not { Value: >= 0x1100 and <= 0x11FF }
                && after is not { Value: >= 0x1100 and <= 0x11FF },
            _ => true,
        };

    /// <summary>It changes the direction of what stands after it, or of the marks beside it.</summary>
    public static bool ChangesDirection(Rune sign) =>
        IsMarkOfDirection(sign) || sign.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Hebrew, Arabic and their like; the digits of Arabic are letters in this.</summary>
    public static bool RunsFromRightToLeft(Rune sign) =>
        sign.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF)
        && !IsMarkOfDirection(sign);

    private static bool IsWithoutShape(Rune sign) =>
        Rune.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.Control => sign.Value is not ('\t' or '\n' or '\r'),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            // Signs of numbers and verses are drawn around what follows them.
            UnicodeCategory.Format => sign.Value
                is not ((>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD)
                    and not (>= 0x13430 and <= 0x1345F),
            // Fillers and selectors are letters and marks by category, and have no shape either.
            _ => sign.Value
                is 0x34F
                    or 0x115F
                    or 0x1160
                    or 0x17B4
                    or 0x17B5
                    or 0x3164
                    or 0xFFA0
                    or (>= 0x180B and <= 0x180F)
                    or (>= 0xFE00 and <= 0xFE0F)
                    or (>= 0xE0100 and <= 0xE01EF),
        };

    private static bool IsMarkOfDirection(Rune sign) => sign.Value is 0x200E or 0x200F or 0x61C;

    private static bool IsLetter(Rune? sign) => sign is { } letter && Rune.IsLetter(letter);

    // Arabic to Myanmar, Khmer to Mongolian, and the later blocks of Indic scripts.
    private static bool IsOfJoiningScript(Rune? sign) =>
        sign?.Value
            is (>= 0x600 and <= 0x109F)
                or (>= 0x1780 and <= 0x18AF)
                or (>= 0x1900 and <= 0x1CFF)
                or (>= 0xA800 and <= 0xABFF)
                or (>= 0xFB50 and <= 0xFEFC)
                or (>= 0x11000 and <= 0x11FFF);

    // Thai, Lao, Tibetan, Myanmar, Khmer.
    private static bool IsOfScriptWithoutSpaces(Rune? sign) =>
        sign?.Value is (>= 0xE00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1A20 and <= 0x1AAF);

    private static bool IsPartOfEmoji(Rune? sign) =>
        sign is { } part
        && (
            part.Value is 0xFE0F
            || Rune.GetUnicodeCategory(part) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
        );

    private static bool IsIdeograph(Rune sign) =>
        sign.Value is (>= 0x2E80 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

using System.Globalization;
using System.Text;

namespace MsqPortal.Search.Quotations;

/// <summary>Signs that stand for a thing and are no words: "🏛", "✔", "☐". Which drawing of them is chosen makes no difference.</summary>
internal static class Pictures
{
    /// <summary>Those of a text in their order, with the index of each.</summary>
    public static IEnumerable<(int Value, int Index)> In(string text)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPicture(rune))
                yield return (rune.Value, index);
            index += rune.Utf16SequenceLength;
        }
    }

    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character > '\u00A0' && (char.IsSurrogate(character) || IsPicture(new Rune(character))))
                return true;
        }

        return false;
    }

    private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;
}

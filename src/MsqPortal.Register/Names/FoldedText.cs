using System.Globalization;
using System.Text;

namespace MsqPortal.Register;

/// <summary>Text as it is compared: case, accents, punctuation and the shape of quotation marks do not count.</summary>
internal static class FoldedText
{
    /// <summary>The words in lower case, one space between them; "population’s" and "Populations" are one word.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(Rune.ToLowerInvariant(rune));
            else if (!IsSilent(rune) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Letters and their accents apart.</summary>
    /// <remarks>The round trip replaces unpaired surrogates, on which Normalize would throw.</remarks>
    public static string Decompose(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormD);

    private static bool IsSilent(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark
        || rune.Value is '*' or '\'' or '’' or '‘' or '`';
}

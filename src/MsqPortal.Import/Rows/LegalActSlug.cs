using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>
/// The identity of a legal act: country, type, date and number as a public address, "uz-decree-2020-10-05-6079".
/// Two citations with the same slug name the same act, so that a collision cannot happen.
/// </summary>
internal static class LegalActSlug
{
    private const int MaximumLength = 120;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static string Of(string iso2, CitationNode citation)
    {
        var pieces = new[]
        {
            iso2,
            // Without number and date, the type alone would make one act of all laws; the words tell them apart.
            citation is { Number: null, Date: null }
                ? citation.Text
                : citation.Type,
            citation.Date?.ToString("O", CultureInfo.InvariantCulture),
            WithoutPrefix(citation.Number),
        };
        return Shorten(string.Join('-', pieces.Select(Ascii).Where(piece => piece.Length > 0)));
    }

    // The prefix marks the type ("UP-6079" is a decree), which is part of the slug already.
    private static string? WithoutPrefix(string? number) =>
        number?.AsSpan().IndexOfAny(Digits) is >= 0 and var digit ? number[digit..] : number;

    /// <summary>Lower-case letters, digits and dashes; a letter beyond ASCII is written as its code, so that none is lost.</summary>
    private static string Ascii(string? text)
    {
        var slug = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.IsLetterOrDigit(rune))
                slug.Append('u').Append(Rune.ToLowerInvariant(rune).Value.ToString("x4", CultureInfo.InvariantCulture));
            else if (
                Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= MaximumLength)
            return slug;

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[..8];
        return $"{slug[..(MaximumLength - 9)].TrimEnd('-')}-{hash}";
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>The identity of a legal act as a public address: country, type, date and number, "uz-decree-2020-10-05-6079".</summary>
internal static class WorkSlug
{
    private const int MaximumLength = 120;

    // Stands in the address of an instrument without an issuer; addresses stay.
    private const string WorkOfStates = "international-instrument";

    /// <param name="work">The act.</param>
    /// <param name="iso2">The state that cites it.</param>
    /// <param name="constitutionOf">For a constitution whose it is, empty for the state; null for other acts.</param>
    public static string Of(Work work, string iso2, string? constitutionOf)
    {
        // An instrument of several states is only cited by this one: "uz-int-united-nations-general-assembly-70".
        var country = work.IsInternational ? $"{iso2}-int" : iso2;
        if (constitutionOf is not null)
            return Join(country, work.Type, constitutionOf);
        var kind = work.IsInternational ? work.Issuer ?? WorkOfStates : work.Type;
        var date = work.Date?.ToString("O", CultureInfo.InvariantCulture);
        if (work.Number is not null)
            return Join(country, kind, date, NumberText.WithoutSeparators(work.Number));
        if (work.Titles is [var title, ..])
            // "Data Protection Act, 2019" says already that it is an act.
            return Join(
                country,
                $"-{Ascii(title)}-".Contains($"-{Ascii(kind)}-", StringComparison.Ordinal) ? null : kind,
                date,
                title
            );
        if (date is not null)
            return Join(country, kind, date);
        return work.Documents is [var document, ..]
            ? Join(country, kind, document.Database, document.Id)
            : Join(country, work.Citations[0].Cited.Text);
    }

    /// <summary>A document of which nothing else is known: "uz-lex-uz-5030957".</summary>
    public static string Of(DocumentKey document, string iso2) => Join(iso2, document.Database, document.Id);

    /// <summary>
    /// Makes slugs different: the first act in the text keeps its slug, the next one gets "-2". Slugs that nobody else
    /// wants go first, so that a number never pushes an act from its own address.
    /// </summary>
    public static IEnumerable<Work> MakeUnique(IReadOnlyCollection<Work> works)
    {
        var taken = works.Select(work => work.Slug).ToHashSet(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var work in works)
        {
            var number = last.GetValueOrDefault(work.Slug) + 1;
            while (number > 1 && !taken.Add($"{work.Slug}-{number}"))
                number++;
            last[work.Slug] = number;
            yield return number == 1 ? work : work with { Slug = $"{work.Slug}-{number}" };
        }
    }

    /// <summary>Lower-case letters, digits and dashes; a letter beyond ASCII is written as its code, so that none is lost.</summary>
    public static string Ascii(string? text)
    {
        var slug = new StringBuilder();
        foreach (var rune in FoldedText.Decompose(text ?? "").EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.IsLetterOrDigit(rune))
                slug.Append('u').Append(Rune.ToLowerInvariant(rune).Value.ToString("x4", CultureInfo.InvariantCulture));
            else if (
                Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark
                && !IsApostrophe(rune)
                && slug.Length > 0
                && slug[^1] != '-'
            )
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '*' or '\'' or '’';

    /// <summary>The pieces with dashes between them; what is too long ends in a hash of the whole.</summary>
    public static string Join(params string?[] pieces)
    {
        var slug = string.Join('-', pieces.Select(Ascii).Where(piece => piece.Length > 0));
        if (slug.Length <= MaximumLength)
            return slug.Length > 0 ? slug : "act";

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[..8];
        return $"{slug[..(MaximumLength - 9)].TrimEnd('-')}-{hash}";
    }
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Search;

/// <summary>
/// Stems of words, by the dictionaries that every PostgreSQL has. A script chooses the dictionary; a language within a script
/// cannot be told by a word alone, and most answers in Latin letters are English.
/// </summary>
internal static class WordStemsQuery
{
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(
        PortalDbContext database,
        IReadOnlyList<string> words,
        CancellationToken cancellation
    )
    {
        if (words.Count == 0)
            return new Dictionary<string, string>();
        var sought = words.ToArray();
        return await database
            .Database.SqlQuery<StemRow>(
                $"""
                SELECT word, coalesce((CASE
                    WHEN word ~ '^[а-я]' THEN ts_lexize('russian_stem', word)
                    WHEN word ~ '^[ء-ي]' THEN ts_lexize('arabic_stem', word)
                    ELSE ts_lexize('english_stem', word)
                END)[1], word) AS stem
                FROM unnest({sought}) AS word
                """
            )
            .ToDictionaryAsync(row => row.Word, row => row.Stem, cancellation);
    }

    private sealed record StemRow(string Word, string Stem);
}

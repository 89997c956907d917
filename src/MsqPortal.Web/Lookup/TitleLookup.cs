using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Finds acts by their whole title, or by the name of an act without a number. Titles stand in answers: the answers that say
/// the words give the acts, whose titles are then compared.
/// </summary>
public sealed class TitleLookup(PortalDbContext database)
{
    /// <summary>More acts than the answers that say one title name.</summary>
    private const int MostActs = 5000;

    public async Task<List<LookedUpAct>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var sought = string.Join(' ', words);
        var parts = database
            .AnswerParts.FromSql(
                $"SELECT * FROM answer_parts WHERE lookup_words(label, markdown) @@ plainto_tsquery('simple', {sought})"
            )
            .Select(part => part.Id);
        var named = await database
            .Citations.Where(citation => parts.Contains(citation.AnswerPartId))
            .Select(citation => new
            {
                citation.LegalActId,
                citation.Title,
                Name = citation.LegalAct.Number == null ? citation.Text : null,
                Type = citation.LegalAct.Number == null ? citation.LegalAct.Type : null,
            })
            .Distinct()
            .OrderBy(act => act.LegalActId)
            .Take(MostActs)
            .ToListAsync(cancellation);
        var documented = await database
            .LinkMentions.Where(mention => parts.Contains(mention.AnswerPartId) && mention.Label != null)
            .SelectMany(
                mention => mention.PortalLink.LegalDocument!.Acts,
                (mention, pair) => new { pair.LegalActId, pair.LegalAct.Titles }
            )
            .OrderBy(act => act.LegalActId)
            .Take(MostActs)
            .ToListAsync(cancellation);
        var ids = named
            .Where(act => IsNamed(words, [act.Title, act.Name, act.Type]))
            .Select(act => act.LegalActId)
            .Concat(documented.Where(act => IsNamed(words, act.Titles)).Select(act => act.LegalActId))
            .ToHashSet();
        return ids.Count == 0
            ? []
            : await ActLookup.ActsAsync(database.LegalActs.Where(act => ids.Contains(act.Id)), cancellation);
    }

    private static bool IsNamed(IReadOnlyList<string> words, IEnumerable<string?> names) =>
        names.OfType<string>().Any(name => QuotedWords.Of(name).SequenceEqual(words, StringComparer.Ordinal));
}

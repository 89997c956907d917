using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Lookup;

/// <summary>What the acts of one Member State are called: their titles, and the names of acts without a number.</summary>
public sealed class ActNames
{
    private readonly Dictionary<string, HashSet<long>> acts = new(StringComparer.Ordinal);

    private ActNames() { }

    public static async Task<ActNames> OfAsync(PortalDbContext database, string iso3, CancellationToken cancellation)
    {
        var names = new ActNames();
        var titled = await database
            .LegalActs.Where(act => act.Iso3 == iso3)
            .Select(act => new
            {
                act.Id,
                act.Titles,
                Type = act.Number == null ? act.Type : null,
            })
            .ToListAsync(cancellation);
        var named = await database
            .Citations.Where(citation => citation.LegalAct.Iso3 == iso3 && citation.LegalAct.Number == null)
            .Select(citation => new { citation.LegalActId, citation.Text })
            .Distinct()
            .ToListAsync(cancellation);
        foreach (var act in titled)
        {
            foreach (var title in act.Titles)
                names.Add(title, act.Id);
            names.Add(act.Type, act.Id);
        }

        foreach (var citation in named)
            names.Add(citation.Text, citation.LegalActId);
        return names;
    }

    /// <summary>Row ids of the acts that have exactly this name, word for word.</summary>
    internal IEnumerable<long> ActsNamed(IReadOnlyList<string> words) => acts.GetValueOrDefault(Key(words)) ?? [];

    private void Add(string? name, long act)
    {
        if (name is null || QuotedWords.Of(name) is not { Count: > 0 } words)
            return;
        var key = Key(words);
        if (!acts.TryGetValue(key, out var named))
            acts.Add(key, named = []);
        named.Add(act);
    }

    // No word holds a blank.
    private static string Key(IReadOnlyList<string> words) => string.Join(' ', words);
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Words;

namespace MsqPortal.Web.Lookup;

/// <summary>What the acts of one Member State are called: their titles, and the names of acts without a number.</summary>
public sealed class ActNames
{
    private readonly Dictionary<string, HashSet<long>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<long>> types = new(StringComparer.Ordinal);

    private ActNames() { }

    public static async Task<ActNames> OfAsync(PortalDbContext database, string iso3, CancellationToken cancellation)
    {
        var known = new ActNames();
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
                Add(known.names, title, act.Id);
            Add(known.types, act.Type, act.Id);
        }

        foreach (var citation in named)
            Add(known.names, citation.Text, citation.LegalActId);
        return known;
    }

    /// <summary>The names of several Member States together.</summary>
    public static ActNames Of(IEnumerable<ActNames> states)
    {
        var all = new ActNames();
        foreach (var state in states)
        {
            Add(all.names, state.names);
            Add(all.types, state.types);
        }

        return all;
    }

    /// <summary>
    /// What a name is compared by: "On openness of …" and "the openness of …" are one. Empty when it has no words.
    /// </summary>
    internal static string Key(IReadOnlyList<string> words, int from, int until)
    {
        while (from + 1 < until && TitleLookup.IsOpening(words[from]))
            from++;
        // No word holds a blank.
        return string.Join(' ', words.Take(from..until));
    }

    /// <summary>Row ids of the acts that have exactly this name, word for word.</summary>
    internal IEnumerable<long> ActsNamed(string key) => names.GetValueOrDefault(key) ?? [];

    /// <summary>Acts without a number that are called by their type alone, "the Constitution".</summary>
    internal IEnumerable<long> ActsOfType(string key) => types.GetValueOrDefault(key) ?? [];

    private static void Add(Dictionary<string, HashSet<long>> names, string? name, long act)
    {
        if (name is null || Word.TermsOf(name) is not { Count: > 0 } words)
            return;
        Add(names, Key(words, 0, words.Count), [act]);
    }

    private static void Add(Dictionary<string, HashSet<long>> names, Dictionary<string, HashSet<long>> others)
    {
        foreach (var (key, acts) in others)
            Add(names, key, acts);
    }

    private static void Add(Dictionary<string, HashSet<long>> names, string key, IEnumerable<long> acts)
    {
        if (!names.TryGetValue(key, out var known))
            names.Add(key, known = []);
        known.UnionWith(acts);
    }
}

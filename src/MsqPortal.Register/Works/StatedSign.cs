using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>
/// Tells mentions apart by a sign that some of them state (issuer, suffix, prefix, type). A mention that does not
/// state it says nothing against any of the others.
/// </summary>
internal static class StatedSign
{
    /// <summary>
    /// One group for each value of the sign. When there are several, a mention without the sign joins the only one
    /// that has its document, else the only one that has its type; else it stays apart.
    /// </summary>
    /// <returns>The groups in the order of their values, mentions without any last.</returns>
    public static IEnumerable<List<ActFacts>> Split(List<ActFacts> acts, Func<ActFacts, string?> sign)
    {
        var meant = Meant([.. acts.Select(sign).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
        string? Value(ActFacts act) => sign(act) is { } stated ? meant[stated] : null;
        var groups = acts.Where(act => Value(act) is not null)
            .GroupBy(act => Value(act)!)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .ToList();
        if (groups.Count <= 1)
            return [acts];

        var byDocument = OnlyGroup(groups, act => act.Document);
        var byType = OnlyGroup(groups, act => ActTypes.Telling(act.Type));
        var apart = new List<ActFacts>();
        foreach (var act in acts.Where(act => Value(act) is null))
        {
            var group =
                (act.Document is { } document ? byDocument.GetValueOrDefault(document) : null)
                ?? (ActTypes.Telling(act.Type) is { } type ? byType.GetValueOrDefault(type) : null)
                ?? apart;
            group.Add(act);
        }

        return apart.Count == 0 ? groups : groups.Append(apart);
    }

    // "minister" means "minister of justice" when there is no other minister, and nobody when there are two.
    private static Dictionary<string, string?> Meant(List<string> sorted)
    {
        var meant = new Dictionary<string, string?>(StringComparer.Ordinal);
        var ends = new int[sorted.Count];
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            ends[i] = i + 1;
            while (ends[i] < sorted.Count && sorted[ends[i]].StartsWith(sorted[i] + ' ', StringComparison.Ordinal))
                ends[i] = ends[ends[i]];
            var hasLonger = ends[i] > i + 1;
            meant[sorted[i]] =
                !hasLonger ? sorted[i]
                : ends[i + 1] == ends[i] ? meant[sorted[i + 1]]
                : null;
        }

        return meant;
    }

    private static Dictionary<object, List<ActFacts>?> OnlyGroup(
        List<List<ActFacts>> groups,
        Func<ActFacts, object?> key
    )
    {
        var only = new Dictionary<object, List<ActFacts>?>();
        foreach (var group in groups)
        {
            foreach (var value in group.Select(key).OfType<object>().Distinct())
                only[value] = only.ContainsKey(value) ? null : group;
        }

        return only;
    }
}

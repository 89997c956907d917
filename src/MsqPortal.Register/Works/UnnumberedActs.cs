using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>
/// Rule "Acts without a number": a mention without one joins the only act that has its document, title, or date and
/// type; mentions that join none become acts by their name.
/// </summary>
internal static class UnnumberedActs
{
    /// <param name="numbered">The acts with a number, to which mentions may be added.</param>
    /// <param name="unnumbered">The mentions.</param>
    /// <returns>The acts that have no number.</returns>
    public static IEnumerable<ActGroup> Group(List<ActGroup> numbered, List<ActFacts> unnumbered)
    {
        var constitutions = unnumbered
            .Where(act => act.IsConstitution)
            .GroupBy(act => act.Issuer ?? "", StringComparer.Ordinal)
            .Select(acts => new ActGroup(acts));
        var left = unnumbered.Where(act => !act.IsConstitution).ToList();
        left = Join(numbered, left, JoinedBy.Document, act => act.Document);
        left = Join(numbered, left, JoinedBy.Title, act => act.Title);
        left = Join(numbered, left, JoinedBy.Date, DateAndType);

        var named = left.Where(act => act.Title is not null)
            .GroupBy(act => act.Title, StringComparer.Ordinal)
            .SelectMany(acts => StatedSign.Split([.. acts], act => act.Date?.ToString("O")))
            .SelectMany(acts => StatedSign.Split(acts, act => ActTypes.Telling(act.Type)));
        var nameless = left.Where(act => act.Title is null)
            .GroupBy(act => (act.Type, act.Date, Words(act)))
            .SelectMany(acts => StatedSign.Split([.. acts], act => act.Document?.ToString()))
            .SelectMany(acts => StatedSign.Split(acts, act => act.Issuer));
        List<ActGroup> groups = [.. named.Concat(nameless).Select(acts => new ActGroup(acts))];
        return constitutions.Concat(ActGroup.JoinByDocument(groups, _ => null));
    }

    /// <summary>Adds each mention to the only act that has the same sign.</summary>
    /// <returns>Those that join none.</returns>
    private static List<ActFacts> Join(
        List<ActGroup> groups,
        List<ActFacts> acts,
        JoinedBy by,
        Func<ActFacts, object?> sign
    )
    {
        var wanted = acts.Select(sign).OfType<object>().ToHashSet();
        var bySign = groups
            .SelectMany(group => group.Acts.Select(sign).OfType<object>().Distinct().Select(value => (value, group)))
            .Where(pair => wanted.Contains(pair.value))
            .ToLookup(pair => pair.value, pair => pair.group);
        var found = new List<(ActGroup Group, ActFacts Act)>();
        var left = new List<ActFacts>();
        var stated = new Dictionary<ActGroup, (HashSet<DateOnly> Dates, HashSet<string> Types)>();
        foreach (var act in acts)
        {
            var fitting = sign(act) is { } value ? bySign[value].Take(2).ToList() : [];
            // A title alone is weak: an act of another date, or of another type, may have the same.
            if (fitting.Count == 1 && (by != JoinedBy.Title || Fits(fitting[0], act)))
                found.Add((fitting[0], act));
            else
                left.Add(act);
        }

        // Afterwards, so that no mention decides where the next one goes.
        foreach (var (group, act) in found)
            group.Add(act, by);
        return left;

        bool Fits(ActGroup group, ActFacts act)
        {
            if (!stated.TryGetValue(group, out var signs))
                stated[group] = signs = (
                    [.. group.Acts.Select(other => other.Date).OfType<DateOnly>()],
                    [.. group.Acts.Select(other => ActTypes.Telling(other.Type) ?? "")]
                );
            return (act.Date is not { } date || signs.Dates.Contains(date))
                && (
                    ActTypes.Telling(act.Type) is not { } type || signs.Types.Contains(type) || signs.Types.Contains("")
                );
        }
    }

    private static object? DateAndType(ActFacts act) =>
        act is { Date: { } date, Type: { } type } && (act.Number is not null || act.Title is null)
            ? (date, type)
            : null;

    // Without title and date only its document or its own words name an act: "the Labour Code".
    private static string Words(ActFacts act) =>
        act.Date is not null ? ""
        : act.Document is { } document ? $"{document.Database} {document.Id}"
        : FoldedText.Of(act.Cited.Text);
}

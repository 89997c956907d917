using System.Globalization;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "Numbered acts": mentions with one number become acts by date, issuer and document.</summary>
internal static class NumberedActs
{
    /// <summary>
    /// A number that so many dated acts have begins again every year: alone it says nothing, and looking through all of
    /// them for each mention would take time that grows with the square of their number.
    /// </summary>
    private const int MostNamesakes = 64;

    public static IEnumerable<ActGroup> Group(IEnumerable<ActFacts> numbered) =>
        numbered.GroupBy(act => act.Number!.Core, StringComparer.Ordinal).SelectMany(OfOneNumber);

    private static List<ActGroup> OfOneNumber(IEnumerable<ActFacts> acts)
    {
        var byDate = acts.ToLookup(act => act.Date);
        var dated = byDate.Where(date => date.Key is not null).OrderBy(date => date.Key).SelectMany(OfOneDate);
        var joined = ActGroup.JoinByDocument([.. dated, .. ByDocument(byDate[null])], Suffix).ToLookup(IsDated);
        var groups = joined[true].ToList();
        var undocumented = byDate[null].Where(act => act.Document is null);
        var left = JoinDated(groups, [.. undocumented, .. joined[false].SelectMany(group => group.Acts)]);
        if (left.Count == 0)
            return groups;

        // Without a date only a document can tell that "400" is "400-I".
        var undated = left.GroupBy(act => act.Number!.Suffix)
            .OrderBy(acts => acts.Key, StringComparer.Ordinal)
            .SelectMany(OfOneDate)
            .SelectMany(group => StatedSign.Split([.. group.Acts], TellingType))
            .SelectMany(acts => StatedSign.Split(acts, act => act.Year))
            .SelectMany(acts => StatedSign.Split(acts, NamesakeDocument));
        return [.. groups, .. ActGroup.JoinByDocument([.. undated.Select(acts => new ActGroup(acts))], Suffix)];
    }

    /// <summary>
    /// Same number and date: one act, unless suffixes, issuers or prefixes differ. Types may differ, which is a finding.
    /// </summary>
    private static IEnumerable<ActGroup> OfOneDate(IEnumerable<ActFacts> acts) =>
        StatedSign
            .Split([.. acts], act => act.Number!.Suffix)
            .SelectMany(same => StatedSign.Split(same, act => act.Issuer))
            .SelectMany(same => StatedSign.Split(same, act => act.Number!.Prefix))
            .Select(same => new ActGroup(same));

    /// <summary>Mentions without a date that have a document; they join what has it before they join by their number.</summary>
    private static IEnumerable<ActGroup> ByDocument(IEnumerable<ActFacts> undated) =>
        undated
            .Where(act => act.Document is not null)
            .GroupBy(act => (Document: act.Document!.Value, act.Number!.Suffix))
            .OrderBy(acts => acts.Key.Suffix, StringComparer.Ordinal)
            .Select(acts => new ActGroup(acts.Select(act => (act, JoinedBy.Document))));

    private static bool IsDated(ActGroup group) => group.Acts.Any(act => act.Date is not null);

    /// <summary>Mentions without a date join the only act that they can mean.</summary>
    /// <returns>Those that join none.</returns>
    private static List<ActFacts> JoinDated(List<ActGroup> dated, List<ActFacts> undated)
    {
        var signs = dated.ConvertAll(group => new Signs(group));
        var left = new List<ActFacts>();
        foreach (var act in undated)
        {
            if (signs.Count <= MostNamesakes && Only(signs, group => group.Agree(act)) is { } namesake)
                namesake.Group.Add(act, JoinedBy.Number);
            else
                left.Add(act);
        }

        return left;
    }

    private static Signs? Only(List<Signs> groups, Func<Signs, bool> fits)
    {
        var fitting = groups.Where(fits).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static string? Suffix(ActGroup group) =>
        group.Acts.Select(act => act.Number!.Suffix).FirstOrDefault(suffix => suffix is not null);

    // Where numbers begin again, documents tell namesakes apart; a number with the year in it has none.
    private static string? NamesakeDocument(ActFacts act) =>
        StatedYear.IsIn(act.Number!.Bare) ? null : act.Document?.ToString();

    private static string? TellingType(ActFacts act) => Types(act).FirstOrDefault();

    /// <summary>The type that is stated, and the one that the prefix marks.</summary>
    private static IEnumerable<string> Types(ActFacts act) =>
        new[] { ActTypes.Telling(act.Type), act.Number?.Mark is { } mark ? FoldedText.Of(mark.Type) : null }
            .OfType<string>()
            .Distinct();

    /// <summary>What the dated mentions of an act state.</summary>
    private sealed class Signs(ActGroup group)
    {
        private readonly string? suffix = Suffix(group);
        private readonly HashSet<string> issuers = [.. group.Acts.Select(act => act.Issuer).OfType<string>()];
        private readonly HashSet<string> prefixes = [.. group.Acts.Select(act => act.Number!.Prefix).OfType<string>()];
        private readonly HashSet<int> years = [.. group.Acts.Select(act => act.Date?.Year).OfType<int>()];
        private readonly HashSet<string> types = [.. group.Acts.SelectMany(Types)];

        public ActGroup Group { get; } = group;

        public bool Agree(ActFacts act) =>
            act.Number!.Suffix == suffix
            && (act.Year is null || years.Contains(int.Parse(act.Year, CultureInfo.InvariantCulture)))
            && Agree(prefixes, act.Number.Prefix is { } prefix ? [prefix] : [])
            && Agree(issuers, act.Issuer is { } issuer ? [issuer] : [])
            && Agree(types, [.. Types(act)]);

        private static bool Agree(HashSet<string> known, List<string> stated) =>
            known.Count == 0 || stated.Count == 0 || stated.Exists(known.Contains);
    }
}

using System.Collections.Immutable;
using MsqPortal.Search.Queries;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Search;

/// <summary>A query in plain English: "say “digital identity” or give the number 6079".</summary>
internal static class SaidWords
{
    /// <summary>A longer query is quoted as it was written.</summary>
    private const int MostClauses = 4;

    private const int LongestName = 60;

    /// <param name="query">A query that has words.</param>
    /// <param name="isPlural">Several answers say it.</param>
    /// <param name="isAlone">Nothing else is said before it.</param>
    public static string Of(SearchQuery query, bool isPlural, bool isAlone)
    {
        if (query.Clauses.Count() > MostClauses)
            return $"{(isPlural ? "match" : "matches")} “{Short(query.Text)}”";
        var groups = query.Groups.Select(group => Of(group, isPlural)).Distinct().ToList();
        return (groups.Count > 1 && !isAlone ? "either " : "") + string.Join(" or ", groups);
    }

    public static string Short(string name)
    {
        if (name.Length <= LongestName)
            return name;
        var end = char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
        return $"{name[..end].TrimEnd()} …";
    }

    private static string Of(ImmutableArray<Clause> group, bool isPlural)
    {
        var sought = group.ToLookup(clause => (clause.IsExcluded, IsNumber: IsNumber(clause)), Name);
        string?[] deeds =
        [
            Deed(sought[(false, false)], isPlural ? "say" : "says", "", PlainEnglish.AllOf),
            Deed(sought[(false, true)], isPlural ? "give" : "gives", "the number", PlainEnglish.AllOf),
            Deed(sought[(true, false)], isPlural ? "do not say" : "does not say", "", PlainEnglish.AnyOf),
            Deed(sought[(true, true)], isPlural ? "do not give" : "does not give", "the number", PlainEnglish.AnyOf),
        ];
        return PlainEnglish.AllOf([.. deeds.OfType<string>()]);
    }

    private static string? Deed(
        IEnumerable<string> sought,
        string verb,
        string noun,
        Func<IReadOnlyList<string>, string> join
    )
    {
        var names = sought.Distinct().ToList();
        if (names.Count == 0)
            return null;
        var named = noun.Length == 0 ? verb : $"{verb} {noun}{(names.Count > 1 ? "s" : "")}";
        return $"{named} {join(names)}";
    }

    private static bool IsNumber(Clause clause) =>
        clause.Sought is SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true };

    private static string Name(Clause clause)
    {
        var isPrefix = clause.Sought is SoughtWord { IsPrefix: true } or SoughtCompound { Joined.IsPrefix: true };
        var name = Short(clause.Shown) + (isPrefix ? "…" : "");
        return IsNumber(clause) ? name : $"“{name}”";
    }
}

using System.Collections.Immutable;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Search;

/// <summary>A query in plain English: "say “digital identity” or give the number 6079".</summary>
internal static class SaidWords
{
    /// <summary>A longer query is quoted as it was written.</summary>
    private const int MostClauses = 4;

    /// <param name="resolved">A query that has words.</param>
    /// <param name="isPlural">Several answers say it.</param>
    /// <param name="isAlone">Nothing else is said before it.</param>
    public static string Of(ResolvedQuery resolved, bool isPlural, bool isAlone)
    {
        var query = resolved.Query;
        if (query.Clauses.Count() > MostClauses)
            return $"{(isPlural ? "match" : "matches")} “{PlainEnglish.Shortened(query.Text)}”";
        var groups = query.Groups.Select(group => Of(resolved, group, isPlural)).Distinct().ToList();
        return (groups.Count > 1 && !isAlone ? "either " : "") + string.Join(" or ", groups);
    }

    private static string Of(ResolvedQuery query, ImmutableArray<Clause> group, bool isPlural)
    {
        var sought = group.ToLookup(
            clause => (clause.IsExcluded, IsNumber: IsNumber(clause)),
            clause => Name(query, clause)
        );
        // Another form of a word is not that word. What is excluded stands in no question of these answers either.
        bool HasForms(bool isExcluded) =>
            group.Any(clause =>
                clause.IsExcluded == isExcluded && !IsNumber(clause) && query.WidestForm(clause) is MatchForm.Stem
            );
        var forms = HasForms(isExcluded: false) ? " in some form" : "";
        var noForms = HasForms(isExcluded: true) ? " in any form" : "";
        string?[] deeds =
        [
            Deed(sought[(false, false)], isPlural ? "say" : "says", "", PlainEnglish.AllOf, forms),
            Deed(sought[(false, true)], isPlural ? "give" : "gives", "the number", PlainEnglish.AllOf),
            Deed(
                sought[(true, false)],
                isPlural ? "do not say" : "does not say",
                "",
                PlainEnglish.AnyOf,
                $"{noForms} in answer or question"
            ),
            Deed(
                sought[(true, true)],
                isPlural ? "do not give" : "does not give",
                "the number",
                PlainEnglish.AnyOf,
                " in answer or question"
            ),
        ];
        return PlainEnglish.AllOf([.. deeds.OfType<string>()]);
    }

    private static string? Deed(
        IEnumerable<string> sought,
        string verb,
        string noun,
        Func<IReadOnlyList<string>, string> join,
        string ending = ""
    )
    {
        var names = sought.Distinct().ToList();
        if (names.Count == 0)
            return null;
        var named = noun.Length == 0 ? verb : $"{verb} {noun}{(names.Count > 1 ? "s" : "")}";
        return $"{named} {join(names)}{ending}";
    }

    private static bool IsNumber(Clause clause) =>
        clause.Sought is SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true };

    private static string Name(ResolvedQuery query, Clause clause)
    {
        var isPrefix =
            clause.Sought is SoughtWord { IsPrefix: true } or SoughtCompound { Joined.IsPrefix: true }
            // A word that may be half typed.
            || query.WidestForm(clause) is MatchForm.Prefix;
        var name = PlainEnglish.Shortened(clause.Shown) + (isPrefix ? "…" : "");
        return IsNumber(clause) ? name : $"“{name}”";
    }
}

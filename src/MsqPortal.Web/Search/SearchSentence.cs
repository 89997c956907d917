using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Search;

/// <summary>
/// Says a search and what it found in one English sentence: "12 answers in section D that cite a decree of 2022". Its grammar
/// is English; other languages have <see cref="SearchSummary"/>.
/// </summary>
public sealed class SearchSentence
{
    /// <summary>Of a filter with more values only their number is said.</summary>
    private const int MostNamed = 3;

    private readonly FacetFilter filter;
    private readonly Func<SearchFacet, string, string> labelOf;
    private readonly FoundCounts found;

    private SearchSentence(FacetFilter filter, Func<SearchFacet, string, string> labelOf, FoundCounts found)
    {
        this.filter = filter;
        this.labelOf = labelOf;
        this.found = found;
    }

    /// <param name="request">The search.</param>
    /// <param name="query">Its query, in the words of the index.</param>
    /// <param name="found">Answers found.</param>
    /// <param name="labelOf">What readers see for a value.</param>
    public static string Of(
        SearchRequest request,
        ResolvedQuery query,
        FoundCounts found,
        Func<SearchFacet, string, string> labelOf
    )
    {
        if (!Language.Current.IsEnglish)
            return SearchSummary.Of(request, found, labelOf);
        return new SearchSentence(request.Filter, labelOf, found).Say(query);
    }

    private bool IsPlural => found.Total > 1;

    private string Say(ResolvedQuery query)
    {
        var places = Places().ToList();
        var deeds = new[] { CitesOrNot(), CitedAct(), LinkedSite() }.OfType<string>().ToList();
        // Where several kinds are found, each is told with its number after the sentence about all.
        var kinds = query.Query.IsEmpty ? [] : FoundInValues.All.Where(foundIn => found.Of(foundIn) > 0).ToList();
        var areTold = kinds.Count > 1;
        if (!areTold && !query.Query.IsEmpty)
            deeds.Add(SaidWords.Of(query, IsPlural, isAlone: deeds.Count == 0) + Only(kinds));

        var all = places.Count + deeds.Count == 0 && IsPlural && !areTold ? "All " : "";
        var answers = found.Total == 0 ? "No answer" : all + PlainEnglish.Count(found.Total, "answer", "answers");
        var subject = string.Join(' ', places.Prepend(answers));
        // "No answer cites a decree of 2022."
        var link = found.Total == 0 ? " " : " that ";
        var sentence = deeds.Count == 0 ? subject : subject + link + PlainEnglish.AllOf(deeds);
        return areTold ? $"{sentence}: {string.Join(", ", kinds.Select(kind => Part(query, kind)))}" : sentence;
    }

    // "21 say “strategy”", "7 only with the words of their question".
    private string Part(ResolvedQuery query, FoundIn foundIn)
    {
        var count = found.Of(foundIn);
        return PlainEnglish.Number(count)
            + (foundIn is FoundIn.Answer ? $" {SaidWords.Of(query, count > 1, isAlone: true)}" : Only(foundIn, count));
    }

    private string Only(IReadOnlyList<FoundIn> kinds) =>
        kinds is [var kind] ? Only(kind, found.Total)
        // Where nothing was found, it is said where it was sought.
        : filter.Of(SearchFacet.FoundIn) is { Count: 1 } chosen
            ? Only(FoundInValues.All.First(kind => FoundInValues.ValueOf(kind) == chosen.First()), found.Total)
        : "";

    private static string Only(FoundIn foundIn, int count) =>
        foundIn switch
        {
            FoundIn.Answer => "",
            FoundIn.Act => " only through an act that other answers number so",
            _ => $" only with the words of {(count > 1 ? "their" : "its")} question",
        };

    private IEnumerable<string> Places()
    {
        if (filter.Of(SearchFacet.Country).Count > 0)
            yield return $"of {Any(SearchFacet.Country, "Member States", Label(SearchFacet.Country))}";
        if (filter.Of(SearchFacet.Edition).Count > MostNamed)
            yield return $"from one of {filter.Of(SearchFacet.Edition).Count} editions";
        else if (filter.Of(SearchFacet.Edition).Count > 0)
            yield return $"from the {Any(SearchFacet.Edition, "", Label(SearchFacet.Edition))} edition";
        if (filter.Of(SearchFacet.Flag).Count > 0)
            yield return Flags();
        if (filter.Of(SearchFacet.Section).Count > MostNamed)
            yield return $"in one of {filter.Of(SearchFacet.Section).Count} sections";
        else if (filter.Of(SearchFacet.Section).Count > 0)
            yield return $"in section {Any(SearchFacet.Section, "", Short)}";
        if (filter.Of(SearchFacet.Selection).Count > MostNamed)
            yield return $"with one of {filter.Of(SearchFacet.Selection).Count} states of the tick box";
        else if (filter.Of(SearchFacet.Selection).Count > 0)
            yield return Any(SearchFacet.Selection, "", Boxes);
    }

    private string Flags()
    {
        var questions = filter
            .Of(SearchFacet.Flag)
            .Select(flag =>
                flag switch
                {
                    FacetText.Mandatory => IsPlural ? "mandatory questions" : "a mandatory question",
                    _ => IsPlural ? "questions new in their edition" : "a question new in its edition",
                }
            );
        return $"to {PlainEnglish.AnyOf([.. questions.Take(MostNamed)])}";
    }

    private static string Boxes(string selection) =>
        Enum.GetValues<Selection>()
            .Where(value => FacetText.ValueOf(value) == selection)
            .Select(value =>
                value switch
                {
                    Selection.Yes => "with Yes marked",
                    Selection.No => "with No marked",
                    Selection.Other => "with another choice marked",
                    Selection.NotPreserved => "with a tick box not preserved",
                    _ => "without a tick box",
                }
            )
            .First();

    /// <summary>A type, an issuer or a year says already that there is an act.</summary>
    private string? CitesOrNot() =>
        filter.Of(SearchFacet.HasActs) switch
        {
            { Count: 1 } only when only.First() is FacetText.No => $"{Verb("have", "has")} no legal act that was read",
            { Count: 1 } only when only.First() is FacetText.Yes && CitedAct() is null =>
                $"{Verb("cite", "cites")} a legal act",
            _ => null,
        };

    private string? CitedAct()
    {
        var (types, issuers, years) = (
            filter.Of(SearchFacet.ActType),
            filter.Of(SearchFacet.ActIssuer),
            filter.Of(SearchFacet.ActYear)
        );
        if (types.Count + issuers.Count + years.Count == 0)
            return null;
        var act =
            types.Count == 0 ? "an act"
            : types.Count > MostNamed ? $"an act of one of {types.Count} types"
            : Any(
                SearchFacet.ActType,
                "",
                type => type is FacetText.NotStated ? "an act with no type read" : WithArticle(Short(type))
            );
        return $"{Verb("cite", "cites")} {act}"
            + Said(SearchFacet.ActYear, "of", "years", "with no date read", Short)
            + Said(SearchFacet.ActIssuer, "by", "issuers", "with no issuer read", TheIssuer);
    }

    private string? LinkedSite()
    {
        var (hosts, kinds) = (filter.Of(SearchFacet.LinkHost), filter.Of(SearchFacet.LinkKind));
        if (hosts.Count + kinds.Count == 0)
            return null;
        var host = hosts.Count == 0 ? null : Any(SearchFacet.LinkHost, "hosts", Short);
        var kind =
            kinds.Count == 0 ? null
            : kinds.Count > MostNamed ? $"a site of one of {kinds.Count} kinds"
            : Any(SearchFacet.LinkKind, "", Target);
        return $"{Verb("link", "links")} to {string.Join(" at ", new[] { kind, host }.OfType<string>())}";
    }

    // " of 2021 or 2022", " of one of 5 years", " with no date read".
    private string Said(
        SearchFacet facet,
        string preposition,
        string many,
        string notStated,
        Func<string, string> nameOf
    )
    {
        var values = filter.Of(facet);
        if (values.Count == 0)
            return "";
        if (values.Count > MostNamed)
            return $" {preposition} one of {values.Count} {many}";
        var stated = values.Where(value => value is not FacetText.NotStated).Select(nameOf).ToList();
        var said = stated.Count == 0 ? [] : new[] { $"{preposition} {PlainEnglish.AnyOf(stated)}" };
        return " " + string.Join(" or ", stated.Count < values.Count ? said.Append(notStated) : said);
    }

    private string Any(SearchFacet facet, string many, Func<string, string> nameOf)
    {
        var values = filter.Of(facet);
        return values.Count > MostNamed
            ? $"one of {values.Count} {many}"
            : PlainEnglish.AnyOf([.. values.Select(nameOf)]);
    }

    private Func<string, string> Label(SearchFacet facet) => value => Short(labelOf(facet, value));

    private static string Target(string kind) =>
        LinkKindName.All.Where(known => LinkKindName.InAddresses(known) == kind).Select(LinkKindName.Target).First();

    private static string TheIssuer(string issuer) =>
        issuer.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? Short(issuer) : $"the {Short(issuer)}";

    // "Decree" is a word, "Presidential Decree" a name.
    private static string WithArticle(string type)
    {
        var word = type.Contains(' ') ? type : char.ToLowerInvariant(type[0]) + type[1..];
        return ("aeiouAEIOU".Contains(word[0]) ? "an " : "a ") + word;
    }

    private static string Short(string value) => PlainEnglish.Shortened(value);

    private string Verb(string ofMany, string ofOne) => IsPlural ? ofMany : ofOne;
}

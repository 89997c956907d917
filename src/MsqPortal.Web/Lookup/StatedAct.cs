using MsqPortal.Parsing;
using MsqPortal.Parsing.Citations;
using MsqPortal.Search.Words;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>What one mention states about an act.</summary>
internal sealed record StatedCitation(
    long ActId,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    string Text,
    string Sentence,
    List<string> Pinpoints
);

/// <summary>All that the responses state about an act, against which a query is held.</summary>
internal sealed record StatedAct(LookedUpAct Act, IReadOnlyList<StatedCitation> Citations, LegalDatabases Databases)
{
    private readonly Lazy<ActWords> words = new(() => ActWords.Of(Act, Citations));

    /// <summary>
    /// The query says nothing but what the act is called: each of its words belongs to type, issuer or state, or stands in a
    /// title or a citation beside the same neighbour as there. "No. 6079 banned the Internet" says more.
    /// </summary>
    public bool IsNamedBy(CitationQuery query)
    {
        // Whether these stand in what is cited, Agrees has seen.
        var others = query.Others.SelectMany(other => Word.TermsOf(other)).ToHashSet();
        var rest = Word.TermsOf(query.Rest).FindAll(word => !others.Contains(word));
        return AreCited(query.Places) && (query.HasSign ? CountOthers(rest) == 0 : rest.TrueForAll(ActWords.Joins));
    }

    /// <summary>Responses cite each of these places of the act: "Article 99" of a law with five is a claim like any other.</summary>
    public bool AreCited(IEnumerable<string> places) =>
        !places.Except(Citations.SelectMany(citation => citation.Pinpoints).SelectMany(PlaceMembers.Of)).Any();

    /// <summary>How many words are no part of what the act is called.</summary>
    public int CountOthers(IReadOnlyList<string> said) => words.Value.CountOthers(said);

    /// <summary>The words hold the type of the act: without it, "personal data" is no law.</summary>
    public bool IsTypeIn(IReadOnlyList<string> words) =>
        Citations
            .Select(citation => citation.Type)
            .Append(Act.Type)
            .OfType<string>()
            .Any(type => words.Any(word => IsSameType(type, word)));

    public bool Agrees(WrittenNumber number, CitationQuery query) =>
        Citations.Any(citation => IsCitedBy(citation, number, query.Type))
        && (query.Date is null || query.Date == Act.Date || Citations.Any(citation => citation.Date == query.Date))
        && query.Others.All(other => IsStated(other));

    private bool IsCitedBy(StatedCitation citation, WrittenNumber number, string? type)
    {
        if (WrittenNumber.Read(citation.Number) is not { } cited || !number.IsNumberOf(cited))
            return false;
        var isOwnPrefix = number.Prefix is not null && number.Prefix == cited.Prefix;
        return (isOwnPrefix || IsPrefixOf(citation, number.Prefix, cited.Prefix))
            && (type is null || citation.Type is null || IsSameType(type, citation.Type));
    }

    // A prefix marks type and issuer: "PP" marks resolutions of a president, and contradicts a decree.
    private bool IsPrefixOf(StatedCitation citation, string? stated, string? cited)
    {
        if (stated is null)
            return true;
        var marks = Databases.Of(Act.Iso3).SelectMany(database => database.NumberPrefixes).ToList();
        var mark = marks.Find(known => Lists(known, stated));
        if (mark is null)
            return false;
        if (cited is not null)
            return Lists(mark, cited);
        return (citation.Type is null || IsSameType(mark.Type, citation.Type))
            && (
                mark.Issuer is null
                || citation.Issuer is null
                || citation.Issuer.Contains(mark.Issuer, StringComparison.OrdinalIgnoreCase)
            );
    }

    private static bool Lists(NumberPrefixes known, string prefix) =>
        known.Prefixes.Any(listed => WrittenNumber.PrefixKey(listed) == prefix);

    // "Act" is a law, and the word for any legal act as well.
    private static bool IsSameType(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsGeneric(one) || IsGeneric(other);

    private static bool IsGeneric(string type) => string.Equals(type, "Act", StringComparison.OrdinalIgnoreCase);

    // "No. 6079 of 2019" states a year, "of March 2019" a month: they have to stand somewhere in what is cited.
    private bool IsStated(string other)
    {
        var sought = $" {string.Join(' ', Word.TermsOf(other))} ";
        return Citations
            .Select(citation => citation.Sentence)
            .Concat(
                Citations.Select(citation => citation.Date ?? Act.Date).OfType<DateOnly>().Select(PlainEnglish.Date)
            )
            .Any(said => $" {string.Join(' ', Word.TermsOf(said))} ".Contains(sought, StringComparison.Ordinal));
    }
}

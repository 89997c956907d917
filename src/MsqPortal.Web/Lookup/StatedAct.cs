using System.Globalization;
using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Lookup;

/// <summary>What one mention states about an act.</summary>
internal sealed record StatedCitation(
    long ActId,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string Sentence
);

/// <summary>All that the responses state about an act, against which a query is held.</summary>
internal sealed partial record StatedAct(
    LookedUpAct Act,
    IReadOnlyList<StatedCitation> Citations,
    LegalDatabases Databases
)
{
    public bool Agrees(WrittenNumber number, CitationQuery query) =>
        Citations.Any(citation => IsNamedBy(citation, number, query.Type))
        && (query.Date is null || query.Date == Act.Date || Citations.Any(citation => citation.Date == query.Date))
        && query.Others.All(other => IsStated(other));

    private bool IsNamedBy(StatedCitation citation, WrittenNumber number, string? type)
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

    // "No. 6079 of 2019" states a year: it has to stand somewhere in what is cited.
    private bool IsStated(string word) =>
        Citations.Any(citation =>
            Words()
                .Matches(citation.Sentence)
                .Any(match => match.Value.Equals(word, StringComparison.OrdinalIgnoreCase))
            || (citation.Date ?? Act.Date) is { } date
                && Words()
                    .Matches(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture))
                    .Any(match => match.Value.Equals(word, StringComparison.OrdinalIgnoreCase))
        );

    [GeneratedRegex(@"\p{Nd}+|\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}

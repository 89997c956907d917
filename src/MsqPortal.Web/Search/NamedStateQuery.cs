using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Search;

/// <summary>A Member State that a query names, with its stored responses, the latest first.</summary>
/// <param name="Country">In the language of the page.</param>
public sealed record NamedState(string Iso3, string Country, ImmutableArray<ResponseKey> Responses);

/// <summary>Reads a whole query as the name of a Member State, in any language: "Ouzbékistan", "Узбекистан".</summary>
public sealed class NamedStateQuery(PortalDbContext database, QuestionnaireCatalog catalog, CountryNames countries)
{
    private const int LongestAbbreviation = 3;

    /// <returns>Null when the query is no name of a Member State.</returns>
    public async Task<NamedState?> FindAsync(string query, CancellationToken cancellation)
    {
        // "are", "can" and "car" are words, "ARE", "CAN" and "CAR" abbreviations.
        if (query.Any(char.IsLower) && query.Count(char.IsLetter) <= LongestAbbreviation)
            return null;
        if (catalog.MemberStates.Find(query) is not { } state)
            return null;
        var editions = await database
            .QuestionnaireResponses.Where(response => response.Iso3 == state.Iso3)
            .OrderByDescending(response => response.Questionnaire.Edition)
            .Select(response => response.Questionnaire.Edition)
            .ToListAsync(cancellation);
        return new NamedState(
            state.Iso3,
            countries.Of(state.Iso3),
            [.. editions.Select(edition => new ResponseKey(state.Iso3, edition))]
        );
    }
}

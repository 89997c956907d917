using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Imports;

/// <summary>All that is told of a response that does not consent to be published.</summary>
public sealed record UnpublishedName(string Country, string Edition);

/// <summary>The only reader of responses that are held for consent: it never asks for more than state and edition.</summary>
public sealed class UnpublishedResponsesQuery(PortalDbContext database, CountryNames countries)
{
    public Task<List<UnpublishedName>> ListAsync(CancellationToken cancellation)
    {
        var order = countries.Order;
        return Named(
                database
                    .UnpublishedResponses.OrderBy(response => Array.IndexOf(order, response.Iso3))
                    .ThenBy(response => response.Questionnaire.Edition)
            )
            .ToListAsync(cancellation);
    }

    /// <returns>Null when no such response is held.</returns>
    public Task<UnpublishedName?> FindAsync(string country, string edition, CancellationToken cancellation)
    {
        var iso3 = country.ToUpperInvariant();
        return Named(
                database.UnpublishedResponses.Where(response =>
                    response.Iso3 == iso3 && response.Questionnaire.Edition == edition
                )
            )
            .FirstOrDefaultAsync(cancellation);
    }

    private IQueryable<UnpublishedName> Named(IQueryable<UnpublishedResponse> responses) =>
        responses.Select(response => new UnpublishedName(countries.Of(response.Iso3), response.Questionnaire.Edition));
}

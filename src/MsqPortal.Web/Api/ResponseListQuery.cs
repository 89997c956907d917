using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Api;

/// <summary>The stored responses, a page at a time, by Member State and edition.</summary>
internal sealed class ResponseListQuery(PortalDbContext database)
{
    public async Task<PagedList<StoredResponse>> ListAsync(
        ResponseFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        IQueryable<QuestionnaireResponse> found = database.QuestionnaireResponses;
        if (filter.Countries.Count > 0)
            found = found.Where(response => filter.Countries.Contains(response.Iso3));
        if (filter.Editions.Count > 0)
            found = found.Where(response => filter.Editions.Contains(response.Questionnaire.Edition));
        var items = await found
            .OrderBy(response => response.MemberState.Name)
            .ThenByDescending(response => response.Questionnaire.Edition)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(StoredResponse.OfRow)
            .ToListAsync(cancellation);
        return new PagedList<StoredResponse>(await found.CountAsync(cancellation), items);
    }
}

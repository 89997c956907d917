namespace MsqPortal.Web.Api;

/// <summary>The JSON twins of the pages. Their names are a contract with other programs.</summary>
public static class PortalApi
{
    /// <summary>How many items a page has when the address does not say.</summary>
    public const int UsualPageSize = 50;

    public static void MapPortalApi(this WebApplication app)
    {
        var api = app.MapGroup(PortalUrls.Api);
        DiscrepanciesApi.Map(api);
        LegalActsApi.Map(api);
        LookupApi.Map(api);
        PortalLinksApi.Map(api);
        SearchApi.Map(api);
    }
}

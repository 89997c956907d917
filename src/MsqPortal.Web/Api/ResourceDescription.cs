using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Api;

/// <summary>A resource that gives one page of a list, with links to the others.</summary>
internal sealed record IsList;

/// <summary>What a resource says about itself, for the description of the API.</summary>
internal static class ResourceDescription
{
    /// <summary>What the address of a list can say: its filters, and the page.</summary>
    public static RouteHandlerBuilder IsListWith(this RouteHandlerBuilder resource, params QueryParameter[] filters) =>
        resource.IsListWith(PortalApi.UsualPageSize, filters);

    /// <summary>The same for a list whose pages are of another size unless the address says one.</summary>
    public static RouteHandlerBuilder IsListWith(
        this RouteHandlerBuilder resource,
        int usualPageSize,
        IEnumerable<QueryParameter> filters
    ) => resource.WithMetadata([new IsList(), .. filters, .. Paging(usualPageSize)]);

    /// <summary>Name and sentence under which the reference shows the resource.</summary>
    public static RouteHandlerBuilder Named(
        this RouteHandlerBuilder resource,
        string name,
        string summary,
        string description
    ) => resource.WithName(name).WithSummary(summary).WithDescription(description);

    private static QueryParameter[] Paging(int usualPageSize) =>
        [
            new(
                ListState.PageParameter,
                "Which page, from 1; the header Link leads to the others.",
                IsRepeatable: false,
                IsNumber: true
            ),
            new(
                ListPage.SizeParameter,
                $"Items of a page: {usualPageSize} unless stated, {PageRequest.LargestSize} at most.",
                IsRepeatable: false,
                IsNumber: true
            ),
        ];
}

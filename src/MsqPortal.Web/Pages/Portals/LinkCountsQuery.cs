using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>Counts links by one of their properties. Each reads every link or place that the filter leaves, once an import.</summary>
public sealed class LinkCountsQuery(PortalDbContext database, CountMemory memory)
{
    public Task<IReadOnlyDictionary<string, int>> ByHostAsync(PortalsFilter filter, CancellationToken cancellation) =>
        memory.RecallAsync(
            database,
            $"links by host, {filter.Key}",
            () =>
                filter
                    .Apply(database.PortalLinks)
                    .GroupBy(link => link.Host)
                    .Select(group => new { Host = group.Key, Count = group.Count() })
                    .ToDictionaryAsync(group => group.Host, group => group.Count, cancellation),
            cancellation
        );

    public Task<IReadOnlyDictionary<LinkKind, int>> ByKindAsync(PortalsFilter filter, CancellationToken cancellation) =>
        memory.RecallAsync(
            database,
            $"links by kind, {filter.Key}",
            () =>
                filter
                    .Apply(database.PortalLinks)
                    .GroupBy(link => link.Kind)
                    .Select(group => new { Kind = group.Key, Count = group.Count() })
                    .ToDictionaryAsync(group => group.Kind, group => group.Count, cancellation),
            cancellation
        );

    /// <summary>Links that the chosen Member States name, by section.</summary>
    public Task<IReadOnlyDictionary<string, int>> BySectionAsync(
        PortalsFilter filter,
        CancellationToken cancellation
    ) =>
        memory.RecallAsync(
            database,
            $"links by section, {filter.Key}",
            () =>
                filter
                    .Places(database)
                    .GroupBy(place => place.SectionCode)
                    .Select(group => new
                    {
                        group.Key,
                        Count = group.Select(place => place.PortalLinkId).Distinct().Count(),
                    })
                    .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation),
            cancellation
        );

    /// <summary>Links that are named in the chosen sections, by Member State.</summary>
    public Task<IReadOnlyDictionary<string, int>> ByCountryAsync(
        PortalsFilter filter,
        CancellationToken cancellation
    ) =>
        memory.RecallAsync(
            database,
            $"links by country, {filter.Key}",
            () =>
                filter
                    .Places(database)
                    .GroupBy(place => place.Iso3)
                    .Select(group => new
                    {
                        group.Key,
                        Count = group.Select(place => place.PortalLinkId).Distinct().Count(),
                    })
                    .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation),
            cancellation
        );
}

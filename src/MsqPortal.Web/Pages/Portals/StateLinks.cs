using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>A link that some question of a section names, whichever.</summary>
/// <param name="Id">Row id of the link.</param>
/// <param name="SectionCode">Empty for questions that belong to no section.</param>
public readonly record struct NamedLink(long Id, string Host, LinkKind Kind, string SectionCode);

/// <summary>The links that the answers of one Member State name.</summary>
/// <param name="Revision">Of the state's data, when they were read.</param>
/// <param name="Links">A link stands once for each section.</param>
public sealed record StateLinks(string Iso3, long Revision, ImmutableArray<NamedLink> Links)
{
    public static async Task<StateLinks> OfAsync(
        PortalDbContext database,
        string iso3,
        long revision,
        CancellationToken cancellation
    )
    {
        var links = ImmutableArray.CreateBuilder<NamedLink>();
        // Each row has strings of its own; a few hundred are enough.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (
            var place in database
                .PortalLinkPlaces.Where(place => place.Iso3 == iso3)
                .Select(place => new
                {
                    place.PortalLinkId,
                    place.PortalLink.Host,
                    place.PortalLink.Kind,
                    place.SectionCode,
                })
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
            links.Add(new NamedLink(place.PortalLinkId, Once(place.Host), place.Kind, Once(place.SectionCode)));
        return new StateLinks(iso3, revision, links.DrainToImmutable());

        string Once(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
    }
}

using System.Collections.Immutable;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>What all citations of an act say, gathered.</summary>
public sealed record ActReading(
    ImmutableArray<Stated> Titles,
    ImmutableArray<Stated> Types,
    ImmutableArray<Stated> Issuers,
    ImmutableArray<Stated> Numbers,
    ImmutableArray<Stated> Dates,
    ImmutableArray<ConcordanceRow> Concordance,
    ImmutableArray<CitedAddress> Addresses
)
{
    public static ActReading Of(ActContent act) =>
        new(
            Gather(act, citation => citation.Title),
            Gather(act, citation => citation.Type),
            Gather(act, citation => citation.Issuer),
            Gather(act, citation => citation.Number),
            Gather(act, citation => citation.Date is { } date ? PlainWords.Date(date) : null),
            Align(act),
            [
                .. act
                    .Links.GroupBy(link => link.Address)
                    .OrderByDescending(group => group.Count())
                    .Select(group => new CitedAddress(group.Key, [.. group])),
            ]
        );

    /// <summary>Distinct statements of one kind, the most frequent first.</summary>
    private static ImmutableArray<Stated> Gather(ActContent act, Func<ActCitation, string?> statement) =>
        [
            .. act
                .Citations.GroupBy(statement)
                .Where(group => group.Key is not null)
                .OrderByDescending(group => group.Count())
                .Select(group => new Stated(group.Key!, [.. group.Select(citation => citation.Place)])),
        ];

    private static ImmutableArray<ConcordanceRow> Align(ActContent act)
    {
        var cited = act
            .Citations.Where(citation => citation.Pinpoints.Count > 0 || act.AnchorOf(citation) is not null)
            .Select(citation =>
                (
                    Pinpoint: citation.Pinpoints.Count == 0 ? null : string.Join("; ", citation.Pinpoints),
                    Anchor: act.AnchorOf(citation),
                    citation.Place
                )
            );
        var linked = act
            .LinksWithoutCitation.Where(link => link.Anchor is not null)
            .Select(link => (Pinpoint: (string?)null, link.Anchor, link.Place));
        return
        [
            .. cited
                .Concat(linked)
                .GroupBy(place => (place.Pinpoint, place.Anchor))
                .OrderBy(group => group.Key.Pinpoint is null)
                .ThenBy(group => group.Key.Pinpoint, PlaceOrder)
                .ThenBy(group => group.Key.Anchor, StringComparer.Ordinal)
                .Select(group => new ConcordanceRow(
                    group.Key.Pinpoint,
                    group.Key.Anchor,
                    [.. group.Select(place => place.Place).DistinctBy(place => (place.Key, place.Line))]
                )),
        ];
    }

    // "Article 9" stands before "Article 29".
    private static readonly StringComparer PlaceOrder = StringComparer.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.CompareOptions.NumericOrdering
    );
}

/// <summary>Something that citations state in the same words, with each place.</summary>
public sealed record Stated(string Words, ImmutableArray<ActPlace> Places);

/// <param name="Pinpoint">Place in the act as cited; null where a link points to an element and no words name it.</param>
/// <param name="Anchor">Element of the document; null where the link, if any, points to the whole.</param>
public sealed record ConcordanceRow(string? Pinpoint, string? Anchor, ImmutableArray<ActPlace> Places);

/// <summary>An address as cited, with every mention of it.</summary>
public sealed record CitedAddress(string Url, ImmutableArray<ActLink> Mentions)
{
    public IEnumerable<string> OtherSpellings =>
        Mentions
            .Select(mention => mention.RawUrl)
            .Where(raw => Rendering.ForeignAddress.Shown(raw) != Rendering.ForeignAddress.Shown(Url))
            .Distinct();

    public IEnumerable<ActPlace> Places =>
        Mentions.Select(mention => mention.Place).DistinctBy(place => (place.Key, place.Line));
}

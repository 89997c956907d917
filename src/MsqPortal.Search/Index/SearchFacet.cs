using System.Collections.Immutable;

namespace MsqPortal.Search.Index;

/// <summary>What answers are filtered by.</summary>
public enum SearchFacet
{
    Section,
    Flag,
    Selection,
    HasActs,
    ActType,
    ActIssuer,
    ActYear,
    LinkHost,
    LinkKind,
    Country,
    Edition,
    FoundIn,
}

/// <summary>
/// What an answer can be filtered by. Type, issuer and year are those of one act, so that an answer that cites a law of 2022
/// and a decree of 2020 does not cite a decree of 2022; the same holds for host and kind of one link.
/// </summary>
public sealed record AnswerFacets(
    string? Section,
    ImmutableArray<string> Flags,
    string Selection,
    string HasActs,
    ImmutableArray<ActFacets> Acts,
    ImmutableArray<LinkFacets> Links,
    string Country,
    string Edition
);

/// <param name="Type">"Decree", or the value that stands for "not stated"; so are the others.</param>
public readonly record struct ActFacets(string Type, string Issuer, string Year);

public readonly record struct LinkFacets(string Host, string Kind);

/// <summary>Facets whose values belong to one thing that an answer names.</summary>
internal static class FacetGroups
{
    public static ImmutableArray<ImmutableArray<SearchFacet>> All { get; } =
    [
        [SearchFacet.Section],
        [SearchFacet.Flag],
        [SearchFacet.Selection],
        [SearchFacet.HasActs],
        [SearchFacet.ActType, SearchFacet.ActIssuer, SearchFacet.ActYear],
        [SearchFacet.LinkHost, SearchFacet.LinkKind],
        [SearchFacet.Country],
        [SearchFacet.Edition],
        [SearchFacet.FoundIn],
    ];

    /// <summary>Where a query was found, its words alone tell: the last group is no column of the answers.</summary>
    public static int FoundInGroup => All.Length - 1;

    public static int FacetCount { get; } = Enum.GetValues<SearchFacet>().Length;

    /// <summary>The things of one group that an answer names, each with a value for each facet of the group.</summary>
    public static IEnumerable<string[]> Items(int group, AnswerFacets facets) =>
        All[group][0] switch
        {
            SearchFacet.Section => facets.Section is { } section
                ?
                [
                    [section],
                ]
                : [],
            SearchFacet.Flag => facets.Flags.Select(flag => new[] { flag }),
            SearchFacet.Selection =>
            [
                [facets.Selection],
            ],
            SearchFacet.HasActs =>
            [
                [facets.HasActs],
            ],
            SearchFacet.ActType => facets.Acts.Select(act => new[] { act.Type, act.Issuer, act.Year }),
            SearchFacet.LinkHost => facets.Links.Select(link => new[] { link.Host, link.Kind }),
            SearchFacet.Country =>
            [
                [facets.Country],
            ],
            _ =>
            [
                [facets.Edition],
            ],
        };
}

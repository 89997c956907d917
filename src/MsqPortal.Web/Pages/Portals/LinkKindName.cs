using System.Text.Json;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>Kinds of links: in words for readers, in camelCase in addresses and JSON.</summary>
public static class LinkKindName
{
    /// <summary>In the order of the filter.</summary>
    public static IReadOnlyList<LinkKind> All { get; } =
    [
        LinkKind.LegalDatabase,
        LinkKind.Government,
        LinkKind.SocialMedia,
        LinkKind.News,
        LinkKind.International,
        LinkKind.Other,
    ];

    public static string Of(LinkKind kind) => PortalText.Of($"Links.Kind{kind}");

    /// <summary>What a link of the kind leads to, within an English sentence.</summary>
    public static string Target(LinkKind kind) =>
        kind switch
        {
            LinkKind.LegalDatabase => "a legal database",
            LinkKind.Government => "a government site",
            LinkKind.SocialMedia => "social media",
            LinkKind.News => "a news site",
            LinkKind.International => "an international site",
            _ => "a site of another kind",
        };

    public static string InAddresses(LinkKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}

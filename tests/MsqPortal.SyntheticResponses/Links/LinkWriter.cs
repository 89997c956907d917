namespace MsqPortal.SyntheticResponses.Links;

/// <summary>Writes links in the forms that conversions leave behind; a few are broken, as they are in real responses.</summary>
internal static class LinkWriter
{
    /// <summary>An address as a link.</summary>
    public static string Link(string address, Pcg random) =>
        random.Next(20) switch
        {
            0 => address,
            1 => $"(<{address}>)",
            2 => $"[{address}:]({address})",
            3 => $"[{address}.]({address}.)",
            4 => $"<{address}>;",
            5 => $"<{address}>.",
            6 => $"[link]({address})",
            _ => $"<{address}>",
        };

    /// <summary>A link to some page of a portal.</summary>
    public static string Link(Portal portal, Pcg random) =>
        random.Next(12) switch
        {
            0 => portal.Host,
            1 => $"www.{Bare(portal.Host)}",
            2 => $"<{portal.Host}/yt>",
            3 => $"https:// {portal.Host}",
            _ => Link(Address(portal, random), random),
        };

    private static string Address(Portal portal, Pcg random) =>
        $"{random.Pick("https", "https", "https", "http")}://{random.Pick("", "", "www.")}{Bare(portal.Host)}"
        + random.Next(12) switch
        {
            0 => "/en",
            1 => $"/en/service/{random.Between(1, 800)}",
            2 => $"/news/{random.Between(2010, 2023)}/{random.Between(1, 12):00}/{InventedPath(random)}",
            3 => "/en#/",
            4 => $"/search?query=%D0%B7%D0%B0%D0%BA%D0%BE%D0%BD&page={random.Between(1, 30)}",
            5 => $"/boards/{random.Between(1, 9)}/{random.Between(1, 6000)}",
            6 => $"/a_({random.Between(1, 9)})",
            7 or 8 => "/",
            _ => "",
        };

    private static string InventedPath(Pcg random) =>
        $"{Prose.InventedWords.Common(random)}-{Prose.InventedWords.Common(random)}";

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}

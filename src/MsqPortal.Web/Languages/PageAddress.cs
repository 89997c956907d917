namespace MsqPortal.Web.Languages;

/// <summary>
/// Addresses of pages carry the language, English does without. <see cref="PortalUrls"/> knows nothing of it: whatever writes
/// an address of a page into an answer asks here.
/// </summary>
public static class PageAddress
{
    private static readonly string[] DataEndings =
    [
        PortalUrls.Twin,
        ".csv",
        ".xlsx",
        ".atom",
        ".bib",
        ".ris",
        ".txt",
        ".css",
        ".js",
        ".svg",
        ".png",
        ".woff2",
    ];

    private static readonly PathString[] NoPages =
    [
        PortalUrls.ApiReference,
        "/openapi",
        PortalUrls.Liveness,
        PortalUrls.Readiness,
        PortalUrls.Version,
        PortalUrls.Theme,
    ];

    /// <summary>In the language of the request.</summary>
    public static string Of(string url) => In(Language.Current, url);

    /// <param name="language">The language of the page.</param>
    /// <param name="url">Any address; those that lead to no page of this portal stay as they are.</param>
    public static string In(Language language, string url) =>
        language.IsEnglish || !LeadsToPage(url) ? url
        : url is "/" ? language.Prefix
        : language.Prefix + url;

    /// <summary>Data, files and probes have one address for all languages.</summary>
    public static bool IsPage(PathString path) =>
        !NoPages.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase))
        && !DataEndings.Any(ending => path.Value!.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool LeadsToPage(string url) =>
        url.StartsWith('/')
        && !url.StartsWith("//", StringComparison.Ordinal)
        // Not by its conversion from a string, which decodes and throws at what no path may hold.
        && IsPage(new PathString(url.IndexOfAny(['?', '#']) is var end and >= 0 ? url[..end] : url));
}

namespace MsqPortal.Web.Caching;

/// <summary>
/// Lets a browser fetch a page when the pointer rests on its link, so that it is there at the click. The rules are a file that a
/// header names, because the content security policy refuses them in a page.
/// </summary>
internal static class SpeculationRules
{
    // Everything with an extension is data or a file, which is fetched when it is wanted.
    private const string Rules = """
        {
          "prefetch": [
            {
              "where": {
                "and": [
                  { "href_matches": "/*" },
                  { "not": { "href_matches": ["/*.*", "/api", "/api/*"] } }
                ]
              },
              "eagerness": "moderate"
            }
          ]
        }
        """;

    public static void MapSpeculationRules(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(PortalUrls.SpeculationRules, () => Results.Text(Rules, "application/speculationrules+json"))
            .ExcludeFromDescription();
}

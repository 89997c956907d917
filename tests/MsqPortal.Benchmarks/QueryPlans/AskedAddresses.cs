using Npgsql;

namespace MsqPortal.Benchmarks.QueryPlans;

/// <param name="What">For readers of the table.</param>
/// <param name="Address">Root-relative.</param>
internal sealed record AskedAddress(string What, string Address);

/// <summary>Each page and each list of the API at least once, on the data that make it work hardest.</summary>
internal static class AskedAddresses
{
    public static async Task<IReadOnlyList<AskedAddress>> OfAsync(NpgsqlConnection connection)
    {
        async Task<string> One(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            return Uri.EscapeDataString((string)(await command.ExecuteScalarAsync())!);
        }

        const string MostCited =
            "SELECT {0} FROM legal_acts JOIN citations ON legal_act_id = legal_acts.id WHERE legal_acts.number IS NOT NULL "
            + "GROUP BY legal_acts.id ORDER BY count(*) DESC, slug LIMIT 1";
        var act = await One(string.Format(null, MostCited, "slug"));
        var number = await One(string.Format(null, MostCited, "legal_acts.number"));
        var title = await One(string.Format(null, MostCited, "titles[1]"));
        var issuer = await One(
            "SELECT issuer FROM legal_acts WHERE issuer IS NOT NULL GROUP BY issuer ORDER BY count(*) DESC, issuer LIMIT 1"
        );
        var discrepancy = await One(
            "SELECT slug FROM discrepancies JOIN discrepancy_evidence ON discrepancy_id = discrepancies.id "
                + "GROUP BY slug ORDER BY count(*) DESC, slug LIMIT 1"
        );
        var rule = await One("SELECT rule FROM discrepancies GROUP BY rule ORDER BY count(*) DESC, rule LIMIT 1");
        const string MostNamed =
            "SELECT {0} FROM portal_links JOIN link_mentions ON portal_link_id = portal_links.id "
            + "GROUP BY portal_links.id ORDER BY count(*) DESC, portal_links.id LIMIT 1";
        var url = await One(string.Format(null, MostNamed, "portal_links.url"));
        var host = await One("SELECT host FROM portal_links GROUP BY host ORDER BY count(*) DESC, host LIMIT 1");
        var quotation = Uri.EscapeDataString(
            "Single Portal of Interactive Public Services of the Republic of Uzbekistan"
        );

        return
        [
            new("home", "/"),
            new("response", "/uzb/2024"),
            new("section", "/uzb/2024/sections/D"),
            new("question", "/uzb/2024/questions/15"),
            new("question with many acts", "/uzb/2024/questions/2"),
            new("closing", "/uzb/2024/closing"),
            new("source", "/uzb/2024/source"),
            new("source as text", "/uzb/2024/source.txt"),
            new("question from a search", "/uzb/2024/questions/15?q=digital&section=C"),
            new("search without a query", "/search"),
            new("search for a common word", "/search?q=government"),
            new("search with filters", "/search?q=digital+identity&section=D&type=Decree&year=2020"),
            new("search that finds nothing", "/search?q=quizzical+stratgey&section=D"),
            new("search, API", "/api/v1/search?q=%22digital+identity%22&pageSize=500"),
            new("search as a feed", "/search.atom?q=%22digital+identity%22"),
            new("responses, API", "/api/v1/responses?pageSize=500"),
            new("answers, API", "/api/v1/answers?section=D&pageSize=100"),
            new("questions, API", "/api/v1/questions?section=D"),
            new("imported files, API", "/api/v1/imports/files"),
            new("diagnostics, API", "/api/v1/imports/diagnostics"),
            new("legal acts", "/legal-acts"),
            new("legal acts, last pages", "/legal-acts?page=300"),
            new("legal acts, oldest", "/legal-acts?sort=oldest"),
            new("legal acts, most cited", "/legal-acts?sort=cited"),
            new("legal acts, by name", "/legal-acts?sort=name"),
            new("legal acts of a type", "/legal-acts?type=Decree"),
            new("legal acts of an issuer", $"/legal-acts?issuer={issuer}"),
            new("legal acts of a year", "/legal-acts?year=2020"),
            new("legal acts of a section", "/legal-acts?section=D"),
            new("legal acts of two sections, most cited", "/legal-acts?section=C&section=D&sort=cited"),
            new("legal acts of a database", "/legal-acts?host=lex.uz"),
            new("legal acts of a Member State", "/legal-acts?country=uzb"),
            new("legal acts with discrepancies", "/legal-acts?discrepancy=yes"),
            new(
                "legal acts, five filters",
                "/legal-acts?type=Decree&type=Law&year=2020&section=D&discrepancy=yes&sort=cited"
            ),
            new("legal acts, API", "/api/v1/legal-acts?pageSize=500"),
            new("legal acts of a section, API", "/api/v1/legal-acts?section=D&sort=cited"),
            new("an act", $"/legal-acts/{act}"),
            new("an act, API", $"/api/v1/legal-acts/{act}"),
            new("portals", "/portals"),
            new("portals, last pages", "/portals?page=100"),
            new("portals by a part of a host", "/portals?host=gov"),
            new("portals of one site", $"/portals?site={host}"),
            new("portals of a kind", "/portals?kind=government"),
            new("portals of a section", "/portals?section=D"),
            new("portals of a Member State", "/portals?country=uzb"),
            new("portals of a section and a Member State", "/portals?section=D&country=uzb&kind=government"),
            new("portal links, API", "/api/v1/portal-links?pageSize=500"),
            new("portal links of a section, API", "/api/v1/portal-links?section=D&page=50"),
            new("discrepancies", "/discrepancies"),
            new("discrepancies with notes", "/discrepancies?notes=show"),
            new("discrepancies, last pages", "/discrepancies?notes=show&page=300"),
            new("discrepancies of a rule", $"/discrepancies?rule={rule}"),
            new("discrepancies of a section", "/discrepancies?section=D"),
            new("discrepancies of a Member State", "/discrepancies?country=uzb"),
            new("discrepancies, API", "/api/v1/discrepancies?pageSize=500"),
            new("a discrepancy", $"/discrepancies/{discrepancy}"),
            new("rules", "/discrepancies/rules"),
            new("imports", "/imports"),
            new("about", "/about"),
            new("lookup, empty", "/lookup"),
            new("lookup of a number", $"/api/v1/lookup?q={number}"),
            new("lookup of a title", $"/api/v1/lookup?q={title}"),
            new("lookup of a former or present address", $"/api/v1/lookup?q={act}"),
            new("lookup of a link", $"/api/v1/lookup?q={url}"),
            new("lookup of a document", "/api/v1/lookup?q=5030957"),
            new("lookup of a quotation", $"/api/v1/lookup?q={quotation}"),
            new("lookup of words that nothing says", "/api/v1/lookup?q=quizzical+zephyrs+vexing+jumbled"),
            new("lookup of common words", "/api/v1/lookup?q=government+services+public"),
            new("lookup of the most common words", "/api/v1/lookup?q=of+the+and+in+to"),
            new("lookup of common words in an order that nothing has", "/api/v1/lookup?q=to+to+of+of+the+the+and+and"),
        ];
    }
}

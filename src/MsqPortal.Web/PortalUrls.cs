using MsqPortal.Web.Api;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.Imports;
using MsqPortal.Web.Pages.Source;

namespace MsqPortal.Web;

/// <summary>Names one response in addresses: whose it is, and of which edition.</summary>
public readonly record struct ResponseKey(string Iso3, string Edition)
{
    /// <summary>The country as addresses write it.</summary>
    public string Country => Iso3.ToLowerInvariant();
}

/// <summary>
/// The one place that builds addresses. They are made of what people know (country, edition, question), never of
/// row numbers, so that they survive a new import.
/// </summary>
public static class PortalUrls
{
    /// <summary>What the form calls its last question.</summary>
    public const string Closing = "closing";

    /// <summary>What the form calls the consent to publish.</summary>
    public const string Consent = "consent";

    public const string Home = "/";
    public const string LegalActs = "/legal-acts";
    public const string Portals = "/portals";
    public const string Discrepancies = "/discrepancies";
    public const string DiscrepancyRules = "/discrepancies/rules";
    public const string Lookup = "/lookup";
    public const string Search = "/search";
    public const string SearchCsv = "/search.csv";
    public const string SearchXlsx = "/search.xlsx";
    public const string SearchJson = "/search.json";
    public const string SearchAtom = "/search.atom";
    public const string Api = "/api/v1";
    public const string ApiReference = "/api";
    public const string ApiReferenceAssets = "/api/reference";
    public const string ApiReferenceScript = $"{ApiReferenceAssets}/scalar.js";
    public const string OpenApi = "/openapi/v1.json";
    public const string ApiResponses = $"{Api}/responses";
    public const string ApiAnswers = $"{Api}/answers";
    public const string ApiImportedFiles = $"{Api}/imports/files";
    public const string ApiDiagnostics = $"{Api}/imports/diagnostics";

    /// <summary>After the address of a page, it leads to the page's data.</summary>
    public const string Twin = ".json";

    /// <summary>The picture that other sites show beside a link to a page.</summary>
    public const string Card = "/card.png";

    /// <summary>Tells browsers which pages to fetch before they are asked for.</summary>
    public const string SpeculationRules = "/speculation-rules.json";

    public const string Imports = "/imports";
    public const string About = "/about";
    public const string AboutSelections = "/about#selections";
    public const string AboutKeyboard = "/about#keyboard";
    public const string AboutWithheld = "/about#withheld";
    public const string Design = "/about/design";

    /// <summary>The letters that every page has, as the style sheet names them: a browser fetches them along with it.</summary>
    public static readonly string[] FontsOfEveryPage =
    [
        "/fonts/source-serif-4-latin-wght-normal.woff2",
        "/fonts/source-sans-3-latin-wght-normal.woff2",
    ];

    public const string FontLicence = "/fonts/OFL-source-serif-4.txt";

    /// <summary>Takes the form of the switch between light and dark.</summary>
    public const string Theme = "/theme";

    public const string Liveness = "/healthz";
    public const string Readiness = "/readyz";
    public const string Version = "/version";
    public const string Errors = "/errors";
    public const string StartingUp = $"{Errors}/starting-up";
    public const string Failed = $"{Errors}/500";

    /// <summary>A template: the status stands for {0}.</summary>
    public const string StatusCode = Errors + "/{0}";

    public static string Response(ResponseKey key) => $"/{key.Country}/{Segment(key.Edition)}";

    public static string Section(ResponseKey key, string code) => $"{Response(key)}/sections/{Segment(code)}";

    /// <summary>The closing question and the consent stand outside of the numbered questions, and so do their addresses.</summary>
    public static string Question(ResponseKey key, string number) =>
        number switch
        {
            Closing => $"{Response(key)}/closing",
            Consent => $"{Response(key)}#{Consent}",
            _ => $"{Response(key)}/questions/{Segment(number)}",
        };

    /// <summary>One page to print, with all that is known about an answer.</summary>
    public static string Sheet(ResponseKey key, string number) => $"{Question(key, number)}/sheet";

    /// <summary>How to cite an answer, as a file.</summary>
    /// <param name="key">The response.</param>
    /// <param name="number">The question.</param>
    /// <param name="extension">"bib", "ris" or "json".</param>
    public static string Citation(ResponseKey key, string number, string extension) =>
        $"{Question(key, number)}/cite.{extension}";

    /// <summary>The consent is shown with the response, everything else on a page of its own.</summary>
    public static bool HasQuestionPage(string number) => number is not Consent;

    public static string Source(ResponseKey key, int? line = null) =>
        line is null ? $"{Response(key)}/source" : $"{Response(key)}/source#L{line}";

    /// <summary>The source with some lines marked, at one of them.</summary>
    public static string MarkedSource(ResponseKey key, LineRange marked, int line) =>
        $"{Response(key)}/source?{LineRange.Parameter}={marked}#L{line}";

    public static string SourceText(ResponseKey key) => $"{Response(key)}/source.txt";

    public static string LegalAct(string slug) => $"{LegalActs}/{Segment(slug)}";

    public static string ApiResponse(ResponseKey key) => $"{ApiResponses}{Response(key)}";

    public static string ApiSection(ResponseKey key, string code) => $"{ApiResponses}{Section(key, code)}";

    /// <summary>Every question has data, those without a page of their own as well.</summary>
    public static string ApiQuestion(ResponseKey key, string number) =>
        $"{ApiResponse(key)}/questions/{Segment(number)}";

    public static string ApiAnswersTo(string edition, string number) =>
        $"{ApiAnswers}?edition={Segment(edition)}&question={Segment(number)}";

    public static string ApiFilesOf(string run) => $"{ApiImportedFiles}?run={Segment(run)}";

    public static string ApiDiagnosticsOf(string run) => $"{ApiDiagnostics}?run={Segment(run)}";

    public static string ApiLegalAct(string slug) => $"{Api}{LegalAct(slug)}";

    public static string Discrepancy(string slug) => $"{Discrepancies}/{Segment(slug)}";

    public static string DiscrepancyRule(string code) => $"{DiscrepancyRules}#{Segment(code)}";

    /// <summary>The board with the cases of one rule, notes or not.</summary>
    public static string DiscrepanciesOf(string rule) => $"{Discrepancies}?rule={Segment(rule)}&notes=show";

    /// <summary>What a list has of the Member State, which is that of all its responses.</summary>
    /// <param name="list"><see cref="LegalActs"/>, <see cref="Discrepancies"/> or <see cref="Portals"/>.</param>
    /// <param name="key">A response of the state.</param>
    public static string OfCountry(string list, ResponseKey key) =>
        $"{list}?{DiscrepancyFilter.CountryParameter}={key.Iso3}";

    /// <summary>The links of one host; <c>/portals#host</c> leads to its place in the whole list.</summary>
    public static string Host(string host) => $"{Portals}?host={Segment(host)}";

    /// <summary>The search for some words.</summary>
    public static string Searched(string query) => $"{Search}?q={Segment(query)}";

    /// <summary>The search for all answers of a Member State.</summary>
    public static string AnswersOfState(string iso3) => $"{Search}?country={iso3.ToLowerInvariant()}";

    public static string LookedUp(string query, string ending = "") => $"{Lookup}{ending}?q={Segment(query)}";

    /// <summary>The place on a question's page that stands beside a source line.</summary>
    public static string QuestionLine(ResponseKey key, string number, int? line) =>
        line is null || !HasQuestionPage(number) ? Question(key, number) : $"{Question(key, number)}#L{line}";

    /// <summary>A result of a search on its page, which marks what was sought and leads on to the next result.</summary>
    public static string FoundAnswer(ListState search, ResponseKey key, string number, int? line = null) =>
        HasQuestionPage(number)
            ? $"{Question(key, number)}{search.QueryString}{(line is null ? "" : $"#L{line}")}"
            : Question(key, number);

    /// <summary>All results of a search as a file or a feed.</summary>
    /// <param name="search">The search.</param>
    /// <param name="format">"csv", "xlsx", "json" or "atom".</param>
    public static string SearchDownload(ListState search, string format) => $"{Search}.{format}{search.QueryString}";

    /// <summary>The report of one run.</summary>
    /// <param name="run">Its name in addresses and data.</param>
    public static string ImportRun(string run) => $"{Imports}?{ImportFilter.Run.Name}={Segment(run)}";

    /// <summary>A file in the report of its run, on the page that shows it.</summary>
    /// <param name="run">Name of the run.</param>
    /// <param name="ordinal">Position of the file within the run, from 1.</param>
    public static string ImportedFile(string run, int ordinal) =>
        (ordinal - 1) / ImportsQuery.FilesOnAPage is var page and > 0
            ? $"{ImportRun(run)}&{ListState.PageParameter}={page + 1}#file-{ordinal}"
            : $"{ImportRun(run)}#file-{ordinal}";

    private static string Segment(string text) => Uri.EscapeDataString(text);
}

using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>
/// What a reader asks of the board: OR within a filter, AND across filters. A value that nothing has selects nothing; a
/// severity that is none is left out.
/// </summary>
/// <param name="Rules">Codes of rules.</param>
/// <param name="SeverityCodes">As written in the address.</param>
/// <param name="Sections">Codes of sections that some evidence stands in.</param>
/// <param name="Countries">Codes of Member States in upper case.</param>
/// <param name="ShowsNotes">Notes are shown where no severity is chosen.</param>
public sealed record DiscrepancyFilter(
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> SeverityCodes,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Countries,
    bool ShowsNotes
)
{
    public const string RuleParameter = "rule";
    public const string SeverityParameter = "severity";
    public const string SectionParameter = "section";
    public const string CountryParameter = "country";
    public const string NotesParameter = "notes";
    public const string NotesShown = "show";

    internal static IEnumerable<PageParameter> Parameters { get; } =
    [
        PageParameter.Texts(RuleParameter),
        PageParameter.OneOf(SeverityParameter, SeverityWording.All.Select(SeverityWording.Code)),
        PageParameter.Texts(SectionParameter),
        PageParameter.Texts(CountryParameter),
        PageParameter.OneOf(NotesParameter, [NotesShown]),
    ];

    /// <summary>A board hides notes until a reader wants them.</summary>
    public static DiscrepancyFilter OfBoard(IQueryCollection query) =>
        Of(query) with
        {
            ShowsNotes = query[NotesParameter].Contains(NotesShown, StringComparer.OrdinalIgnoreCase),
        };

    /// <summary>A program gets everything that it does not filter out.</summary>
    public static DiscrepancyFilter OfApi(IQueryCollection query) => Of(query) with { ShowsNotes = true };

    /// <summary>What is chosen; without a choice everything, notes only for a reader who wants them.</summary>
    public IReadOnlyList<DiscrepancySeverity> Severities =>
        [
            .. SeverityWording.All.Where(severity =>
                SeverityCodes.Count == 0
                    ? severity != DiscrepancySeverity.Note || ShowsNotes
                    : SeverityCodes.Any(code => SeverityWording.Parse(code) == severity)
            ),
        ];

    public bool HasRule(string rule) => Rules.Count == 0 || Rules.Contains(rule);

    public bool HasCountry(string iso3) => Countries.Count == 0 || Countries.Contains(iso3);

    private static DiscrepancyFilter Of(IQueryCollection query) =>
        new(
            [.. Values(query, RuleParameter).Select(value => value.ToLowerInvariant())],
            [.. Values(query, SeverityParameter).Where(code => SeverityWording.Parse(code) is not null)],
            [.. Values(query, SectionParameter).Select(value => value.ToUpperInvariant())],
            [.. Values(query, CountryParameter).Select(value => value.ToUpperInvariant())],
            ShowsNotes: false
        );

    // PostgreSQL knows no character zero, and refuses the whole query for one.
    private static IEnumerable<string> Values(IQueryCollection query, string name) =>
        query[name]
            .OfType<string>()
            .Where(value => value.Length > 0)
            .Select(value => value.Replace('\0', '�'))
            .Distinct();
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>The order of the list.</summary>
public enum ActOrder
{
    Newest,
    Oldest,
    Cited,
    Name,
}

/// <summary>
/// What the address asks of the list of acts: OR within a filter, AND across filters. A value that no act has finds
/// nothing; one that could never be a value of its filter is left out.
/// </summary>
public sealed record LegalActsFilter(
    string[] Types,
    string[] Issuers,
    int?[] Years,
    string[] Sections,
    string[] Hosts,
    string[] Countries,
    bool[] Discrepancies,
    ActOrder Order
)
{
    private const string SuffixSign = "-";

    public const string TypeParameter = "type";
    public const string IssuerParameter = "issuer";
    public const string YearParameter = "year";
    public const string SectionParameter = "section";
    public const string HostParameter = "host";
    public const string CountryParameter = "country";
    public const string DiscrepancyParameter = "discrepancy";
    public const string SortParameter = "sort";

    /// <summary>Stands in the address for acts whose citations do not state a type, an issuer or a date.</summary>
    public const string NotStated = "not-stated";

    public const string Yes = "yes";
    public const string No = "no";

    internal static IEnumerable<PageParameter> Parameters { get; } =
    [
        PageParameter.Texts(TypeParameter),
        PageParameter.Texts(IssuerParameter),
        new(YearParameter, value => Year(value).IsKnown, IsRepeatable: true),
        PageParameter.Texts(SectionParameter),
        PageParameter.Texts(HostParameter),
        PageParameter.Texts(CountryParameter),
        PageParameter.OneOf(DiscrepancyParameter, [Yes, No]),
        PageParameter.OneOf(SortParameter, Enum.GetValues<ActOrder>().Select(NameOf), isRepeatable: false),
    ];

    public static LegalActsFilter Of(IQueryCollection query) =>
        new(
            [.. Values(query, TypeParameter).Select(value => FacetText.Written(SearchFacet.ActType, value)).Distinct()],
            Values(query, IssuerParameter),
            [.. Values(query, YearParameter).Select(Year).Where(year => year.IsKnown).Select(year => year.Value)],
            [.. Values(query, SectionParameter).Select(code => code.ToUpperInvariant())],
            Values(query, HostParameter),
            [.. Values(query, CountryParameter).Select(code => code.ToUpperInvariant())],
            [
                .. Values(query, DiscrepancyParameter)
                    .Select(value => value.ToLowerInvariant())
                    .Where(value => value is Yes or No)
                    .Select(value => value is Yes)
                    .Distinct(),
            ],
            Enum.GetValues<ActOrder>()
                .FirstOrDefault(order =>
                    NameOf(order).Equals(query[SortParameter].FirstOrDefault(), StringComparison.OrdinalIgnoreCase)
                )
        );

    /// <summary>As the address writes it.</summary>
    public static string NameOf(ActOrder order) => order.ToString().ToLowerInvariant();

    public bool IsEmpty =>
        (Types, Issuers, Years, Sections, Hosts, Countries, Discrepancies) is ([], [], [], [], [], [], []);

    public IQueryable<LegalAct> Apply(IQueryable<LegalAct> acts)
    {
        if (Types.Length > 0)
            acts = acts.Where(act => Types.Contains(act.Type ?? NotStated));
        if (Issuers.Length > 0)
            acts = acts.Where(act => Issuers.Contains(act.Issuer ?? NotStated));
        if (Years.Length > 0)
            acts = acts.Where(act => Years.Contains(act.Date == null ? null : act.Date.Value.Year));
        if (Sections.Length > 0)
            acts = acts.Where(act => act.SectionCodes.Any(code => Sections.Contains(code)));
        if (Hosts.Length > 0)
            acts = acts.Where(act => act.DatabaseCodes.Any(code => Hosts.Contains(code)));
        if (Countries.Length > 0)
            acts = acts.Where(act => Countries.Contains(act.Iso3));
        if (Discrepancies.Length > 0)
            acts = acts.Where(act => Discrepancies.Contains(act.HasDiscrepancy));
        return acts;
    }

    /// <summary>
    /// Acts without a date come last, whichever way the dates run. What is alike follows the countries, and the slug makes
    /// each order total.
    /// </summary>
    public IQueryable<LegalAct> Sort(IQueryable<LegalAct> acts, string[] countries) =>
        Sorted(acts).ThenBy(act => Array.IndexOf(countries, act.Iso3)).ThenBy(act => act.Slug);

    private IOrderedQueryable<LegalAct> Sorted(IQueryable<LegalAct> acts) =>
        Order switch
        {
            ActOrder.Oldest => acts.OrderBy(act => act.Date == null).ThenBy(act => act.Date),
            ActOrder.Cited => acts.OrderByDescending(act => act.CitationCount)
                .ThenBy(act => act.Date == null)
                .ThenByDescending(act => act.Date),
            ActOrder.Name => acts.OrderBy(act => act.Number == null ? act.Titles[0] ?? act.Type : act.Type)
                // "400-I" stands before "1015": the shorter stem is the smaller number.
                .ThenBy(act => (act.Number + SuffixSign).IndexOf(SuffixSign))
                .ThenBy(act => act.Number),
            _ => acts.OrderBy(act => act.Date == null).ThenByDescending(act => act.Date),
        };

    private static string[] Values(IQueryCollection query, string name) =>
        [.. query[name].Where(value => !string.IsNullOrEmpty(value)).Select(value => Storable(value!)).Distinct()];

    // The one character that no text of the database has, and that it refuses in a question.
    private static string Storable(string value) => value.Replace('\0', '\uFFFD');

    private static (bool IsKnown, int? Value) Year(string written) =>
        written is NotStated ? (true, null)
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (true, year)
        : (false, null);
}

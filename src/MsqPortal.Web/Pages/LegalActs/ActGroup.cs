namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>Filters of the list of acts.</summary>
[Flags]
internal enum ActFilters
{
    None = 0,
    Type = 1,
    Issuer = 2,
    Year = 4,
    Country = 8,
    Discrepancy = 16,
    Section = 32,
    Host = 64,
}

/// <summary>Acts that have one value of one filter, and do not pass the same filters; all other values are null.</summary>
/// <param name="SectionCodes">The sections that cite them: acts of several sections have several values at once.</param>
/// <param name="DatabaseCodes">The databases that hold their documents.</param>
/// <param name="Missed">The filters that they do not pass, <see cref="ActFilters"/>.</param>
/// <param name="Acts">How many.</param>
internal sealed record ActGroup(
    string? Type,
    string? Issuer,
    string? Year,
    string? Iso3,
    bool? HasDiscrepancy,
    string[]? SectionCodes,
    string[]? DatabaseCodes,
    int Missed,
    int Acts
)
{
    public bool MissesOnly(ActFilters own) => ((ActFilters)Missed & ~own) == ActFilters.None;

    public IEnumerable<(string Facet, string Value, ActFilters Own)> Values() =>
        this switch
        {
            { Type: { } type } => [(LegalActsFilter.TypeParameter, type, ActFilters.Type)],
            { Issuer: { } issuer } => [(LegalActsFilter.IssuerParameter, issuer, ActFilters.Issuer)],
            { Year: { } year } => [(LegalActsFilter.YearParameter, year, ActFilters.Year)],
            { Iso3: { } iso3 } => [(LegalActsFilter.CountryParameter, iso3, ActFilters.Country)],
            { HasDiscrepancy: true } =>
            [
                (LegalActsFilter.DiscrepancyParameter, LegalActsFilter.Yes, ActFilters.Discrepancy),
            ],
            { HasDiscrepancy: false } =>
            [
                (LegalActsFilter.DiscrepancyParameter, LegalActsFilter.No, ActFilters.Discrepancy),
            ],
            { SectionCodes: { } codes } => codes.Select(code =>
                (LegalActsFilter.SectionParameter, code, ActFilters.Section)
            ),
            { DatabaseCodes: { } codes } => codes.Select(code =>
                (LegalActsFilter.HostParameter, code, ActFilters.Host)
            ),
            _ => [],
        };
}

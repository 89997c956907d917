using Microsoft.AspNetCore.Html;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>The filters of the board with their counts.</summary>
public sealed class BoardFacets(DiscrepancyFilter filter, IReadOnlyList<CaseCount> counts)
{
    public IReadOnlyList<Facet> Build(
        IReadOnlyList<RespondingState> states,
        IReadOnlyList<(string Code, string Title)> sections,
        IReadOnlyDictionary<string, int> bySection
    ) =>
        [
            Rules(),
            Severities(),
            Notes(),
            Sections(sections, bySection),
            // One state alone is no choice.
            .. states.Count > 1 ? [Countries(states)] : Array.Empty<Facet>(),
        ];

    /// <summary>What is chosen, in the order of the filters; a value that no filter has keeps its own words.</summary>
    public static IEnumerable<Chip> Chips(IReadOnlyList<Facet> facets, DiscrepancyFilter filter, ListState state)
    {
        string[] names =
        [
            DiscrepancyFilter.RuleParameter,
            DiscrepancyFilter.SeverityParameter,
            DiscrepancyFilter.SectionParameter,
            DiscrepancyFilter.CountryParameter,
        ];
        var chosen = state.Query.Where(pair => names.Contains(pair.Key) || (IsNotes(pair) && filter.ShowsNotes));
        return chosen.Distinct().Select(pair => new Chip(Words(facets, pair), state.UrlWithout(pair.Key, pair.Value)));
    }

    private static bool IsNotes(KeyValuePair<string, string> pair) => pair.Key == DiscrepancyFilter.NotesParameter;

    private static IHtmlContent Words(IReadOnlyList<Facet> facets, KeyValuePair<string, string> pair) =>
        facets
            .FirstOrDefault(facet => facet.Name == pair.Key)
            ?.Values.FirstOrDefault(value => string.Equals(value.Value, pair.Value, StringComparison.OrdinalIgnoreCase))
            ?.Words
        ?? OriginalText.Words(pair.Value, isOriginal: false);

    private Facet Rules() =>
        new(
            DiscrepancyFilter.RuleParameter,
            PortalText.Of("Discrepancies.FacetRule"),
            [
                .. RuleTexts
                    .All.Select(rule => rule.Code)
                    .Union(counts.Select(count => count.Rule).Order(StringComparer.Ordinal))
                    .Select(rule => new FacetValue(
                        rule,
                        RuleTexts.Title(rule),
                        Sum(count => count.Rule == rule && HasSeverity(count) && filter.HasCountry(count.Iso3)),
                        filter.Rules.Contains(rule)
                    )),
            ]
        );

    private Facet Severities() =>
        new(
            DiscrepancyFilter.SeverityParameter,
            PortalText.Of("Discrepancies.FacetSeverity"),
            [
                .. SeverityWording.All.Select(severity => new FacetValue(
                    SeverityWording.Code(severity),
                    SeverityWording.Name(severity),
                    Sum(count => count.Severity == severity && HasRuleAndCountry(count)),
                    filter.SeverityCodes.Any(code => SeverityWording.Parse(code) == severity)
                )),
            ]
        );

    private Facet Notes() =>
        new(
            DiscrepancyFilter.NotesParameter,
            PortalText.Of("Discrepancies.FacetNotes"),
            [
                new FacetValue(
                    DiscrepancyFilter.NotesShown,
                    PortalText.Of("Discrepancies.ShowNotesToo"),
                    Sum(count => count.Severity is DiscrepancySeverity.Note && HasRuleAndCountry(count)),
                    filter.ShowsNotes
                ),
            ]
        );

    private Facet Sections(
        IReadOnlyList<(string Code, string Title)> sections,
        IReadOnlyDictionary<string, int> bySection
    ) =>
        new(
            DiscrepancyFilter.SectionParameter,
            PortalText.Of("Discrepancies.FacetSection"),
            [
                .. sections.Select(section => new FacetValue(
                    section.Code,
                    $"{section.Code}. {section.Title}",
                    bySection.GetValueOrDefault(section.Code),
                    filter.Sections.Contains(section.Code),
                    IsOriginal: true
                )),
            ]
        );

    private Facet Countries(IReadOnlyList<RespondingState> states) =>
        new(
            DiscrepancyFilter.CountryParameter,
            PortalText.Of("Discrepancies.FacetCountry"),
            [
                .. states.Select(state => new FacetValue(
                    state.Iso3.ToLowerInvariant(),
                    state.Name,
                    Sum(count => count.Iso3 == state.Iso3 && HasSeverity(count) && filter.HasRule(count.Rule)),
                    filter.Countries.Contains(state.Iso3)
                )),
            ]
        );

    private int Sum(Func<CaseCount, bool> condition) => counts.Where(condition).Sum(count => count.Count);

    private bool HasSeverity(CaseCount count) => filter.Severities.Contains(count.Severity);

    private bool HasRuleAndCountry(CaseCount count) => filter.HasRule(count.Rule) && filter.HasCountry(count.Iso3);
}

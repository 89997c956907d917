using System.Collections.Immutable;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>The acts of a list by year and type, as a picture and as a table.</summary>
/// <param name="Types">What the picture tells apart: the most frequent types, and the others together.</param>
/// <param name="Years">Every year that has acts, for the table.</param>
/// <param name="Undated">Acts cited without a date, which no picture by year can show.</param>
public sealed record ActTimeline(ImmutableArray<TimelineType> Types, ImmutableArray<TimelineYear> Years, int Undated)
{
    private const int NamedTypes = 4;

    /// <summary>So many years stand side by side; older ones are in the table.</summary>
    private const int DrawnYears = 40;

    /// <summary>Only years that have acts, the latest ones; each is one row of the tall drawing.</summary>
    public ImmutableArray<TimelineYear> Drawn =>
        Years.IsEmpty ? [] : [.. Years.Where(year => year.Year > Years[^1].Year - DrawnYears)];

    public ImmutableArray<TimelineYear> Older => [.. Years.Except(Drawn)];

    /// <summary>With those that have no date.</summary>
    public int Total => Years.Sum(year => year.Total) + Undated;

    public int Highest => Years.IsEmpty ? 0 : Drawn.Max(year => year.Total);

    public string Title => PortalText.Of("LegalActs.TimelineTitle");

    public string Description =>
        PortalText.Of(
            "LegalActs.TimelineDescription",
            PlainWords.LegalActs(Years.Sum(year => year.Total)),
            Years[0].Year,
            Years[^1].Year,
            Years.MaxBy(year => year.Total)!.Year,
            Years.Max(year => year.Total)
        );

    public static ActTimeline Of(IReadOnlyCollection<YearCount> counts, ListState state)
    {
        var named = counts
            .Where(count => count.Type is not null)
            .GroupBy(count => count.Type!)
            .OrderByDescending(group => group.Sum(count => count.Count))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(NamedTypes)
            .Select(group => group.Key)
            .ToList();
        var rest = counts.Where(count => count.Type is null || !named.Contains(count.Type)).Sum(count => count.Count);
        string[] types = rest == 0 ? [.. named] : [.. named, PortalText.Of("LegalActs.TimelineOthers")];
        int Place(string? type) => type is not null && named.Contains(type) ? named.IndexOf(type) : named.Count;

        return new ActTimeline(
            [
                .. types.Select(
                    (type, index) =>
                        new TimelineType(
                            type,
                            index + 1,
                            counts.Where(c => Place(c.Type) == index).Sum(c => c.Count),
                            IsStated: index < named.Count
                        )
                ),
            ],
            [
                .. counts
                    .Where(count => count.Year is not null)
                    .GroupBy(count => count.Year!.Value)
                    .OrderBy(group => group.Key)
                    .Select(group => new TimelineYear(
                        group.Key,
                        [
                            .. types.Select(
                                (_, index) => group.Where(c => Place(c.Type) == index).Sum(count => count.Count)
                            ),
                        ],
                        state.UrlWith(LegalActsFilter.YearParameter, $"{group.Key}")
                    )),
            ],
            counts.Where(count => count.Year is null).Sum(count => count.Count)
        );
    }

    /// <summary>"2022: 15 legal acts; 6 Decree, 9 Resolution".</summary>
    public string LabelOf(TimelineYear year) =>
        PortalText.Of(
            "LegalActs.TimelineYear",
            year.Year,
            PlainWords.LegalActs(year.Total),
            PlainWords.ListOf(
                Types.Zip(year.Counts).Where(pair => pair.Second > 0).Select(pair => $"{pair.Second} {pair.First.Name}")
            )
        );
}

/// <param name="Class">Number of its class in the style sheet, from 1.</param>
/// <param name="IsStated">The name is that of the responses; false for the others together.</param>
public sealed record TimelineType(string Name, int Class, int Count, bool IsStated);

/// <param name="Counts">For each type of the timeline.</param>
/// <param name="Url">The list with this year alone.</param>
public sealed record TimelineYear(int Year, ImmutableArray<int> Counts, string Url)
{
    public int Total => Counts.Sum();

    /// <summary>Stretches of a column that grows from 0, in units: one for each type that the year has.</summary>
    public IEnumerable<(int Class, int From, int Count)> Stretches()
    {
        var from = 0;
        foreach (var (index, count) in Counts.Index())
        {
            if (count > 0)
                yield return (index + 1, from, count);
            from += count;
        }
    }
}

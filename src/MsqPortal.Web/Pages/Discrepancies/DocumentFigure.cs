using System.Collections.Immutable;
using System.Globalization;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Ids of documents against the dates of their acts, with the one that stands off.</summary>
/// <param name="Left">Where the picture begins, after the figures of its axis.</param>
public sealed record DocumentFigure(
    string Database,
    double Left,
    DatedId Odd,
    DrawnPoint OddPoint,
    ImmutableArray<DrawnPoint> Others,
    ImmutableArray<Tick> Years,
    ImmutableArray<Tick> Ids,
    string Unit
)
{
    /// <summary>Figures of an axis end here before the picture.</summary>
    public const double Gap = 8;

    public const double Right = 432;
    public const double Top = 34;

    /// <summary>Here ends the name of the axis.</summary>
    public const double BelowName = 20;
    public const double Bottom = 268;

    private const double NarrowestLeft = 40;
    private const int FewestOthers = 4;
    private static readonly int[] RoundSteps = [1, 2, 5, 10];
    private const int DaysAround = 550;

    public string Title =>
        PortalText.Count("Discrepancies.FigureTitle", Others.Length, Database, Odd.Id, PlainWords.Date(Odd.Date));

    public string LabelText => PlainWords.Apposed([$"{Odd.Id}", PlainWords.Date(Odd.Date)]);

    public DrawnLabel Label => DrawnLabel.Beside(OddPoint, LabelText, Left, Others);

    /// <returns>Null where too few other documents show an order.</returns>
    public static DocumentFigure? Draw(string database, DatedId odd, IReadOnlyList<DatedId> others)
    {
        if (others.Count < FewestOthers)
            return null;

        // The documents with the nearest ids tell when the document should be from.
        var near = others.OrderBy(other => Math.Abs(other.Order - odd.Order)).Take(2).Append(odd).ToList();
        var from = near.Min(point => point.Date.DayNumber) - DaysAround;
        var to = near.Max(point => point.Date.DayNumber) + DaysAround;
        var shown = others.Where(other => other.Date.DayNumber >= from && other.Date.DayNumber <= to).ToList();
        if (shown.Count < FewestOthers)
            shown = [.. others];

        var all = shown.Append(odd).ToList();
        var ids = new Scale(all.Select(point => (double)point.Order), Bottom - 16, Top + 8);
        var isInMillions = all.Max(point => point.Order) >= 1_000_000;
        var idTicks = IdTicks(ids, isInMillions ? 1_000_000 : 1).ToImmutableArray();
        var left = idTicks.Select(tick => DrawnLabel.WidthOf(tick.Label) + Gap).Append(NarrowestLeft).Max();
        // The name of a year stands around its first day, and both ends of it within the picture.
        var days = new Scale(all.Select(point => (double)point.Date.DayNumber), left + 10, Right - 14);
        return new DocumentFigure(
            database,
            left,
            odd,
            new DrawnPoint(days.At(odd.Date.DayNumber), ids.At(odd.Order)),
            [.. shown.Select(point => new DrawnPoint(days.At(point.Date.DayNumber), ids.At(point.Order)))],
            [.. YearTicks(days, left)],
            idTicks,
            PortalText.Of(isInMillions ? "Discrepancies.UnitMillions" : "Discrepancies.Unit")
        );
    }

    private static IEnumerable<Tick> YearTicks(Scale days, double left)
    {
        var first = DateOnly.FromDayNumber((int)days.Least).Year;
        var last = DateOnly.FromDayNumber((int)days.Greatest).Year;
        var step = Math.Max(1, (last - first + 5) / 6);
        for (var year = first; year <= last; year += step)
        {
            var at = days.At(new DateOnly(year, 1, 1).DayNumber);
            if (at >= left && at <= Right)
                yield return new Tick(at, $"{year}");
        }
    }

    private static IEnumerable<Tick> IdTicks(Scale ids, double unit)
    {
        var rough = (ids.Greatest - ids.Least) / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(rough, 1))));
        var step = Math.Max(1, RoundSteps.Select(factor => factor * power).First(size => size >= rough));
        for (var id = Math.Ceiling(ids.Least / step) * step; id <= ids.Greatest; id += step)
            yield return new Tick(ids.At(id), (id / unit).ToString("0.####", CultureInfo.InvariantCulture));
    }

    private sealed class Scale(IEnumerable<double> values, double start, double end)
    {
        private readonly List<double> known = [.. values];

        public double Least => known.Min();

        public double Greatest => known.Max();

        public double At(double value)
        {
            var at = start + ((end - start) * (value - Least) / Math.Max(1, Greatest - Least));
            return Math.Round(at, 1);
        }
    }
}

public readonly record struct DrawnPoint(double X, double Y);

public readonly record struct Tick(double At, string Label);

using System.Globalization;

namespace MsqPortal.Web.Downloads;

/// <summary>A place in a sheet; written "AB12".</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
internal readonly record struct SheetCell(int Row, int Column)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    private static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}

using System.Globalization;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>Single lines as a sheet says them: "line 637", "lines 637, 641".</summary>
public static class SheetLines
{
    public static string Of(IReadOnlyList<int> lines) =>
        lines.Count == 1
            ? PlainWords.Line(lines[0])
            : PortalText.Of(
                "Sheet.Lines",
                PlainWords.ListOf(lines.Select(line => line.ToString(CultureInfo.InvariantCulture)))
            );
}

namespace MsqPortal.Web.Pages.Questions;

/// <summary>Single lines as a sheet says them: "line 637", "lines 637, 641".</summary>
public static class SheetLines
{
    public static string Of(IReadOnlyList<int> lines) =>
        lines.Count == 1 ? $"line {lines[0]}" : $"lines {string.Join(", ", lines)}";
}

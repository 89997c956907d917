using System.Text.Json;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>How severities are called on pages and in addresses.</summary>
public static class SeverityWording
{
    /// <summary>The most telling first.</summary>
    public static IReadOnlyList<DiscrepancySeverity> All { get; } =
    [DiscrepancySeverity.Contradiction, DiscrepancySeverity.Hint, DiscrepancySeverity.Note];

    /// <summary>"contradiction", as addresses and the API write it.</summary>
    public static string Code(DiscrepancySeverity severity) =>
        JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    public static DiscrepancySeverity? Parse(string code) =>
        All.Cast<DiscrepancySeverity?>()
            .FirstOrDefault(severity => string.Equals(Code(severity!.Value), code, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Contradiction", as a heading says it.</summary>
    public static string Name(DiscrepancySeverity severity) => PortalText.Of($"Discrepancies.Severity{severity}");

    /// <summary>"contradiction", as a tag says it.</summary>
    public static string Tag(DiscrepancySeverity severity) => PortalText.Of($"Discrepancies.Tag{severity}");

    public static string Explanation(DiscrepancySeverity severity) => PortalText.Of($"Discrepancies.Explain{severity}");
}

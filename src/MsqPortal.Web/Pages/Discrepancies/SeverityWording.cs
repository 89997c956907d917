using System.Text.Json;
using MsqPortal.Data;

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

    public static string Explanation(DiscrepancySeverity severity) =>
        severity switch
        {
            DiscrepancySeverity.Contradiction => "the statements cannot all be true of one act.",
            DiscrepancySeverity.Hint => "something points to a slip, and may have a good reason.",
            _ => "worth knowing, and seldom wrong.",
        };
}

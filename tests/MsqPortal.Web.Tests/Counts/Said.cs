using System.Globalization;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Counts in the words of an English page.</summary>
internal static class Said
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(long number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"3 legal acts"; of what reading may miss none is "no legal act read".</summary>
    public static string Read(long number, string one) => number == 0 ? $"no {one} read" : Of(number, one);

    /// <summary>"142 contradictions and 97 hints".</summary>
    public static string Severities(IEnumerable<string> severities)
    {
        var counts = severities.CountBy(severity => severity).ToDictionary();
        var said = new[] { "contradiction", "hint", "note" }
            .Where(counts.ContainsKey)
            .Select(severity => Of(counts[severity], severity))
            .ToList();
        return said.Count == 0
            ? "No contradiction and no hint"
            : string.Join(
                " and ",
                new[] { string.Join(", ", said.SkipLast(1)), said[^1] }.Where(part => part.Length > 0)
            );
    }
}

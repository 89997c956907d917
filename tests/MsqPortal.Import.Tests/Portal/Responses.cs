namespace MsqPortal.Import.Tests.Portal;

/// <summary>Texts of responses: the seed, and synthetic ones made from it.</summary>
internal static class Responses
{
    public static string Seed { get; } =
        File.ReadAllText(Directory.GetFiles(TestPortal.SeedsFolder, "*-msq-*.md").Single());

    /// <summary>Another Member State's response with the same answers: only the country's name differs.</summary>
    public static string Of(string memberState)
    {
        var lines = Seed.Split('\n');
        var label = Array.FindIndex(lines, line => line.StartsWith("COUNTRY NAME", StringComparison.Ordinal));
        var name = Array.FindIndex(lines, label + 1, line => line.Length > 0);
        lines[name] = memberState;
        return string.Join('\n', lines);
    }

    /// <summary>The same response with another answer to the last numbered question of section A.</summary>
    public static string Changed(string response) =>
        response.Replace(
            "Unified Portal of Interactive Public Services. The provision",
            "Unified Portal of Interactive Public Services, renewed. The provision",
            StringComparison.Ordinal
        );
}

using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Lines;

/// <summary>What a line starts with before its words: bullet, number, letter, emphasis, heading signs.</summary>
/// <param name="Number">The number of "15." or "15)"; null without one.</param>
/// <param name="Letter">The letter of "C."; null without one.</param>
/// <param name="End">Index of the first character after the marker.</param>
internal readonly partial record struct Marker(int? Number, char? Letter, int End)
{
    /// <summary>Reads the marker of a line; never fails, for a line may have none.</summary>
    public static Marker Read(string line)
    {
        var match = Pattern().Match(line);
        int? number = int.TryParse(match.Groups["number"].ValueSpan, out var value) ? value : null;
        char? letter = match.Groups["letter"].Success ? match.Groups["letter"].ValueSpan[0] : null;
        return new Marker(number, letter, match.Length);
    }

    // Bullet, heading or quotation signs, then one of "15." "15)" "(iv)" "b)" "C.", with emphasis around.
    [GeneratedRegex(
        """
            ^[\s\p{Cf}#>*_•·▪–-]*
            (?:(?<number>\d{1,3})\s?[.)](?=\D|$) | (?<letter>[A-Z])\s?[.)](?=[\s*_]) | \([ivx]{1,5}\) | \(?[a-z]\)(?=\s))?
            [\s*_]*
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern();
}

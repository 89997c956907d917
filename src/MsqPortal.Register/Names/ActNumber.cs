using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>The number of an act in its parts: "UP-6079" has a prefix, "400-I" a suffix, "2016/679" neither.</summary>
/// <param name="Bare">As written, without the prefix: "400-I".</param>
/// <param name="Core">What is compared: "400", "2016/679", and "13709" of "13,709".</param>
/// <param name="Suffix">"I"; null without one.</param>
/// <param name="Prefix">What the prefix stands for: the same for "UP" and "УП" where a legal database lists both; null without one.</param>
/// <param name="Mark">What the prefix marks; null when no legal database of the state lists it.</param>
internal sealed partial record ActNumber(string Bare, string Core, string? Suffix, string? Prefix, NumberPrefixes? Mark)
{
    /// <summary>Null when the text holds no letter and no digit.</summary>
    public static ActNumber? Read(string? written, NumberPrefixTable prefixes)
    {
        var compact = Dashes().Replace(Blanks().Replace(written ?? "", ""), "-");
        if (!compact.Any(char.IsLetterOrDigit))
            return null;

        var letters = Letters().Match(compact);
        var mark = letters.Success ? prefixes.Find(letters.Groups["letters"].Value) : null;
        var hasPrefix = mark is not null || (letters.Success && IsPrefix(letters));
        var bare = hasPrefix ? compact[letters.Length..] : compact;
        var prefix =
            mark is not null ? $"{mark.Type}|{mark.Issuer}"
            : hasPrefix ? NumberPrefixTable.Key(letters.Groups["letters"].Value)
            : null;

        var compared = NumberText.WithoutSeparators(bare);
        var parts = Parts().Match(compared);
        return parts.Success
            ? new ActNumber(bare, Trim(parts.Groups["core"].Value), Upper(parts.Groups["suffix"].Value), prefix, mark)
            : new ActNumber(bare, Trim(compared.ToUpperInvariant()), null, prefix, mark);
    }

    // Rule "Prefixes": capital letters and a dash. Roman numerals count the terms of a parliament: they are part of the number.
    private static bool IsPrefix(Match match) =>
        match.Groups["dash"].Length > 0
        && !match.Groups["letters"].Value.Any(char.IsLower)
        && match.Groups["letters"].ValueSpan.ContainsAnyExcept("IVX");

    private static string Trim(string core) => core.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : core;

    private static string? Upper(string suffix) => suffix.Length == 0 ? null : suffix.ToUpperInvariant();

    [GeneratedRegex(@"^(?<letters>[\p{L}'’‘ʻʼ`]+)(?<dash>-?)(?=\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?<core>\d+)[-/](?<suffix>\p{L}{1,6})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\p{Pd}|−")]
    private static partial Regex Dashes();
}

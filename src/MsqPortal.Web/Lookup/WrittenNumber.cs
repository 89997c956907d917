using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Lookup;

/// <summary>The number of an act in its parts.</summary>
/// <param name="Prefix">"UP" of "UP-6079", in capitals without marks; null without one.</param>
/// <param name="Core">"6079", "400", "4727/2020".</param>
/// <param name="Suffix">"I" of "400-I", in capitals; null without one.</param>
internal sealed partial record WrittenNumber(string? Prefix, string Core, string? Suffix)
{
    /// <summary>
    /// The digits with which a citation of the number may begin, which the index over citations holds: all with which the core
    /// begins, or those before the first separator of thousands.
    /// </summary>
    public string[] Digits
    {
        get
        {
            var digits = string.Concat(Core.TakeWhile(char.IsAsciiDigit));
            return [digits, digits[..(((digits.Length - 1) % 3) + 1)]];
        }
    }

    public static WrittenNumber? Read(string? written)
    {
        var match = Parts()
            .Match(NumberText.WithoutSeparators(NumberText.WithAsciiDigits(Blanks().Replace(written ?? "", ""))));
        return match.Success
            ? new WrittenNumber(
                PrefixKey(match.Groups["prefix"].Value),
                Dashes().Replace(match.Groups["core"].Value, "-"),
                match.Groups["suffix"].Success ? match.Groups["suffix"].Value.ToUpperInvariant() : null
            )
            : null;
    }

    /// <summary>Prefixes as they are compared: "O'RQ" and "ORQ" are one; null without a letter.</summary>
    public static string? PrefixKey(string prefix) =>
        string.Concat(prefix.Where(c => char.IsLetter(c) && c is not ('ʻ' or 'ʼ'))).ToUpperInvariant()
            is { Length: > 0 } key
            ? key
            : null;

    /// <summary>What a reader states agrees with what is cited. A suffix may be left out, and never differs.</summary>
    public bool IsNumberOf(WrittenNumber cited) => Core == cited.Core && (Suffix is null || Suffix == cited.Suffix);

    [GeneratedRegex(
        @"^(?<prefix>[^0-9]*)(?<core>[0-9]+(?:[-/\u2010-\u2015−][0-9]+)*)(?:[-/\u2010-\u2015−](?<suffix>\p{L}{1,6}))?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Parts();

    [GeneratedRegex(@"[\u2010-\u2015−]", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}

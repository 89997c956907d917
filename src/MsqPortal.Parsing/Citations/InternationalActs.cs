using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "International instruments": acts of organizations of states belong to no state. They are told by who issued them, as the
/// answer says it before the type, in brackets, after "of the" or in the number: "Directive 95/46/EC".
/// </summary>
internal static partial class InternationalActs
{
    /// <summary>Such a body, directly before the type: "UN General Assembly Resolution 70/1"; null without one.</summary>
    public static string? IssuerBefore(string text, int type, string typeWord)
    {
        if (!IsTypeOfBodies(typeWord))
            return null;
        var from = Math.Max(0, type - 80);
        var body = BodyAtEnd().Match(text[from..type]);
        return body.Success ? body.Groups["body"].Value : null;
    }

    /// <summary>The act belongs to no state.</summary>
    /// <param name="typeWord">Type as cited.</param>
    /// <param name="issuer">Issuer as cited; null without one.</param>
    /// <param name="number">Number as cited.</param>
    /// <param name="before">What stands before the type.</param>
    /// <param name="after">What stands after the citation.</param>
    public static bool Is(
        string typeWord,
        string? issuer,
        string number,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> after
    ) =>
        NumberOfBody().IsMatch(number)
        || ModelAtEnd().IsMatch(before)
        || (
            IsTypeOfBodies(typeWord)
            && (
                (issuer is not null && Body().IsMatch(issuer) && !NationalBody().IsMatch(issuer))
                || (
                    Type(typeWord, "Resolution")
                    && (AssemblyAlone().IsMatch(issuer ?? "") || AdoptedByBody().IsMatch(after))
                )
            )
        );

    // No organization of states issues laws, decrees or orders.
    private static bool IsTypeOfBodies(string type) =>
        Type(type, "Resolution") || Type(type, "Decision") || Type(type, "Regulation") || Type(type, "Directive");

    private static bool Type(string written, string type) => written.Equals(type, StringComparison.OrdinalIgnoreCase);

    private const string Bodies =
        @"(?:(?:General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Council|Commission|Parliament)\s+of\s+(?:the\s+)?)?(?:United\s+Nations|UN|UNESCO|UNCITRAL|European\s+(?:Union|Parliament|Commission|Council|Economic\s+Community|Community)|Council\s+of\s+Europe|EU|EC|EEC|Euratom|African\s+Union|Eurasian\s+Economic\s+(?:Union|Commission)|Commonwealth\s+of\s+Independent\s+States|CIS|ASEAN|ECOWAS|SADC|CARICOM|COMESA|OECD|ISO|ITU|International\s+(?:Telecommunication\s+Union|Organization\s+for\s+Standardization|Labour\s+Organi[sz]ation))";

    [GeneratedRegex(@"^(?:the\s+)?" + Bodies + @"\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(
        @"\b(?<body>" + Bodies + @"(?:\s+(?:General\s+Assembly|Security\s+Council|Council|Commission))?)(?:[’']s)?\s+$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyAtEnd();

    [GeneratedRegex(@"\b(?:Minist|Secretar)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NationalBody();

    // A state may have a security council of its own; it is named as such.
    [GeneratedRegex(
        @"^(?:the\s+)?(?:General\s+Assembly|Security\s+Council)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex AssemblyAlone();

    [GeneratedRegex(
        @"^[^.;\n]{0,40}\badopted\s+(?:by|at)\s+(?:the\s+)?(?:UN|United\s+Nations)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex AdoptedByBody();

    [GeneratedRegex(@"/(?:EC|EEC|EU|JHA|CFSP|Euratom)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfBody();

    [GeneratedRegex(@"\bModel\s+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ModelAtEnd();
}

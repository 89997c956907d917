using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>The words of which citations are made. Rules and examples stand in <c>docs/questionnaire-format.md</c>.</summary>
internal static partial class CitationGrammar
{
    /// <summary>The dashes that word processors write for a hyphen; a long one is punctuation unless it joins digits.</summary>
    private const string Dash = "[-\u2010\u2011\u2012–−]";

    /// <summary>"6079", "13,709", "12.527", "12 527": three digits after each separator. Nothing is given back, so that none is cut.</summary>
    internal const string Digits = @"(?>\d{1,3}(?:[.,'’\u0020\u00A0\u2009\u202F]\d{3})+(?!\d)|\d{1,6})";

    /// <summary>What may follow the digits: "-I", "/2020", "/2017/QH14", "-2019-JUS", "-bis".</summary>
    internal const string Parts =
        "(?>(?:(?:"
        + Dash
        + @"|/)(?:[IVXLC]{1,6}(?!\p{L})|(?-i:\p{Lu}{1,8}\p{Ll}{0,2}\d{0,4})(?!\p{L})|\p{L}{1,4}(?!\p{L})|\d{1,6})|—\d{1,6})*)";

    /// <summary>The number ends here: it is read whole or not at all.</summary>
    internal const string End =
        @"(?![\p{L}\p{Nd}]|[.,'’]\p{Nd}|(?:" + Dash + @"|[/—])\p{Nd}|(?:" + Dash + @"|/)(?-i:\p{Lu}))";

    /// <summary>Rule "Act numbers": "No. 6079", "no.6247", "No . 162", "№ 12", "#UP-6079", "PP-5234", "400-I", "53/НҚ", "13,709".</summary>
    [GeneratedRegex(
        @"(?:\bNo\s?\.?\s*|№\s*|\#\s*)(?<number>(?:\p{Lu}{1,4}" + Dash + @"\s?)?" + Digits + Parts + ")" + End,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    public static partial Regex Number();

    /// <summary>Rule "Bare numbers": directly after the type, "Law 4727/2020", "Regulation (EU) 2016/679", "Executive Order 14028".</summary>
    [GeneratedRegex(
        @"\b(?:Decree-Law|Law|Decree|Resolution|Decision|Order|Act|Regulation|Ordinance|Directive)\s+(?:\((?<issuer>\p{Lu}{2,5})\)\s+)?(?<number>\d{1,6}/\d{1,6}|\d{4,6})(?![\p{L}\p{Nd}/\u2010-\u2015−-]|[.,'’]\p{Nd})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    public static partial Regex BareNumber();

    /// <summary>Rule "Acts of a year": capitalised words before "Act" and a year after it, "Data Protection Act, 2019".</summary>
    [GeneratedRegex(
        @"(?<title>(?>\p{Lu}[\p{L}’'-]{0,60})(?:\s+(?:(?:of|and|on|for|the|to)\s+)?(?>\p{Lu}[\p{L}’'-]{0,60})){0,9}\s+Act)(?:,\s*|\s+of\s+|\s+|\s+\()(?<year>(?:19|20)\d\d)(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    public static partial Regex ActOfYear();

    /// <summary>Rule "Act types": the word that makes a number an act; "hospital No. 6" has none.</summary>
    [GeneratedRegex(
        @"\b(?:(?<issuer>Presidential|Royal|Government|Cabinet|Ministerial|Federal|Executive)\s+)?(?<type>Decree-Law|Law|Decree|Resolution|Decision|Order|Act|Regulation|Ordinance|Directive|Code|Edict|Proclamation)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    public static partial Regex Type();

    /// <summary>Rule "Issuers": after the type, "of" and a run of capitalised words: "of the Cabinet of Ministers of the Republic of …".</summary>
    [GeneratedRegex(
        @"\G(?>\s*)(?:,\s*)?(?:of|by)\s+(?:the\s+)?(?<issuer>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|the|and|for)\s+)*(?!(?:No|On|Regarding|Concerning|About|Relating|Amending|Approving|Dated|From)\b)\p{Lu}[\p{L}’'-]*)*)",
        RegexOptions.ExplicitCapture
    )]
    public static partial Regex Issuer();

    /// <summary>Rule "Constitutions": an act without a number, of a state, whose name has a capital letter.</summary>
    [GeneratedRegex(
        @"\b(?i:Constitution\s+of\s+(?:the\s+)?)(?<issuer>\p{Lu}\p{L}+(?:\s+(?i:of\s+(?:the\s+)?)?(?!(?:Article|Section|Chapter|Law|Act|Decree)\b)\p{Lu}\p{L}+)*)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    public static partial Regex Constitution();

    /// <summary>
    /// Rule "International instruments": "Convention on the Rights of the Child"; an agreement, a protocol or a charter only
    /// when it names several states, "Agreement on cooperation of the CIS member states in the field of …".
    /// </summary>
    [GeneratedRegex(
        """
            (?<![\p{L}\p{Nd}])(?:
                (?<type>Convention|Covenant|Treaty)\s+(?:on|for|against|concerning)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|on|and|the|to|in|for|all|their)\s+)*\p{Lu}[\p{L}’'-]*){0,12}
              | (?<type>Agreement|Protocol|Charter)\s+(?:on|of|between|among|concerning)\s[^.;:,<>\[\]()"“”«»]{0,160}?
                (?:member\s+states|states\s+parties|United\s+Nations|Governments\s+of)[^.;:,<>\[\]()"“”«»]{0,160}
            )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    public static partial Regex InternationalInstrument();

    /// <summary>A type word after this is the object of another act's name: "on amendments to the Tax Code".</summary>
    [GeneratedRegex(
        @"\p{L}[’')]?\s+(?:to|of|in|into|on)\s+(?:the\s+|certain\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){0,3}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    public static partial Regex NamedWithin();
}

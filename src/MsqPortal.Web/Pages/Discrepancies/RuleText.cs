using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>What readers are told about a rule.</summary>
/// <param name="Code">Stable name, "document-two-numbers".</param>
/// <param name="Severity">How much its findings say.</param>
/// <param name="Title">A heading.</param>
/// <param name="Explanation">What the rule compares.</param>
/// <param name="WhyThisMayBeFine">Good reasons that a finding may have.</param>
public sealed record RuleText(
    string Code,
    DiscrepancySeverity Severity,
    string Title,
    string Explanation,
    string WhyThisMayBeFine
);

/// <summary>All rules, contradictions first, in the language of the request; a test holds that English is what the register says.</summary>
public static class RuleTexts
{
    public static IReadOnlyList<RuleText> All =>
        [
            .. Register.DiscrepancyRules.All.Select(rule => new RuleText(
                rule.Code,
                (DiscrepancySeverity)rule.Severity,
                PortalText.Of($"Rules.{rule.Code}-Title"),
                PortalText.Of($"Rules.{rule.Code}-Explanation"),
                PortalText.Of($"Rules.{rule.Code}-WhyThisMayBeFine")
            )),
        ];

    /// <returns>Null for a rule that stored findings name and the program does not know any more.</returns>
    public static RuleText? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    public static string Title(string code) => Find(code)?.Title ?? code;

    /// <summary>
    /// What a finding is called. The sentence that the register wrote about it is English, and its grammar cannot be put
    /// around values in another language: there the rule's title stands for it, and the readings tell the rest.
    /// </summary>
    public static Wording Finding(string code, string message) =>
        !Language.Current.IsEnglish && Find(code) is { } rule
            ? new(rule.Title, IsOriginal: false)
            : new(message, IsOriginal: true);
}

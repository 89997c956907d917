using MsqPortal.Data;

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

/// <summary>All rules, contradictions first.</summary>
public static class RuleTexts
{
    public static IReadOnlyList<RuleText> All { get; } =
    [
        new(
            "document-two-numbers",
            DiscrepancySeverity.Contradiction,
            "One document, two numbers",
            "The same document of a legal database is linked for acts with different numbers. A document holds one act, so that at most one of the numbers belongs to it.",
            "A page may hold a decision together with the rules that it approves, or an act that took the place of the one cited."
        ),
        new(
            "act-two-dates",
            DiscrepancySeverity.Contradiction,
            "One act, two dates",
            "Mentions of one number that link the same document state different dates. An act has one date.",
            "One date may be that of signature and the other that of publication, entry into force or an amendment."
        ),
        new(
            "act-two-types",
            DiscrepancySeverity.Contradiction,
            "One act, two types",
            "Mentions with one number and one date name different types, such as Decree and Resolution. These are different kinds of acts.",
            "Translators render one word of the original language in several ways, such as Decision and Resolution."
        ),
        new(
            "prefix-against-type",
            DiscrepancySeverity.Contradiction,
            "The prefix of the number and the type",
            "In some states letters before the number mark the type of an act. Here they mark another type than the words that name the act.",
            "Translators may use one English word for two types of the original language."
        ),
        new(
            "act-two-documents",
            DiscrepancySeverity.Hint,
            "One act, two documents",
            "Mentions with one number and one date link different documents of the same legal database. Only one of them may be the act that is meant.",
            "A legal database often keeps each language version of an act, or its annexes, as a document of its own."
        ),
        new(
            "id-out-of-order",
            DiscrepancySeverity.Hint,
            "A date out of the order of the documents",
            "In some legal databases later documents have greater ids. The date that is stated for a document differs by more than half a year from the dates of the documents with ids next to it.",
            "Older acts and translations may be entered later, and ids of different language versions do not stand together. It is a hint, never a verdict."
        ),
        new(
            "link-described-twice",
            DiscrepancySeverity.Hint,
            "One link, two descriptions",
            "The same link stands beside names that have no word in common, or two titles are quoted for one document. It may not lead to one of the things that are named.",
            "One portal may offer several services, an organisation may have two names, and titles are translated freely."
        ),
        new(
            "number-without-date",
            DiscrepancySeverity.Note,
            "A number without a date",
            "The act is cited by its number alone. Where numbers begin again every year, a number without a date names no single act.",
            "Many states number their acts through, and the link or the words around the number may make clear which one is meant."
        ),
        new(
            "repeated-paragraph",
            DiscrepancySeverity.Note,
            "A paragraph in several answers",
            "The same paragraph of more than 120 characters answers several questions. Case, emphasis and punctuation do not count.",
            "Questions overlap, and one act or one portal may answer several of them."
        ),
        new(
            "numbering-gap",
            DiscrepancySeverity.Note,
            "A gap in a numbered list",
            "The items of a list are numbered by hand, and a number is left out. An item may be missing.",
            "Numbers are easily forgotten when items are moved or taken out on purpose."
        ),
    ];

    /// <returns>Null for a rule that stored findings name and the program does not know any more.</returns>
    public static RuleText? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    public static string Title(string code) => Find(code)?.Title ?? code;
}

namespace MsqPortal.Register;

/// <summary>Rule "act-two-types": mentions of one act call it by different types.</summary>
internal sealed class ActTwoTypes() : DifferingFacts("act-two-types", DiscrepancySeverity.Contradiction)
{
    public override string Title => "One act, two types";

    public override string Explanation =>
        "Mentions with one number and one date name different types, such as Decree and Resolution. These are different kinds of acts.";

    public override string WhyThisMayBeFine =>
        "Translators render one word of the original language in several ways, such as Decision and Resolution.";

    protected override string? Fact(CitedAct cited) => string.IsNullOrWhiteSpace(cited.Type) ? null : cited.Type;

    protected override string? Words(CitedAct cited) => DifferingWords.Type(cited);

    protected override string Message(Work work, List<string> facts) =>
        $"{Phrases.NameAndDate(work)} is cited as {Phrases.Quoted(facts)}.";

    protected override bool Differ(List<string> facts) =>
        facts
            .Select(type => ActTypes.Telling(FoldedText.Of(type)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .Count() == 2;
}

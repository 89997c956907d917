namespace MsqPortal.Register;

/// <summary>Rule "act-two-dates": mentions with one number and one document state different dates.</summary>
internal sealed class ActTwoDates() : DifferingFacts("act-two-dates", DiscrepancySeverity.Contradiction)
{
    public override string Title => "One act, two dates";

    public override string Explanation =>
        "Mentions of one number that link the same document state different dates. An act has one date.";

    public override string WhyThisMayBeFine =>
        "One date may be that of signature and the other that of publication, entry into force or an amendment.";

    protected override string? Fact(CitedAct cited) => cited.Date is { } date ? Phrases.Date(date) : null;

    protected override string? Words(CitedAct cited) => DifferingWords.Date(cited);

    protected override string Message(Work work, List<string> facts) =>
        $"{Phrases.Name(work)} is cited with the dates {Phrases.List(facts)}.";
}

using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "prefix-against-type": the prefix of a number marks another type than the mentions name.</summary>
internal sealed class PrefixAgainstType() : StateRule("prefix-against-type", DiscrepancySeverity.Contradiction)
{
    public override string Title => "The prefix of the number and the type";

    public override string Explanation =>
        "In some states letters before the number mark the type of an act. Here they mark another type than the words that name the act.";

    public override string WhyThisMayBeFine =>
        "Translators may use one English word for two types of the original language.";

    public override IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    )
    {
        var prefixes = new NumberPrefixTable(databases, mentions.State.Iso3);
        foreach (var work in register.Works)
        {
            var marked = work
                .Citations.Where(citation => citation.Confidence != Confidence.Possible)
                .Select(citation => (citation.Cited, ActNumber.Read(citation.Cited.Number, prefixes)?.Mark))
                .ToList();
            if (marked.Find(pair => pair.Mark is not null) is not { Mark: { } mark } first)
                continue;
            var against = marked.FindAll(pair => IsAgainst(pair.Cited, mark));
            if (against.Count == 0)
                continue;

            var evidence = marked
                .Where(pair => pair.Mark is not null || against.Contains(pair))
                .Select(pair =>
                    Statement.Of(
                        pair.Cited,
                        IsAgainst(pair.Cited, mark) ? DifferingWords.Type(pair.Cited) : null,
                        pair.Mark is not null ? DifferingWords.Number(pair.Cited) : null
                    )
                );
            var types = against.Select(pair => pair.Cited.Type!).Distinct(StringComparer.OrdinalIgnoreCase);
            yield return Finding(
                work.Slug,
                $"{Phrases.NameAndDate(work)} is cited as {Phrases.Quoted(types)} and with the number {first.Cited.Number}, whose prefix marks “{mark.Type}”.",
                [work],
                evidence
            );
        }
    }

    private static bool IsAgainst(CitedAct cited, NumberPrefixes mark) =>
        FoldedText.Of(cited.Type) is { Length: > 0 } type && !ActTypes.Agree(type, FoldedText.Of(mark.Type));
}

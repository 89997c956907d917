using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "id-out-of-order": the id of a document points to another time than the date that is stated for it.</summary>
internal sealed class IdOutOfOrder() : StateRule("id-out-of-order", DiscrepancySeverity.Hint)
{
    /// <summary>Databases take in acts late, and translations later still.</summary>
    private const int DaysOfGrace = 180;

    /// <summary>Fewer documents show no order.</summary>
    private const int ShortestChain = 4;

    public override string Title => "A date out of the order of the documents";

    public override string Explanation =>
        "In some legal databases later documents have greater ids. The date that is stated for a document differs by more than half a year from the dates of the documents with ids next to it.";

    public override string WhyThisMayBeFine =>
        "Older acts and translations may be entered later, and ids of different language versions do not stand together. It is a hint, never a verdict.";

    public override IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    )
    {
        var ordered = databases.Of(mentions.State.Iso3).Where(database => database.IdsGrowWithTime);
        return ordered.SelectMany(database =>
            OffTheChain(DatedDocument.Of(mentions, database.Code))
                .Select(found => Finding(found.Pair, found.Neighbours, mentions, register))
        );
    }

    private static IEnumerable<(DatedDocument Pair, List<DatedDocument> Neighbours)> OffTheChain(
        List<DatedDocument> byId
    )
    {
        var chain = DatedDocument.Chain(byId);
        // Where a third of the documents does not fit, ids do not grow with time.
        if (chain.Count < ShortestChain || chain.Count * 3 < byId.Count * 2)
            yield break;

        var inChain = chain.ToHashSet();
        var next = 0;
        foreach (var pair in byId.Where(pair => !inChain.Contains(pair)))
        {
            while (next < chain.Count && chain[next].Order < pair.Order)
                next++;
            // The document itself may be on the chain, with another date: its neighbours decide.
            var after = next < chain.Count && chain[next].Order == pair.Order ? next + 1 : next;
            var earlier = next > 0 ? chain[next - 1] : null;
            var later = after < chain.Count ? chain[after] : null;
            if (Distance(pair.Date, earlier?.Date, later?.Date) > DaysOfGrace)
                yield return (pair, [.. new[] { earlier, later }.OfType<DatedDocument>()]);
        }
    }

    private static int Distance(DateOnly date, DateOnly? earlier, DateOnly? later) =>
        date < earlier ? earlier.Value.DayNumber - date.DayNumber
        : date > later ? date.DayNumber - later.Value.DayNumber
        : 0;

    private Discrepancy Finding(
        DatedDocument pair,
        List<DatedDocument> neighbours,
        StateMentions mentions,
        ActRegister register
    )
    {
        var dates = neighbours.Select(neighbour =>
            $"document {neighbour.Document.Id} has the date {Phrases.Date(neighbour.Date)}"
        );
        return Finding(
            $"{pair.Document.Database} {pair.Document.Id} {pair.Date:O}",
            $"Document {pair.Document.Id} of {pair.Document.Database} is cited with the date {Phrases.Date(pair.Date)}; {Phrases.List(dates)}.",
            pair.Mentions.Select(register.WorkOf),
            [
                .. pair
                    .Mentions.Select(index => mentions.Citations[index])
                    .Select(cited => Statement.Of(cited, DifferingWords.Date(cited))),
                .. neighbours.Select(neighbour => Statement.Of(mentions.Citations[neighbour.Mentions[0]])),
            ]
        );
    }
}

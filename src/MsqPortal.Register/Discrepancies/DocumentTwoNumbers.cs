using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "document-two-numbers": acts with different numbers share a document.</summary>
internal sealed class DocumentTwoNumbers() : StateRule("document-two-numbers", DiscrepancySeverity.Contradiction)
{
    /// <summary>Other uses that are shown; a number that begins again every year has many.</summary>
    private const int MostContext = 20;

    public override string Title => "One document, two numbers";

    public override string Explanation =>
        "The same document of a legal database is linked for acts with different numbers. A document holds one act, so that at most one of the numbers belongs to it.";

    public override string WhyThisMayBeFine =>
        "A page may hold a decision together with the rules that it approves, or an act that took the place of the one cited.";

    public override IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    )
    {
        var numbered = register
            .Works.Where(work => work is { Number: not null, IsInternational: false })
            .SelectMany(work => work.Citations.Select(citation => (Work: work, citation.Index, citation.Cited)))
            .Where(mention => mention.Cited.Number is not null)
            .ToList();
        var byNumber = numbered.ToLookup(mention => Key(mention.Work));
        foreach (
            var linked in numbered
                .Where(mention => mention.Cited.Document is not null)
                .GroupBy(mention => mention.Cited.Document!.Value)
        )
        {
            var works = linked.Select(mention => mention.Work).DistinctBy(work => work.Slug).ToList();
            var numbers = works.Select(Key).Distinct(StringComparer.Ordinal).ToList();
            if (numbers.Count < 2)
                continue;

            var slugs = works.Select(work => work.Slug).ToHashSet(StringComparer.Ordinal);
            // Other uses of the numbers help to see which one belongs to the document.
            var context = numbers
                .SelectMany(number => byNumber[number].Where(mention => !slugs.Contains(mention.Work.Slug)))
                .Take(MostContext);
            var evidence = linked
                .Select(mention => (mention.Index, Statement.Of(mention.Cited, DifferingWords.Number(mention.Cited))))
                .Concat(context.Select(mention => (mention.Index, Statement.Of(mention.Cited))))
                .OrderBy(pair => pair.Index)
                .Select(pair => pair.Item2);
            yield return Finding(
                $"{linked.Key.Database} {linked.Key.Id}",
                $"Document {linked.Key.Id} of {linked.Key.Database} is cited as {Phrases.List(works.Select(Phrases.NameAndDate))}.",
                works,
                evidence
            );
        }
    }

    private static string Key(Work work) => work.Number!.ToUpperInvariant();
}

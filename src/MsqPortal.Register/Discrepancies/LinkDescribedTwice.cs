using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "link-described-twice": one link stands beside names of two things.</summary>
internal sealed class LinkDescribedTwice() : StateRule("link-described-twice", DiscrepancySeverity.Hint)
{
    /// <summary>So many different names are a list, in which the link is an example.</summary>
    private const int MostNames = 50;

    public override string Title => "One link, two descriptions";

    public override string Explanation =>
        "The same link stands beside names that have no word in common, or two titles are quoted for one document. It may not lead to one of the things that are named.";

    public override string WhyThisMayBeFine =>
        "One portal may offer several services, an organisation may have two names, and titles are translated freely.";

    public override IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    )
    {
        var state = mentions
            .State.Variants.Prepend(mentions.State.Name)
            .SelectMany(Words)
            .ToHashSet(StringComparer.Ordinal);
        var links = mentions
            .Links.Where(link => link.Document is null)
            .Select(link => (link, name: LinkName.In(link.Label)))
            .Where(pair => pair.name is not null)
            .GroupBy(pair => LinkName.Address(pair.link.Url), StringComparer.Ordinal)
            .Select(same =>
                Compare(
                    same.Key,
                    [
                        .. same.Select(pair => new Described(
                            pair.name!,
                            Statement.Of(Named(pair.link, pair.name!), pair.name)
                        )),
                    ],
                    [.. state, .. Words(same.Key)],
                    register,
                    null
                )
            );
        var documents = mentions
            .Citations.Where(cited => cited.Document is not null && cited.Title is not null)
            .GroupBy(cited => cited.Document!.Value)
            .Select(same =>
                Compare(
                    $"{same.Key.Database} {same.Key.Id}",
                    [.. same.Select(cited => new Described(cited.Title!, Statement.Of(cited, cited.Title)))],
                    state,
                    register,
                    same.Key
                )
            );
        return links.Concat(documents).OfType<Discrepancy>();
    }

    private Discrepancy? Compare(
        string subject,
        List<Described> described,
        HashSet<string> besides,
        ActRegister register,
        DocumentKey? document
    )
    {
        var names = described
            .DistinctBy(one => (one.Edition, one.Folded))
            .Select(one => (Described: one, Words: ContentWords.Of(one.Name, besides)))
            .Where(one => one.Words.Count >= 2)
            .Take(MostNames)
            .ToList();
        // A portal may have got a new name by the next edition.
        var differing = names.FindAll(one =>
            names.Exists(other => other.Described.Edition == one.Described.Edition && !one.Words.Overlaps(other.Words))
        );
        if (differing.Count == 0)
            return null;

        var meant = differing.Select(one => (one.Described.Edition, one.Described.Folded)).ToHashSet();
        var evidence = described.Where(one => meant.Contains((one.Edition, one.Folded))).Select(one => one.Evidence);
        var stated = Phrases.Quoted(
            differing.DistinctBy(one => one.Described.Folded).Select(one => one.Described.Name)
        );
        return document is { } key
            ? Finding(
                subject,
                $"Document {key.Id} of {key.Database} is cited with the titles {stated}.",
                register.WorksWith(key),
                evidence
            )
            : Finding($"{subject.Split('/')[0]} {Hash(subject)}", $"{subject} stands beside {stated}.", [], evidence);
    }

    // The name may stand in the paragraph above the link: then the label is what the response says of it.
    private static MentionedLink Named(MentionedLink link, string name) =>
        link.Quote.Contains(name, StringComparison.Ordinal) ? link : link with { Quote = link.Label! };

    private static IEnumerable<string> Words(string text) =>
        FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Described(string Name, Evidence Evidence)
    {
        public string Folded { get; } = FoldedText.Of(Name);

        public string Edition => Evidence.Place.Edition;
    }
}

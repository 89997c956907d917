using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "link-described-twice": one link stands beside names of two things.</summary>
internal sealed class LinkDescribedTwice() : StateRule("link-described-twice", DiscrepancySeverity.Hint)
{
    /// <summary>Longer labels are sentences around the link and no names of it.</summary>
    private const int LongestName = 60;

    private static readonly string[] EndsOfNames = [" - ", " – ", " — ", ". ", ": ", "; ", " ("];

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
            .Select(link => (link, name: NameIn(link.Label)))
            .Where(pair => pair.name is not null)
            .GroupBy(pair => Address(pair.link.Url), StringComparer.Ordinal)
            .Select(same =>
                Compare(
                    same.Key,
                    [.. same.Select(pair => new Described(pair.name!, Statement.Of(pair.link, pair.name)))],
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
            .DistinctBy(one => FoldedText.Of(one.Name))
            .Select(one => (one.Name, Words: ContentWords.Of(one.Name, besides)))
            .Where(one => one.Words.Count >= 2)
            .Take(MostNames)
            .ToList();
        var differing = names.FindAll(one => names.Exists(other => !one.Words.Overlaps(other.Words)));
        if (differing.Count == 0)
            return null;

        var evidence = described
            .Where(one => differing.Exists(name => FoldedText.Of(name.Name) == FoldedText.Of(one.Name)))
            .Select(one => one.Evidence);
        var stated = Phrases.Quoted(differing.Select(one => one.Name));
        return document is { } key
            ? Finding(
                subject,
                $"Document {key.Id} of {key.Database} is cited with the titles {stated}.",
                register.WorksWith(key),
                evidence
            )
            : Finding($"{subject.Split('/')[0]} {Hash(subject)}", $"{subject} stands beside {stated}.", [], evidence);
    }

    // "Portal of appeals - the portal is …", "One ID (unified system of …)": the name stands first.
    private static string? NameIn(string? label)
    {
        var name = label ?? "";
        foreach (var end in EndsOfNames)
            name = name.Split(end, 2)[0];
        name = name.Trim(' ', '…', '"', '“', '”', '«', '»', '.');
        return name.Length <= LongestName && char.IsUpper(name.FirstOrDefault(char.IsLetter)) ? name : null;
    }

    private static IEnumerable<string> Words(string text) =>
        FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The same page with and without scheme, "www." and a closing slash.
    private static string Address(string url)
    {
        var address = url.Split("://", 2)[^1];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = address[4..];
        var host = address.IndexOfAny(['/', '?', '#']);
        address = host < 0 ? address.ToLowerInvariant() : address[..host].ToLowerInvariant() + address[host..];
        return address.TrimEnd('/');
    }

    private sealed record Described(string Name, Evidence Evidence);
}

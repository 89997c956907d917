using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>The acts that the responses of a Member State name. The rules stand in <c>docs/register.md</c>.</summary>
/// <remarks>Never throws, whatever the mentions say, and takes n log n for n of them.</remarks>
public sealed class ActRegister
{
    private readonly Dictionary<int, Work> byCitation;
    private readonly ILookup<DocumentKey, Work> byDocument;

    private ActRegister(ImmutableArray<Work> works)
    {
        Works = works;
        byCitation = works
            .SelectMany(work => work.Citations.Select(citation => (citation.Index, work)))
            .ToDictionary(pair => pair.Index, pair => pair.work);
        byDocument = works
            .SelectMany(work => work.Documents.Select(document => (document, work)))
            .ToLookup(pair => pair.document, pair => pair.work);
    }

    /// <summary>All acts: those with mentions by their first mention in the text, then those that are only linked.</summary>
    public ImmutableArray<Work> Works { get; }

    /// <summary>The act that a mention names.</summary>
    /// <param name="citation">Index in <see cref="StateMentions.Citations"/>.</param>
    public Work WorkOf(int citation) => byCitation[citation];

    /// <summary>The acts with this document: one as a rule, several where the responses disagree; none when nothing links it.</summary>
    public IEnumerable<Work> WorksWith(DocumentKey document) => byDocument[document];

    /// <summary>Clusters mentions and documents to acts.</summary>
    public static ActRegister Build(StateMentions mentions, LegalDatabases databases)
    {
        var prefixes = new NumberPrefixTable(databases, mentions.State.Iso3);
        var issuers = new IssuerNames(mentions.State);
        var iso2 = mentions.State.Iso2;
        var acts = mentions.Citations.Select((cited, index) => ActFacts.Of(index, cited, prefixes, issuers)).ToList();
        // International instruments are works of their own kind: they never meet an act of the state.
        var cited = acts.GroupBy(act => act.IsInternational)
            .SelectMany(Group)
            .Select(group => WorkFacts.Of(group, iso2))
            .OrderBy(work => work.Citations[0].Index);

        var documented = mentions.Citations.Select(citation => citation.Document).OfType<DocumentKey>().ToHashSet();
        var linked = mentions
            .Links.Where(link => link.Document is { } document && !documented.Contains(document))
            .GroupBy(link => link.Document!.Value)
            .Select(links => WorkFacts.Of(links.Key, links, iso2));
        return new ActRegister([.. WorkSlug.MakeUnique([.. cited, .. linked])]);
    }

    private static IEnumerable<ActGroup> Group(IEnumerable<ActFacts> acts)
    {
        var byNumber = acts.ToLookup(act => act.Number is not null);
        var numbered = NumberedActs.Group(byNumber[true]).ToList();
        return UnnumberedActs.Group(numbered, [.. byNumber[false]]).ToList().Concat(numbered);
    }
}

using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>The acts that the responses of one Member State name.</summary>
/// <param name="Works">The acts; each citation belongs to exactly one.</param>
public sealed record ActRegister(ImmutableArray<Work> Works)
{
    /// <summary>Clusters mentions and documents to acts.</summary>
    public static ActRegister Build(StateMentions mentions, LegalDatabases databases)
    {
        var iso2 = mentions.State.Iso2.ToLowerInvariant();
        var works = mentions
            .Citations.Select((cited, index) => (cited, index))
            .GroupBy(pair =>
                $"{iso2}-{pair.cited.Type?.ToLowerInvariant().Replace(' ', '-')}-{pair.cited.Date:yyyy-MM-dd}-{pair.cited.Number?.Replace('/', '-')}".Trim(
                    '-'
                )
            )
            .Select(group => new Work(
                group.Key,
                group.First().cited.Type,
                group.First().cited.Issuer,
                group.First().cited.Number,
                group.First().cited.Date,
                [.. group.Select(pair => pair.cited.Title).OfType<string>().Distinct()],
                [.. group.Select(pair => new WorkCitation(pair.index, pair.cited, Confidence.Certain))],
                [.. group.Select(pair => pair.cited.Document).OfType<DocumentKey>().Distinct()]
            ));
        return new ActRegister([.. works]);
    }
}

using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Everything that the responses of one Member State, of all editions, say about legal acts and links.</summary>
/// <param name="State">The Member State.</param>
/// <param name="Citations">Mentions of acts, by edition and in the order of the text.</param>
/// <param name="Links">Mentions of links, in the same order.</param>
public sealed record StateMentions(
    MemberState State,
    ImmutableArray<CitedAct> Citations,
    ImmutableArray<MentionedLink> Links
);

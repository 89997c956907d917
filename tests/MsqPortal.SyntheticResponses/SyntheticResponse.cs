using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses;

/// <summary>A response that no Member State has given, and what was written into it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Selections">What a reader who invents nothing makes of the boxes, by question and in the order of the text.</param>
/// <param name="Citations">How many mentions of acts of the state were written.</param>
/// <param name="Links">How many links were written, broken ones included.</param>
/// <param name="Contradictions">Where the response contradicts itself on purpose.</param>
public sealed record SyntheticResponse(
    string Text,
    ImmutableArray<(string Question, SelectionState Selection)> Selections,
    int Citations,
    int Links,
    ImmutableArray<WrittenContradiction> Contradictions
);

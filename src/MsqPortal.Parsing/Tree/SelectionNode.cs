namespace MsqPortal.Parsing;

/// <summary>Which printed box is marked. "Yes" is never inferred from the presence of details.</summary>
public enum SelectionState
{
    /// <summary>The question has no boxes.</summary>
    NotAsked,

    /// <summary>The question has boxes, and the file shows no mark.</summary>
    NotPreserved,

    /// <summary>"Yes" carries the only mark.</summary>
    Yes,

    /// <summary>"No" carries the only mark.</summary>
    No,

    /// <summary>Another choice is marked, or marks contradict each other; the text says what the file shows.</summary>
    Other,
}

/// <summary>The boxes of a question as the file shows them.</summary>
/// <param name="State">What is marked.</param>
/// <param name="Text">Text of <see cref="SelectionState.Other"/>; null for every other state.</param>
/// <param name="Span">The lines of the boxes; null where the file has none.</param>
public sealed record SelectionNode(SelectionState State, string? Text, SourceSpan? Span);

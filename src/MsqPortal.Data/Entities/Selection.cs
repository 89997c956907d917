namespace MsqPortal.Data;

/// <summary>Which printed box a response marks. Never inferred from the presence of details.</summary>
public enum Selection
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

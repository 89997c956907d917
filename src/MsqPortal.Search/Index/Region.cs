namespace MsqPortal.Search.Index;

/// <summary>Where in an answer a word stands.</summary>
public enum RegionKind : byte
{
    Wording,
    Label,
    Text,
    Identifier,
    Spelling,
    Url,
}

/// <summary>A stretch of the positions of an answer.</summary>
/// <param name="First">Its first position.</param>
/// <param name="Part">Index of the part; -1 for the wording of the question.</param>
internal readonly record struct Region(int First, short Part, RegionKind Kind)
{
    /// <summary>Words of two stretches never stand beside each other.</summary>
    public const int Gap = 8;

    // A word in the question or a label says what the answer is about; an act's number is meant when a number is sought.
    private static readonly float[] Weights = [2f, 3f, 1f, 4f, 0.5f, 0.5f];

    public float Weight => Weights[(int)Kind];

    public FoundIn FoundIn =>
        Kind switch
        {
            RegionKind.Wording or RegionKind.Label => FoundIn.Question,
            RegionKind.Spelling => FoundIn.Act,
            _ => FoundIn.Answer,
        };
}

namespace MsqPortal.Data;

/// <summary>A stretch of one source line that is personal data by its place in the response.</summary>
public class WithheldPassage
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The response.</summary>
    public long ResponseId { get; set; }

    /// <summary>Source line, 1-based.</summary>
    public int Line { get; set; }

    /// <summary>First UTF-16 code unit within the line, 0-based.</summary>
    public int Start { get; set; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length { get; set; }

    /// <summary>What is withheld, "mailbox".</summary>
    public required string Reason { get; set; }

    /// <summary>The response.</summary>
    public QuestionnaireResponse Response { get; set; } = null!;
}

namespace MsqPortal.Data;

/// <summary>A mention that names no act and points back to a citation before it: "According to the Decree".</summary>
public class BackReference
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The part of an answer that holds it.</summary>
    public long AnswerPartId { get; set; }

    /// <summary>The citation that it points back to.</summary>
    public long CitationId { get; set; }

    /// <summary>Position within the part, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>The mention: "the Decree".</summary>
    public required string Text { get; set; }

    /// <summary>Source line, 1-based.</summary>
    public int Line { get; set; }

    /// <summary>The part of an answer that holds it.</summary>
    public AnswerPart AnswerPart { get; set; } = null!;

    /// <summary>The citation that it points back to.</summary>
    public Citation Citation { get; set; } = null!;
}

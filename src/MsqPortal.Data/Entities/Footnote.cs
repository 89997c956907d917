namespace MsqPortal.Data;

/// <summary>A footnote printed in a response.</summary>
public class Footnote
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The response.</summary>
    public long ResponseId { get; set; }

    /// <summary>Position within the response, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>Its number; null where the file shows none.</summary>
    public int? Mark { get; set; }

    /// <summary>Its text without the mark.</summary>
    public required string Text { get; set; }

    /// <summary>First source line, 1-based.</summary>
    public int FirstLine { get; set; }

    /// <summary>Last source line, 1-based.</summary>
    public int LastLine { get; set; }

    /// <summary>The response.</summary>
    public QuestionnaireResponse Response { get; set; } = null!;
}

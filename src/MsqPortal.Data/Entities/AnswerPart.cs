namespace MsqPortal.Data;

/// <summary>A labelled part of an answer; an answer without labels is one part whose label is null.</summary>
public class AnswerPart
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The answer.</summary>
    public long AnswerId { get; set; }

    /// <summary>Position within the answer, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>The label without marks; null without one.</summary>
    public string? Label { get; set; }

    /// <summary>The text as Markdown; raw HTML in it is not to be trusted.</summary>
    public required string Markdown { get; set; }

    /// <summary>First source line of label and text, 1-based.</summary>
    public int FirstLine { get; set; }

    /// <summary>Last source line of label and text, 1-based.</summary>
    public int LastLine { get; set; }

    /// <summary>For each line of <see cref="Markdown"/>, the source line that it came from, 1-based.</summary>
    public List<int> SourceLines { get; set; } = [];

    /// <summary>The answer.</summary>
    public Answer Answer { get; set; } = null!;

    /// <summary>Legal acts that the text names.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>Mentions that point back to an act named before.</summary>
    public List<BackReference> BackReferences { get; } = [];

    /// <summary>Links in the text.</summary>
    public List<LinkMention> LinkMentions { get; } = [];
}

namespace MsqPortal.Data;

/// <summary>How sure it is that a mention belongs to its act.</summary>
public enum Confidence
{
    /// <summary>Number and date, or the name of an act without a number, agree.</summary>
    Certain,

    /// <summary>Two signs agree and one is missing or differs.</summary>
    Likely,

    /// <summary>One sign alone, which one act of the state has.</summary>
    Possible,
}

/// <summary>One mention of a legal act. What the mention does not state is null.</summary>
public class Citation
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The part of an answer that names the act.</summary>
    public long AnswerPartId { get; set; }

    /// <summary>The act.</summary>
    public long LegalActId { get; set; }

    /// <summary>Position within the part, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>How sure it is that the mention belongs to the act.</summary>
    public Confidence Confidence { get; set; }

    /// <summary>The mention as it stands in the Markdown.</summary>
    public required string Text { get; set; }

    /// <summary>The sentence around it, as it stands in the Markdown.</summary>
    public required string Sentence { get; set; }

    /// <summary>Index of its first character in the Markdown of the part.</summary>
    public int Start { get; set; }

    /// <summary>Number of its characters there.</summary>
    public int Length { get; set; }

    /// <summary>Type as cited, "Decree".</summary>
    public string? Type { get; set; }

    /// <summary>The act that is cited belongs to no state, as the parser reads it.</summary>
    public bool IsInternational { get; set; }

    /// <summary>Issuer as cited.</summary>
    public string? Issuer { get; set; }

    /// <summary>Number as written, with prefix and suffix ("UP-6079").</summary>
    public string? Number { get; set; }

    /// <summary>Date of the act as cited.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Title as cited, in quotation marks or without; null when none was read.</summary>
    public string? Title { get; set; }

    /// <summary>The document linked with the mention, clickable.</summary>
    public string? Url { get; set; }

    /// <summary>Places within the act, "Article 29"; none when none was read.</summary>
    public List<string> Pinpoints { get; set; } = [];

    /// <summary>Source line on which the mention starts, 1-based.</summary>
    public int Line { get; set; }

    /// <summary>The part of an answer that names the act.</summary>
    public AnswerPart AnswerPart { get; set; } = null!;

    /// <summary>The act.</summary>
    public LegalAct LegalAct { get; set; } = null!;
}

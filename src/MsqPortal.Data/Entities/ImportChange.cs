namespace MsqPortal.Data;

/// <summary>In what a stored response differs from the one that it replaced.</summary>
public enum ImportChangeKind
{
    /// <summary>A question that was not found in the file before.</summary>
    QuestionAppeared,

    /// <summary>A question that is not found in the file any more.</summary>
    QuestionVanished,

    /// <summary>The text of an answer, its labels included.</summary>
    AnswerChanged,

    /// <summary>What is marked.</summary>
    BoxesChanged,

    /// <summary>A legal act that the response did not cite before.</summary>
    ActAppeared,

    /// <summary>A legal act that the response does not cite any more.</summary>
    ActVanished,

    /// <summary>Why the response is published without consent: the reason is another one, or is new or gone.</summary>
    PublicationReasonChanged,
}

/// <summary>One thing that an import changed in a stored response.</summary>
public class ImportChange
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The imported file.</summary>
    public long ImportedFileId { get; set; }

    /// <summary>Position within the changes of the file, from 1: questions in the order of the form, acts, the consent.</summary>
    public int Ordinal { get; set; }

    /// <summary>What changed.</summary>
    public ImportChangeKind Kind { get; set; }

    /// <summary>Number of the question, that of the consent for the reason of publication; null for an act.</summary>
    public string? Question { get; set; }

    /// <summary>What was marked; null unless the boxes changed.</summary>
    public Selection? SelectionBefore { get; set; }

    /// <summary>What is marked; null unless the boxes changed.</summary>
    public Selection? SelectionAfter { get; set; }

    /// <summary>Address of the act as it was then; null for a question.</summary>
    public string? Slug { get; set; }

    /// <summary>Type, number, date and title of the act as they were cited then; null for a question.</summary>
    public string? ActName { get; set; }

    /// <summary>The imported file.</summary>
    public ImportedFile ImportedFile { get; set; } = null!;
}

namespace MsqPortal.Data;

/// <summary>
/// One Member State's filled copy of a questionnaire. The row outlives a changed file, and its answers are replaced.
/// </summary>
public class QuestionnaireResponse
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The form that was filled in; unique together with <see cref="Iso3"/>.</summary>
    public long QuestionnaireId { get; set; }

    /// <summary>The Member State.</summary>
    public required string Iso3 { get; set; }

    /// <summary>The Member State's name as the response writes it.</summary>
    public required string MemberStateName { get; set; }

    /// <summary>Name of the imported file, without its folder.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits in lower case.</summary>
    public required string ContentHash { get; set; }

    /// <summary>Version of the parser that read the file.</summary>
    public int ParserVersion { get; set; }

    /// <summary>SHA-256 of the form file's bytes, 64 hexadecimal digits in lower case.</summary>
    public required string FormHash { get; set; }

    /// <summary>Hash over what was known of hosts and legal databases when the file was read.</summary>
    public required string LinkKindsHash { get; set; }

    /// <summary>The whole file as text, without a byte order mark; line ends as in the file. Holds personal data.</summary>
    public required string SourceText { get; set; }

    /// <summary>Number of source lines.</summary>
    public int LineCount { get; set; }

    /// <summary>Number of its answers with text (<see cref="Answer.HasText"/>); kept by <c>refresh_figures</c> of the database.</summary>
    public int AnswerCount { get; private set; }

    /// <summary>When the stored rows were read from the file, UTC.</summary>
    public DateTimeOffset ImportedAt { get; set; }

    /// <summary>The import record of the stored rows; null once that record was deleted.</summary>
    public long? ImportedFileId { get; set; }

    /// <summary>Name of the person who answered. Personal data; null when none was read.</summary>
    public string? RespondentName { get; set; }

    /// <summary>Title of the person who answered; null when none was read.</summary>
    public string? RespondentTitle { get; set; }

    /// <summary>Organization that answered; null when none was read.</summary>
    public string? RespondentOrganization { get; set; }

    /// <summary>Mailboxes of the contact block. Personal data.</summary>
    public List<string> RespondentEmails { get; set; } = [];

    /// <summary>Keys of the contact fields whose labels were read, "name"; a field without a label may stand in the file all the same.</summary>
    public List<string> RespondentLabels { get; set; } = [];

    /// <summary>The list "Please select whichever applies" was read whole.</summary>
    public bool IsRespondentSelectionRead { get; set; }

    /// <summary>What is marked in the list "Please select whichever applies".</summary>
    public Selection RespondentSelection { get; set; }

    /// <summary>Text of <see cref="Selection.Other"/>; null for every other selection.</summary>
    public string? RespondentSelectionText { get; set; }

    /// <summary>The form.</summary>
    public Questionnaire Questionnaire { get; set; } = null!;

    /// <summary>
    /// Why the response is published although it does not consent to it; null where no such decision was needed.
    /// </summary>
    public string? PublicationReason { get; set; }

    /// <summary>The Member State.</summary>
    public MemberState MemberState { get; set; } = null!;

    /// <summary>The import record of the stored rows.</summary>
    public ImportedFile? ImportedFile { get; set; }

    /// <summary>Answers, one a question found in the file.</summary>
    public List<Answer> Answers { get; } = [];

    /// <summary>Footnotes printed in the file.</summary>
    public List<Footnote> Footnotes { get; } = [];

    /// <summary>Personal data by its place in the source text.</summary>
    public List<WithheldPassage> WithheldPassages { get; } = [];
}

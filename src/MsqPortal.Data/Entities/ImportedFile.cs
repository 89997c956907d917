namespace MsqPortal.Data;

/// <summary>What an import did with a file.</summary>
public enum ImportedFileStatus
{
    /// <summary>A response was stored that was not there before.</summary>
    Created,

    /// <summary>The rows of a stored response were replaced.</summary>
    Updated,

    /// <summary>The stored response was read from the same bytes by the same parser with the same form.</summary>
    Unchanged,

    /// <summary>
    /// The file is a response, and was not published: the reason says why, and what is published stays as it is, except
    /// where consent is missing.
    /// </summary>
    Held,

    /// <summary>Nothing was stored; the reason says why.</summary>
    Failed,
}

/// <summary>Why a file is held.</summary>
public enum HeldFor
{
    /// <summary>Its name begins with the code of another Member State, or names another year, than its text.</summary>
    Name,

    /// <summary>More than half of the answers that the stored response has are gone.</summary>
    LostAnswers,

    /// <summary>Different files of one run are the same response.</summary>
    SeveralFiles,

    /// <summary>At a start: the stored response was this text before.</summary>
    EarlierVersion,

    /// <summary>The response does not consent to be published.</summary>
    Consent,
}

/// <summary>One file of an import.</summary>
public class ImportedFile
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The run.</summary>
    public long ImportRunId { get; set; }

    /// <summary>Position within the run, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>
    /// Name of the file, without its folder; null for a file that is held, that was refused without a mark at "Yes" of its
    /// consent, or whose response was withdrawn.
    /// </summary>
    public string? FileName { get; set; }

    /// <summary>What was done.</summary>
    public ImportedFileStatus Status { get; set; }

    /// <summary>Why it failed or is held, in sentences that quote nothing of the file; null for every other file.</summary>
    public string? Reason { get; set; }

    /// <summary>Why it is held; null unless it is.</summary>
    public HeldFor? HeldFor { get; set; }

    /// <summary>Source line of the reason, 1-based; null where no line is to blame.</summary>
    public int? Line { get; set; }

    /// <summary>The Member State; null when it is not known.</summary>
    public string? Iso3 { get; set; }

    /// <summary>The edition that the file names; null when it is not known.</summary>
    public string? Edition { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits in lower case; null when it could not be read or has no name here.</summary>
    public string? ContentHash { get; set; }

    /// <summary>Number of sections of which a question was found.</summary>
    public int SectionCount { get; set; }

    /// <summary>Number of questions found.</summary>
    public int QuestionCount { get; set; }

    /// <summary>Number of answer parts found.</summary>
    public int PartCount { get; set; }

    /// <summary>Number of citations found.</summary>
    public int CitationCount { get; set; }

    /// <summary>Number of link mentions found.</summary>
    public int LinkCount { get; set; }

    /// <summary>Number of diagnostics.</summary>
    public int DiagnosticCount { get; set; }

    /// <summary>The run.</summary>
    public ImportRun ImportRun { get; set; } = null!;

    /// <summary>The Member State.</summary>
    public MemberState? MemberState { get; set; }

    /// <summary>What a reader should know about the reading; empty for an unchanged file, which was not read again.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What changed in the stored response; empty unless the file updated one.</summary>
    public List<ImportChange> Changes { get; } = [];
}

namespace MsqPortal.Data;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the reading is certain.</summary>
    Info,

    /// <summary>The reading may be wrong, or the file is odd.</summary>
    Warning,

    /// <summary>The response cannot be stored as it is.</summary>
    Error,
}

/// <summary>Something a reader should know about the reading of a file. Never quotes the contact block.</summary>
public class Diagnostic
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The imported file.</summary>
    public long ImportedFileId { get; set; }

    /// <summary>Position within the file's diagnostics, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>Stable code, "numbering-gap"; <c>docs/questionnaire-format.md</c> lists them all.</summary>
    public required string Code { get; set; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; set; }

    /// <summary>Source line, 1-based.</summary>
    public int Line { get; set; }

    /// <summary>One sentence in plain English.</summary>
    public required string Message { get; set; }

    /// <summary>The imported file.</summary>
    public ImportedFile ImportedFile { get; set; } = null!;
}

namespace MsqPortal.Data;

/// <summary>How an import ended.</summary>
public enum ImportOutcome
{
    /// <summary>It has not ended.</summary>
    Running,

    /// <summary>Every file was looked at; some may have failed.</summary>
    Completed,

    /// <summary>It was stopped, or its process died, before the last file.</summary>
    Interrupted,
}

/// <summary>One run of the import.</summary>
public class ImportRun
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>When it started, UTC.</summary>
    public DateTimeOffset StartedAt { get; set; }

    /// <summary>When it ended, UTC; null while it runs, and when its process died.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How it ended.</summary>
    public ImportOutcome Outcome { get; set; }

    /// <summary>Version of the parser that it used.</summary>
    public int ParserVersion { get; set; }

    /// <summary>Its files.</summary>
    public List<ImportedFile> Files { get; } = [];
}

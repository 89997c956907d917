namespace MsqPortal.Parsing;

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

/// <summary>Something a reader should know about the reading. Never quotes the contact block.</summary>
/// <param name="Code">Stable code, such as "numbering-gap"; <c>docs/questionnaire-format.md</c> lists them all.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Line">Source line, 1-based.</param>
/// <param name="Message">One sentence in plain English.</param>
public sealed record DiagnosticNode(string Code, DiagnosticSeverity Severity, int Line, string Message);

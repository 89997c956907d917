namespace MsqPortal.Parsing;

/// <summary>A run of whole source lines: 1-based, both ends included.</summary>
/// <remarks>Line numbers are those that <c>grep -n</c> prints, so that a reader can check them with any tool.</remarks>
public readonly record struct SourceSpan(int FirstLine, int LastLine);

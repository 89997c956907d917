namespace MsqPortal.Parsing;

/// <summary>A mention that names no act and points back to one named before: "According to the Decree".</summary>
/// <param name="Text">The mention: "the Decree".</param>
/// <param name="Line">Source line, 1-based.</param>
/// <param name="RefersToLine">Source line of the citation that it points back to.</param>
/// <param name="Citation">That citation.</param>
public sealed record BackReferenceNode(string Text, int Line, int RefersToLine, CitationNode Citation);

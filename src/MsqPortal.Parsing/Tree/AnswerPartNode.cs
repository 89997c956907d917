using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>A labelled part of an answer; an answer without labels is one part whose label is null.</summary>
/// <param name="Label">The label, cleaned of number, <c>*</c>, <c>[NEW]</c> and footnote marks; null without one.</param>
/// <param name="Markdown">
/// The text; labels and the form's footnotes are taken out, the respondent's footnotes follow it as paragraphs of their
/// own, table cells stand as paragraphs.
/// </param>
/// <param name="Span">The lines of label and text.</param>
/// <param name="SourceLines">
/// For each line of <paramref name="Markdown"/>, the source line that it came from. A footnote may stand outside
/// <paramref name="Span"/>, at the end of the page or of the file.
/// </param>
/// <param name="Citations">Legal acts that the text names, in order.</param>
/// <param name="Links">Links in the text, in order.</param>
public sealed record AnswerPartNode(
    string? Label,
    string Markdown,
    SourceSpan Span,
    ImmutableArray<int> SourceLines,
    ImmutableArray<CitationNode> Citations,
    ImmutableArray<LinkNode> Links
)
{
    /// <summary>Mentions that point back to an act named before, in order.</summary>
    public ImmutableArray<BackReferenceNode> BackReferences { get; init; } = [];
}

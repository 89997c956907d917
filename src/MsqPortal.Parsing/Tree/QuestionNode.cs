using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>A note or footnote that belongs to a question.</summary>
/// <param name="Mark">The footnote's number; null for a note of the form.</param>
/// <param name="Text">The text without "Note:" and without the mark.</param>
/// <param name="Span">Its lines.</param>
public sealed record NoteNode(int? Mark, string Text, SourceSpan Span);

/// <summary>A question with its answer, aligned with the blank form.</summary>
/// <param name="Number">"15", a clear name such as "49a" for an unnumbered one, "closing" or "consent".</param>
/// <param name="Text">The wording in the file, cleaned of number, <c>*</c>, <c>[NEW]</c> and footnote marks.</param>
/// <param name="IsMandatory">The form prints <c>*</c>.</param>
/// <param name="IsNew">The form prints <c>[NEW]</c>.</param>
/// <param name="Selection">The boxes.</param>
/// <param name="Parts">The parts of the answer, in source order; empty when nothing was answered.</param>
/// <param name="Notes">Notes of the form and footnotes marked in wording or labels; a footnote marked in the answer is part of it.</param>
/// <param name="Prompts">Prompts of the form that stand above the answer, such as "If yes, please provide link and detail."</param>
/// <param name="Span">From the wording's first line to the last non-blank line before the next question.</param>
/// <param name="Raw">Those lines exactly as in the source.</param>
public sealed record QuestionNode(
    string Number,
    string Text,
    bool IsMandatory,
    bool IsNew,
    SelectionNode Selection,
    ImmutableArray<AnswerPartNode> Parts,
    ImmutableArray<NoteNode> Notes,
    ImmutableArray<string> Prompts,
    SourceSpan Span,
    string Raw
);

/// <summary>A section with the questions found in it.</summary>
/// <param name="Code">"A" to "G" in the 2024 edition.</param>
/// <param name="Title">Heading in the file, cleaned; the form's where the file has none.</param>
/// <param name="IsNew">The form prints <c>[NEW]</c>.</param>
/// <param name="Notes">Notes below the heading.</param>
/// <param name="Questions">Questions found, in the form's order.</param>
/// <param name="Span">Lines of the heading; null where it is missing.</param>
public sealed record SectionNode(
    string Code,
    string Title,
    bool IsNew,
    ImmutableArray<NoteNode> Notes,
    ImmutableArray<QuestionNode> Questions,
    SourceSpan? Span
);

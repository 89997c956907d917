using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>A Member State's response, read. Nothing of the source is lost, and nothing is invented.</summary>
/// <param name="MemberState">Who answered.</param>
/// <param name="Edition">Edition of the Survey named in the title ("2024"); null when the file names none.</param>
/// <param name="Respondent">The contact block.</param>
/// <param name="Sections">Sections of which a heading or a question was found, in the form's order.</param>
/// <param name="Closing">"Any other information"; null when the file has none.</param>
/// <param name="Consent">The consent to publish; null when the file has none.</param>
/// <param name="Footnotes">All footnotes, in source order.</param>
/// <param name="Nodes">Every non-blank line in exactly one node, in source order.</param>
/// <param name="Withheld">Personal data by place.</param>
/// <param name="Diagnostics">What a reader should know, by line.</param>
/// <param name="LineCount">Number of source lines.</param>
public sealed record QuestionnaireResponseTree(
    MemberStateNode MemberState,
    string? Edition,
    RespondentNode Respondent,
    ImmutableArray<SectionNode> Sections,
    QuestionNode? Closing,
    QuestionNode? Consent,
    ImmutableArray<NoteNode> Footnotes,
    ImmutableArray<SourceNode> Nodes,
    ImmutableArray<WithheldPassage> Withheld,
    ImmutableArray<DiagnosticNode> Diagnostics,
    int LineCount
)
{
    /// <summary>
    /// The first line below the heading of the consent that was read neither as its boxes nor as text of the form; null where
    /// all was read. It may refuse in words.
    /// </summary>
    public int? UnreadConsentLine { get; init; }

    /// <summary>All questions in source order: those of the sections, the closing and the consent.</summary>
    public IEnumerable<QuestionNode> Questions =>
        Sections.SelectMany(section => section.Questions).Concat(new[] { Closing, Consent }.OfType<QuestionNode>());
}

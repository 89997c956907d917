using System.Collections.Immutable;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>Brings footnotes to the questions whose wording or labels carry their marks.</summary>
internal static class Footnotes
{
    public static ImmutableArray<NoteNode> Of(ImmutableArray<SourceNode> nodes) =>
        [
            .. nodes
                .Where(node => node.Kind == NodeKind.Footnote)
                .SelectMany(node =>
                    node.Raw.Split('\n')
                        .Select((line, i) => FootnoteLine.Read(line.TrimEnd('\r'), node.Span.FirstLine + i))
                )
                .OfType<NoteNode>(),
        ];

    /// <summary>The question with the footnotes that its wording and its labels refer to.</summary>
    public static QuestionNode Attach(
        QuestionNode question,
        ImmutableArray<SourceNode> nodes,
        ImmutableArray<NoteNode> footnotes
    )
    {
        if (footnotes.IsEmpty)
            return question;
        var referred = nodes
            .Where(node => node.Question == question.Number && node.Kind is NodeKind.Question or NodeKind.PartLabel)
            .SelectMany(node => Marks.FootnoteMarks(node.Raw).Select(mark => (mark, node.Span.FirstLine)))
            // A page break puts the footnote behind its mark.
            .Select(reference =>
                footnotes.FirstOrDefault(note =>
                    note.Mark == reference.mark && note.Span.FirstLine >= reference.FirstLine
                )
            )
            .OfType<NoteNode>();
        return question with { Notes = [.. question.Notes, .. referred] };
    }
}

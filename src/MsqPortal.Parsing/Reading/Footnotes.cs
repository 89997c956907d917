using System.Collections.Immutable;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Rule "Footnotes": one whose mark stands in the printed text is a note of the question, one of the respondent belongs to
/// the answers that mark it, and without any mark to the answer that it stands in or after.
/// </summary>
internal sealed class Footnotes
{
    private readonly ImmutableArray<SourceNode> nodes;
    private readonly Dictionary<AnswerPartNode, List<FoundFootnote>> byPart = new(ReferenceEqualityComparer.Instance);
    private readonly FootnotesByMark ofForm;
    private readonly FootnotesByMark ofRespondent;

    /// <summary>Finds the footnotes of a file.</summary>
    /// <param name="source">The lines of the file.</param>
    /// <param name="nodes">What they are.</param>
    /// <param name="printed">Footnotes of the form.</param>
    /// <param name="questions">The questions with their answers, in the order of the form.</param>
    public Footnotes(
        SourceText source,
        ImmutableArray<SourceNode> nodes,
        ImmutableArray<FootnoteForm> printed,
        ImmutableArray<QuestionNode> questions
    )
    {
        this.nodes = nodes;
        var all = nodes
            .Where(node => node.Kind == NodeKind.Footnote)
            .Select(node => FoundFootnote.At(source, node.Span))
            .ToList();
        All = [.. all.Select(footnote => footnote.Note)];
        var own = all.FindAll(footnote => !IsPrinted(footnote.Note, printed));
        ofForm = new FootnotesByMark(all.FindAll(footnote => IsPrinted(footnote.Note, printed)));
        ofRespondent = new FootnotesByMark(own);
        var marked = new HashSet<FoundFootnote>(ReferenceEqualityComparer.Instance);
        // A text that several answers mark is repeated in each, yet never to more than the length of the file.
        var spare = nodes.Sum(node => (long)node.Raw.Length);
        foreach (var part in questions.SelectMany(question => question.Parts))
        {
            foreach (var footnote in MarkedIn(part))
            {
                if (marked.Add(footnote) || (spare -= footnote.Length) >= 0)
                    Add(part, footnote);
            }
        }

        var answers = questions
            .Where(question => !question.Parts.IsEmpty)
            .OrderBy(question => question.Span.FirstLine)
            .ToList();
        foreach (var footnote in own.Where(footnote => !marked.Contains(footnote)))
        {
            if (answers.FindLast(answer => answer.Span.FirstLine < footnote.Note.Span.FirstLine) is { } answer)
                Add(answer.Parts[^1], footnote);
        }
    }

    /// <summary>All footnotes, in source order.</summary>
    public ImmutableArray<NoteNode> All { get; }

    /// <summary>The question with the footnotes of its wording, its labels and its answer.</summary>
    public QuestionNode Attach(QuestionNode question)
    {
        if (All.IsEmpty)
            return question;
        var referred = nodes
            .Where(node => node.Question == question.Number && node.Kind is NodeKind.Question or NodeKind.PartLabel)
            .SelectMany(node => Marks.FootnoteMarks(node.Raw).Select(mark => (mark, node.Span.FirstLine)))
            // A page break puts the footnote after its mark; the form's own text comes before a respondent's.
            .Select(reference =>
                (
                    ofForm.After(reference.mark, reference.FirstLine)
                    ?? ofRespondent.After(reference.mark, reference.FirstLine)
                )?.Note
            )
            .OfType<NoteNode>();
        return question with
        {
            Notes = [.. question.Notes, .. referred],
            Parts = [.. question.Parts.Select(part => byPart.TryGetValue(part, out var own) ? With(part, own) : part)],
        };
    }

    private static AnswerPartNode With(AnswerPartNode part, List<FoundFootnote> footnotes)
    {
        // A blank line makes each footnote a paragraph of its own.
        var lines = footnotes.SelectMany(footnote => footnote.Lines.Prepend(("", footnote.Lines[0].Line)));
        var text = part.Markdown.Length == 0 ? [] : part.Markdown.Split('\n').Zip(part.SourceLines);
        ImmutableArray<(string Text, int Line)> all = [.. text.Concat(lines).SkipWhile(line => line.Item1.Length == 0)];
        return part with
        {
            Markdown = string.Join('\n', all.Select(line => line.Text)),
            SourceLines = [.. all.Select(line => line.Line)],
        };
    }

    private IEnumerable<FoundFootnote> MarkedIn(AnswerPartNode part) =>
        part
            .Markdown.Split('\n')
            .Zip(part.SourceLines)
            .SelectMany(line => Marks.FootnoteMarks(line.First).Select(mark => ofRespondent.After(mark, line.Second)))
            .OfType<FoundFootnote>()
            .Distinct();

    private void Add(AnswerPartNode part, FoundFootnote footnote)
    {
        if (!byPart.TryGetValue(part, out var footnotes))
            byPart.Add(part, footnotes = []);
        footnotes.Add(footnote);
    }

    private static bool IsPrinted(NoteNode note, ImmutableArray<FootnoteForm> printed) =>
        printed.Any(form =>
            form.Mark == note.Mark && Words(note.Text).StartsWith(Words(form.Text), StringComparison.OrdinalIgnoreCase)
        );

    // Converters write spaces of any width.
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

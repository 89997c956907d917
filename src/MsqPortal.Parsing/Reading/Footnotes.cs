using System.Collections.Immutable;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Rule "Footnotes": one whose mark stands in the printed text is a note of the question, one of the respondent belongs to
/// the answers that mark it. One that is marked elsewhere, in a heading or in a note, belongs to the answer that it stands in,
/// and to none when it stands in none.
/// </summary>
internal sealed class Footnotes
{
    private readonly ImmutableArray<FootnoteForm> printed;
    private readonly Dictionary<AnswerPartNode, List<FoundFootnote>> byPart = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, NoteNode> byQuestion;
    private readonly FootnotesByMark ofForm;
    private readonly FootnotesByMark ofRespondent;

    // A text that several answers mark is repeated in each, yet never to more than the length of the file.
    private long spare;

    /// <summary>Finds the footnotes of a file.</summary>
    /// <param name="context">The file.</param>
    /// <param name="nodes">What its lines are.</param>
    /// <param name="questions">The questions with their answers, in the order of the form.</param>
    /// <param name="withheld">What is personal by its place; a footnote that is marked there is personal too.</param>
    public Footnotes(
        ReadingContext context,
        ImmutableArray<SourceNode> nodes,
        ImmutableArray<QuestionNode> questions,
        ImmutableArray<WithheldPassage> withheld
    )
    {
        printed = context.Form.Form.Footnotes.OrEmpty();
        spare = nodes.Sum(node => (long)node.Raw.Length);
        var all = nodes
            .Where(node => node.Kind == NodeKind.Footnote)
            .Select(node => FoundFootnote.At(context, node.Span))
            .ToList();
        ofForm = new FootnotesByMark(all.FindAll(IsPrinted));
        var own = all.FindAll(footnote => !IsPrinted(footnote));
        var personal = new PersonalFootnotes(context.Source, new FootnotesByMark(own), withheld);
        Withheld = personal.Withheld;
        own.RemoveAll(personal.Contains);
        All = [.. all.Where(footnote => !personal.Contains(footnote)).Select(footnote => footnote.Note)];
        ofRespondent = new FootnotesByMark(own);

        var marked = new HashSet<FoundFootnote>(ReferenceEqualityComparer.Instance);
        foreach (var part in questions.SelectMany(question => question.Parts))
            AddMarked(part, part.Markdown.Split('\n').Zip(part.SourceLines), marked);
        var referred = Referred(nodes).ToList();
        byQuestion = referred.ToLookup(note => note.Question, note => note.Footnote.Note);
        marked.UnionWith(referred.Select(note => note.Footnote));
        foreach (var footnote in own.Where(footnote => !marked.Contains(footnote)))
        {
            if (PartAt(questions, footnote.Note.Span.FirstLine) is { } part)
                Add(part, footnote);
        }
    }

    /// <summary>The lines of the footnotes that are marked where something is withheld.</summary>
    public ImmutableArray<WithheldPassage> Withheld { get; }

    /// <summary>All footnotes that are not withheld, in source order.</summary>
    public ImmutableArray<NoteNode> All { get; }

    /// <summary>The question with the footnotes of its wording, its labels and its answer.</summary>
    public QuestionNode Attach(QuestionNode question) =>
        All.IsEmpty
            ? question
            : question with
            {
                Notes = [.. question.Notes, .. byQuestion[question.Number]],
                Parts =
                [
                    .. question.Parts.Select(part => byPart.TryGetValue(part, out var own) ? With(part, own) : part),
                ],
            };

    // The form's own text comes before a respondent's.
    private IEnumerable<(string Question, FoundFootnote Footnote)> Referred(ImmutableArray<SourceNode> nodes)
    {
        foreach (var node in nodes.Where(node => node.Kind is NodeKind.Question or NodeKind.PartLabel))
        {
            foreach (var mark in FootnoteMark.In(node.Raw))
            {
                var line = node.Span.FirstLine;
                if ((ofForm.After(mark, line) ?? ofRespondent.After(mark, line)) is { } footnote)
                    yield return (node.Question!, footnote);
            }
        }
    }

    // A footnote may mark another one.
    private void AddMarked(
        AnswerPartNode part,
        IEnumerable<(string Text, int Line)> lines,
        HashSet<FoundFootnote> marked
    )
    {
        var known = new HashSet<FoundFootnote>(ReferenceEqualityComparer.Instance);
        var open = new Queue<(string Text, int Line)>(lines);
        while (open.TryDequeue(out var line))
        {
            foreach (var mark in FootnoteMark.In(line.Text))
            {
                if (ofRespondent.After(mark, line.Line) is not { } footnote || !known.Add(footnote))
                    continue;
                if (!marked.Add(footnote) && (spare -= footnote.Length) < 0)
                    continue;
                Add(part, footnote);
                foreach (var own in footnote.Lines)
                    open.Enqueue(own);
            }
        }
    }

    private static AnswerPartNode? PartAt(ImmutableArray<QuestionNode> questions, int line) =>
        questions
            .FirstOrDefault(question => question.Span.FirstLine < line && line <= question.Span.LastLine)
            ?.Parts.LastOrDefault(part => part.Span.FirstLine <= line);

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

    private void Add(AnswerPartNode part, FoundFootnote footnote)
    {
        if (!byPart.TryGetValue(part, out var footnotes))
            byPart.Add(part, footnotes = []);
        footnotes.Add(footnote);
    }

    private bool IsPrinted(FoundFootnote footnote) => FootnoteLines.IsPrinted(footnote.Note, printed);
}

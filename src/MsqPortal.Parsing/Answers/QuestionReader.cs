using System.Collections.Immutable;
using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Lines;
using MsqPortal.Parsing.Reading;

namespace MsqPortal.Parsing.Answers;

/// <summary>
/// Reads one question's lines: wording, then notes, boxes and prompts of the form in any order, then the answer with
/// its parts. What is not recognised as printed text of the form is the answer.
/// </summary>
internal sealed class QuestionReader(ReadingContext context, QuestionForm question, Region region)
{
    private readonly SourceText source = context.Source;
    private readonly List<NoteNode> notes = [];
    private readonly List<string> prompts = [];
    private readonly List<PartText> parts = [];
    private readonly ImmutableArray<string> boxes = question.Boxes.OrEmpty() is { IsEmpty: false } own
        ? own
        : ["Yes", "No"];
    private FoundSelection? selection;
    private PartText? part;
    private int lastNumber;
    private int wordingEnd = int.MaxValue;

    public QuestionNode Read()
    {
        context.Ledger.ClaimSpan(region.Heading, NodeKind.Question, question.Number);
        ReadRestOfWording();
        var labels = PartLabels.Find(context, question, region.BodyLine, region.LastLine);
        foreach (var line in context.OpenLines(region.BodyLine, region.LastLine))
        {
            // An earlier line may have claimed this one as part of a list of boxes or of a long label.
            if (!context.Ledger.IsClaimed(line) && !ReadPrinted(line, labels))
                ReadAnswer(line);
        }

        return ToNode();
    }

    private void ReadRestOfWording()
    {
        var line = source[region.Candidate.Match.LastLine];
        var at = PartLabels.SkipMarks(line, region.Candidate.Match.End);
        var rest = line.AsSpan(at).TrimStart(" :*)").ToString();
        if (rest.Trim().Length == 0)
            return;
        // Only after the end of a sentence can something else start; other words are a changed wording.
        var isEnded = line.AsSpan(0, line.Length - rest.Length).TrimEnd() is [.., '?' or '.' or ':' or '*' or ']'];
        var last = region.Candidate.Match.LastLine;
        if (BoxLine.Read(rest, boxes) is { Boxes.Length: > 1 })
        {
            var found = SelectionReader.At(new SourceText(rest), 1, 1, boxes, null)!;
            selection = found with { Node = found.Node with { Span = new SourceSpan(last, last) } };
            wordingEnd = at;
        }
        else if (isEnded && region.Candidate.Match.Likeness > 0.97)
        {
            OpenPart(null, last).AddLine(rest, last);
            wordingEnd = at;
        }
    }

    // Text of the form: footnote, note, boxes, prompt, label.
    private bool ReadPrinted(int line, Dictionary<int, FoundLabel> labels)
    {
        var nextLabel = labels.Keys.Where(label => label > line).DefaultIfEmpty(region.LastLine + 1).Min();
        if (context.Footnotes.LastLine(line, nextLabel - 1) is > 0 and var last)
        {
            context.Ledger.ClaimSpan(new SourceSpan(line, last), NodeKind.Footnote, question.Number);
            return true;
        }

        if (labels.TryGetValue(line, out var label))
        {
            ReadLabel(label);
            return true;
        }

        return (part is null && ReadNote(line)) || ReadBoxes(line) || ReadPrompt(line);
    }

    private void ReadLabel(FoundLabel label)
    {
        var opened = OpenPart(label.Label, label.Line);
        opened.Reach(label.LastLine);
        if (label.IsRow)
        {
            ReadRow(label.LastLine);
            return;
        }

        context.Ledger.ClaimSpan(new SourceSpan(label.Line, label.LastLine), NodeKind.PartLabel, question.Number);
        // "_____" is the printed blank to write on.
        var rest = source[label.LastLine]
            [Math.Min(label.End, source[label.LastLine].Length)..]
            .Trim(' ', '\t', '_', ':', '*');
        if (rest.Length > 0)
            opened.AddLine(rest, label.LastLine);
    }

    private bool ReadNote(int line)
    {
        foreach (var note in question.Notes.OrEmpty())
        {
            if (PrintedLine.MatchAt(context.Form.For(note), context.Document, line) is not { } match)
                continue;
            var span = new SourceSpan(line, match.LastLine);
            context.Ledger.ClaimSpan(span, NodeKind.Note, question.Number);
            notes.Add(new NoteNode(null, note, span));
            return true;
        }

        return false;
    }

    private bool ReadBoxes(int line)
    {
        // Boxes that the form does not print are believed above the answer only, not within it.
        var isExpected = part is null || !question.Boxes.OrEmpty().IsEmpty;
        if (
            selection is not null
            || !isExpected
            || SelectionReader.At(source, line, region.LastLine, boxes, question.OpenBox) is not { } found
        )
            return false;
        selection = found;
        var isList = !question.Boxes.OrEmpty().IsEmpty && question.OpenBox is not null;
        foreach (var boxLine in context.OpenLines(found.Span.FirstLine, found.Span.LastLine))
            context.Ledger.ClaimLine(boxLine, isList ? NodeKind.Choice : NodeKind.Selection, question.Number);
        if (found.Doubt is { } doubt)
            context.Diagnostics.Warn(DiagnosticCodes.SelectionUnclear, line, $"Question {question.Number}: {doubt}");
        if (found.TextLine > 0)
        {
            var text = source[found.TextLine][found.TextStart..].Trim(' ', '\t', '_');
            if (text.Length > 0)
                OpenPart(question.OpenBox, found.TextLine).AddLine(text, found.TextLine);
        }

        return true;
    }

    private bool ReadPrompt(int line)
    {
        var own = question.Prompts.OrEmpty();
        foreach (var prompt in own.Select(context.Form.For).Concat(part is null ? context.Form.Prompts : []))
        {
            if (PrintedLine.MatchAt(prompt, context.Document, line) is not { } match)
                continue;
            context.Ledger.ClaimSpan(new SourceSpan(line, match.LastLine), NodeKind.Prompt, question.Number);
            // Rule "Prompts": the first one belongs to the question; each later one opens a part labelled by it.
            if (prompts.Count == 0 && own.IndexOf(prompt.Text) <= 0)
                prompts.Add(Marks.Remove(prompt.Text));
            else
                OpenPart(Marks.Remove(prompt.Text), line).Reach(match.LastLine);
            var rest = source[match.LastLine][match.End..].TrimStart(' ', '.', ':', ';', '?', '*', '_', ')');
            if (rest.Trim().Length > 0 && match.Likeness > 0.97)
                (part ?? OpenPart(null, line)).AddLine(rest, match.LastLine);
            return true;
        }

        return false;
    }

    private void ReadAnswer(int line)
    {
        var text = source[line];
        if (
            !question.Parts.OrEmpty().IsEmpty
            && TableCells.Split(text) is { Length: > 1 } cells
            && cells[0].Length == 0
        )
        {
            ReadRow(line);
            return;
        }

        var number = text is [>= '0' and <= '9', ..] ? Marker.Read(text).Number : null;
        // Rule "Groups": a numbering that starts again shows a part whose heading is not in the file.
        if (question.HasGroupsOfNumberedItems && part is not null && number == 1 && lastNumber >= 2)
        {
            OpenPart(null, line);
            context.Diagnostics.Warn(
                DiagnosticCodes.PartWithoutHeading,
                line,
                $"Question {question.Number}: the numbering starts again at 1 where no heading was read, which shows a part of its own."
            );
        }

        lastNumber = number ?? lastNumber;
        context.Ledger.ClaimLine(line, NodeKind.Answer, question.Number);
        if (TableCells.HasTags(text))
            (part ?? OpenPart(null, line)).AddParagraphs(TableCells.Paragraphs(text), line);
        else
            (part ?? OpenPart(null, line)).AddLine(text, line);
    }

    private void ReadRow(int line)
    {
        context.Ledger.ClaimSpan(new SourceSpan(line, line), NodeKind.TableRow, question.Number);
        var cells = TableCells.Split(source[line])!;
        (part ?? OpenPart(null, line)).AddParagraphs(cells.Skip(1).SelectMany(TableCells.Paragraphs), line);
    }

    private PartText OpenPart(string? label, int line)
    {
        lastNumber = 0;
        part = new PartText(label, line);
        parts.Add(part);
        return part;
    }

    private QuestionNode ToNode()
    {
        foreach (var read in parts)
            NumberingCheck.Run(source, read, question.Number, context.Diagnostics);
        var asksForSelection = !question.Boxes.OrEmpty().IsEmpty;
        return new QuestionNode(
            question.Number,
            region.Landmark.Kind == LandmarkKind.Question
                ? PrintedWording.Of(source, region.Heading, wordingEnd)
                : question.Text,
            question.IsMandatory,
            question.IsNew,
            selection?.Node
                ?? new SelectionNode(
                    asksForSelection ? SelectionState.NotPreserved : SelectionState.NotAsked,
                    null,
                    null
                ),
            [.. parts.Where(read => read.Label is not null || !read.IsEmpty).Select(read => read.ToNode())],
            [.. notes],
            [.. prompts],
            region.Span,
            source.Slice(region.Span)
        );
    }
}

using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Turns the questions of a parse tree into answer rows. Every fact of the tree that a page shows is kept.</summary>
internal sealed class AnswerRows(NewRows rows, ActRows acts, LinkRows links)
{
    private readonly Dictionary<CitationNode, Citation> citations = new(ReferenceEqualityComparer.Instance);

    public Answer Add(QuestionnaireResponse response, QuestionNode node, long questionId)
    {
        var answer = rows.Add(
            new Answer
            {
                Response = response,
                QuestionId = questionId,
                QuestionText = node.Text,
                Selection = Selection(node.Selection.State),
                SelectionText = node.Selection.Text,
                SelectionFirstLine = node.Selection.Span?.FirstLine,
                SelectionLastLine = node.Selection.Span?.LastLine,
                Notes = [.. node.Notes.Select(Note)],
                Prompts = [.. node.Prompts],
                FirstLine = node.Span.FirstLine,
                LastLine = node.Span.LastLine,
                SourceText = node.Raw,
                WordCount = WordCount(node),
            }
        );
        foreach (var (index, part) in node.Parts.Index())
            AddPart(answer, part, ordinal: index + 1);
        return answer;
    }

    public static Selection Selection(SelectionState state) =>
        state switch
        {
            SelectionState.NotAsked => Data.Selection.NotAsked,
            SelectionState.NotPreserved => Data.Selection.NotPreserved,
            SelectionState.Yes => Data.Selection.Yes,
            SelectionState.No => Data.Selection.No,
            SelectionState.Other => Data.Selection.Other,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no text in the database."),
        };

    public static int WordCount(QuestionNode node) => node.Parts.Sum(part => WordCount(part.Markdown));

    private static AnswerNote Note(NoteNode note) =>
        new()
        {
            Mark = note.Mark,
            Text = note.Text,
            FirstLine = note.Span.FirstLine,
            LastLine = note.Span.LastLine,
        };

    private void AddPart(Answer answer, AnswerPartNode node, int ordinal)
    {
        var part = rows.Add(
            new AnswerPart
            {
                Answer = answer,
                Ordinal = ordinal,
                Label = node.Label,
                Markdown = node.Markdown,
                FirstLine = node.Span.FirstLine,
                LastLine = node.Span.LastLine,
                SourceLines = [.. node.SourceLines],
            }
        );
        foreach (var (index, citation) in node.Citations.Index())
            citations.Add(citation, rows.Add(Citation(part, citation, index + 1)));
        foreach (var (index, reference) in node.BackReferences.Index())
            rows.Add(BackReference(part, reference, index + 1));
        foreach (var (index, link) in node.Links.Index())
            rows.Add(Mention(part, link, index + 1));
    }

    private Citation Citation(AnswerPart part, CitationNode node, int ordinal)
    {
        var (act, confidence) = acts.Of(node);
        return new Citation
        {
            AnswerPart = part,
            LegalAct = act,
            Confidence = confidence,
            Ordinal = ordinal,
            Text = node.Text,
            Sentence = node.Sentence,
            Start = node.Span.Start,
            Length = node.Span.Length,
            Title = node.Title,
            Type = node.Type,
            IsInternational = node.IsInternational,
            Issuer = node.Issuer,
            Number = node.Number,
            Date = node.Date,
            Url = node.Url,
            Pinpoints = [.. node.Pinpoints],
            Line = node.Line,
        };
    }

    private BackReference BackReference(AnswerPart part, BackReferenceNode node, int ordinal) =>
        new()
        {
            AnswerPart = part,
            Citation = citations[node.Citation],
            Ordinal = ordinal,
            Text = node.Text,
            Line = node.Line,
        };

    private LinkMention Mention(AnswerPart part, LinkNode node, int ordinal) =>
        new()
        {
            AnswerPart = part,
            PortalLink = links.Link(node),
            Ordinal = ordinal,
            Url = node.Url,
            RawUrl = node.RawUrl,
            Label = node.Label,
            Line = node.Line,
        };

    // A word holds a letter or a digit, so that list dashes and lone punctuation do not count.
    private static int WordCount(string markdown) =>
        markdown
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetterOrDigit));
}

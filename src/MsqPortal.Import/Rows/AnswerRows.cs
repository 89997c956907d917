using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Turns the questions of a parse tree into answer rows. Every fact of the tree that a page shows is kept.</summary>
internal static class AnswerRows
{
    public static Answer From(QuestionNode node, long questionId, ActRows acts, LinkRows links)
    {
        var answer = new Answer
        {
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
            WordCount = node.Parts.Sum(part => WordCount(part.Markdown)),
        };
        var rows = new Dictionary<CitationNode, Citation>(ReferenceEqualityComparer.Instance);
        answer.Parts.AddRange(node.Parts.Select((part, index) => Part(part, ordinal: index + 1, acts, links, rows)));
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

    private static AnswerNote Note(NoteNode note) =>
        new()
        {
            Mark = note.Mark,
            Text = note.Text,
            FirstLine = note.Span.FirstLine,
            LastLine = note.Span.LastLine,
        };

    private static AnswerPart Part(
        AnswerPartNode node,
        int ordinal,
        ActRows acts,
        LinkRows links,
        Dictionary<CitationNode, Citation> rows
    )
    {
        var part = new AnswerPart
        {
            Ordinal = ordinal,
            Label = node.Label,
            Markdown = node.Markdown,
            FirstLine = node.Span.FirstLine,
            LastLine = node.Span.LastLine,
            SourceLines = [.. node.SourceLines],
        };
        foreach (var (index, citation) in node.Citations.Index())
        {
            rows.Add(citation, Citation(citation, index + 1, acts));
            part.Citations.Add(rows[citation]);
        }

        part.BackReferences.AddRange(
            node.BackReferences.Select((reference, index) => BackReference(reference, index + 1, rows))
        );
        part.LinkMentions.AddRange(node.Links.Select((link, index) => Mention(link, index + 1, links)));
        return part;
    }

    private static Citation Citation(CitationNode node, int ordinal, ActRows acts)
    {
        var (act, confidence) = acts.Of(node);
        return new Citation
        {
            LegalAct = act,
            Confidence = confidence,
            Ordinal = ordinal,
            Text = node.Text,
            Sentence = node.Sentence,
            Start = node.Span.Start,
            Length = node.Span.Length,
            Title = node.Title,
            Type = node.Type,
            Issuer = node.Issuer,
            Number = node.Number,
            Date = node.Date,
            Url = node.Url,
            Pinpoints = [.. node.Pinpoints],
            Line = node.Line,
        };
    }

    private static BackReference BackReference(
        BackReferenceNode node,
        int ordinal,
        Dictionary<CitationNode, Citation> rows
    ) =>
        new()
        {
            Citation = rows[node.Citation],
            Ordinal = ordinal,
            Text = node.Text,
            Line = node.Line,
        };

    private static LinkMention Mention(LinkNode node, int ordinal, LinkRows links) =>
        new()
        {
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

using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

public sealed record ParsedPart(string? Label, string Markdown, int StartLine, int EndLine)
{
    public static ParsedPart Of(AnswerPartNode part) =>
        new(part.Label, part.Markdown, part.Span.FirstLine, part.Span.LastLine);
}

public sealed record ParsedCitation(
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Url,
    string? Title,
    ImmutableArray<string> Pinpoints,
    int StartLine
)
{
    public static IEnumerable<ParsedCitation> AllOf(QuestionNode question) =>
        question
            .Parts.SelectMany(part => part.Citations)
            .Select(citation => new ParsedCitation(
                citation.Type,
                citation.Issuer,
                citation.Number,
                citation.Date,
                citation.Url,
                citation.Title,
                citation.Pinpoints,
                citation.Line
            ));
}

public sealed record ParsedLink(string Url, string RawUrl, int StartLine)
{
    public static IEnumerable<ParsedLink> AllOf(QuestionNode question) =>
        question.Parts.SelectMany(part => part.Links).Select(link => new ParsedLink(link.Url, link.RawUrl, link.Line));
}

/// <param name="Mark">The number of a footnote; null for a note of the form.</param>
public sealed record ParsedNote(int? Mark, string Text, int StartLine, int EndLine)
{
    public static ParsedNote Of(NoteNode note) => new(note.Mark, note.Text, note.Span.FirstLine, note.Span.LastLine);
}

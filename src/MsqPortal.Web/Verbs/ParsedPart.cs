using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

public sealed record ParsedPart(string? Label, string Markdown, int StartLine, int EndLine)
{
    public static ParsedPart Of(AnswerPartNode part) =>
        new(part.Label, part.Markdown, part.Span.FirstLine, part.Span.LastLine);
}

/// <param name="IsInternational">The portal's own reading: the act belongs to no state.</param>
/// <param name="DocumentIds">Bare ids of the documents in legal databases, without sign or host.</param>
/// <param name="Pinpoints">Places as written; empty when none was read.</param>
public sealed record ParsedCitation(
    string Text,
    string? Type,
    bool IsInternational,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Url,
    ImmutableArray<string> DocumentIds,
    string? Title,
    ImmutableArray<string> Pinpoints,
    string Sentence,
    int StartLine
)
{
    public static IEnumerable<ParsedCitation> AllOf(QuestionNode question) =>
        question
            .Parts.SelectMany(part => part.Citations)
            .Select(citation => new ParsedCitation(
                citation.Text,
                citation.Type,
                citation.IsInternational,
                citation.Issuer,
                citation.Number,
                citation.Date,
                citation.Url,
                ParsedLink.Ids(citation.Document),
                citation.Title,
                citation.Pinpoints,
                citation.Sentence,
                citation.Line
            ));
}

/// <param name="Kind">"government", "legalDatabase", "socialMedia", "news", "international" or "other".</param>
public sealed record ParsedLink(
    string Url,
    string RawUrl,
    string Host,
    string Kind,
    string? Label,
    ImmutableArray<string> DocumentIds,
    int StartLine
)
{
    public static IEnumerable<ParsedLink> AllOf(QuestionNode question) =>
        question
            .Parts.SelectMany(part => part.Links)
            .Select(link => new ParsedLink(
                link.Url,
                link.RawUrl,
                link.Host,
                ParsedResponse.Name(link.Kind),
                link.Label,
                Ids(link.Document),
                link.Line
            ));

    internal static ImmutableArray<string> Ids(DocumentReference? document) =>
        document is null ? [] : [document.Key.Id];
}

public sealed record ParsedBackReference(string Text, int StartLine, int RefersToLine)
{
    public static IEnumerable<ParsedBackReference> AllOf(QuestionNode question) =>
        question
            .Parts.SelectMany(part => part.BackReferences)
            .Select(reference => new ParsedBackReference(reference.Text, reference.Line, reference.RefersToLine));
}

/// <param name="Mark">The number of a footnote; null for a note of the form.</param>
public sealed record ParsedNote(int? Mark, string Text, int StartLine, int EndLine)
{
    public static ParsedNote Of(NoteNode note) => new(note.Mark, note.Text, note.Span.FirstLine, note.Span.LastLine);
}

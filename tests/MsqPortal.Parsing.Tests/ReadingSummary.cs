using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>A tree in the notation of the specification's examples.</summary>
internal static class ReadingSummary
{
    public static IEnumerable<string> Of(QuestionnaireResponseTree tree)
    {
        // The examples are fragments, so these four are expected everywhere and would drown what each one shows.
        string[] ofFragments =
        [
            "edition-missing",
            "member-state-missing",
            "question-missing",
            "mark-missing",
            "wording-changed",
        ];
        if (tree.Edition is { } edition)
            yield return $"edition {edition}";
        if (tree.MemberState.Name is { } name)
            yield return $"member state {tree.MemberState.Iso3} \"{name}\"";
        foreach (var passage in tree.Withheld)
        {
            var raw = tree.Nodes.Single(node =>
                node.Span.FirstLine <= passage.Line && passage.Line <= node.Span.LastLine
            );
            var line = raw.Raw.Split('\n')[passage.Line - raw.Span.FirstLine];
            yield return $"withheld {passage.Line} {line.Substring(passage.Start, passage.Length)}";
        }

        foreach (var section in tree.Sections.Where(section => section.Span is not null))
            yield return $"section {section.Code} {section.Title}";
        foreach (var line in tree.Questions.SelectMany(Of))
            yield return line;
        foreach (var diagnostic in tree.Diagnostics.Where(diagnostic => !ofFragments.Contains(diagnostic.Code)))
            yield return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {diagnostic.Line}";
    }

    private static IEnumerable<string> Of(QuestionNode question)
    {
        var state = question.Selection.State.ToString();
        var selection = char.ToLowerInvariant(state[0]) + state[1..];
        var flags = (question.IsMandatory ? " [mandatory]" : "") + (question.IsNew ? " [new]" : "");
        var text = question.Selection.Text is { } other ? $" \"{other}\"" : "";
        yield return $"question {question.Number}{flags} {selection}{text}: {question.Text}";
        foreach (var note in question.Notes)
            yield return note.Mark is { } mark ? $"  footnote {mark}: {note.Text}" : $"  note: {note.Text}";
        foreach (var prompt in question.Prompts)
            yield return $"  prompt: {prompt}";
        foreach (var part in question.Parts)
        {
            var label = part.Label is null ? "part:" : $"part {part.Label}:";
            yield return $"  {label} {string.Join(" / ", part.Markdown.Split('\n'))}"
                .Replace("/  /", "/ /", StringComparison.Ordinal)
                .TrimEnd();
            foreach (var citation in part.Citations)
            {
                string?[] fields =
                [
                    citation.Type,
                    citation.Issuer,
                    citation.Number,
                    citation.Date?.ToString("yyyy-MM-dd"),
                    citation.Url,
                    citation.Title,
                    string.Join("; ", citation.Pinpoints),
                ];
                var kind = citation.IsInternational ? "international " : "";
                yield return $"    cites {kind}{string.Join(" / ", fields.Select(field => string.IsNullOrEmpty(field) ? "-" : field))} / {citation.Line}";
            }

            foreach (var reference in part.BackReferences)
                yield return $"    \"{reference.Text}\" {reference.Line} points back to {reference.RefersToLine}";
            foreach (var link in part.Links)
                yield return $"    link {link.Url} ({link.RawUrl}) \"{link.Label}\" {link.Line}";
        }
    }
}

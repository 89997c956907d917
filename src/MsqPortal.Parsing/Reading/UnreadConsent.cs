using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Rule "Consent": finds what stands below the heading of the consent and was read neither as its boxes nor as text of the
/// form. Only a reader can say whether it refuses.
/// </summary>
internal sealed class UnreadConsent(
    ReadingContext context,
    IReadOnlyList<Region> regions,
    IReadOnlyList<LandmarkCandidate> candidates
)
{
    private const double SameWording = 0.97;
    private const double LeastLikeness = 0.72;
    private readonly SourceText source = context.Source;
    private readonly QuestionForm form = context.Form.Form.Consent;
    private readonly ImmutableArray<string> boxes = context.Form.Form.Consent.Boxes.OrEmpty();

    /// <summary>The first such line; null where all was read, or where the file has no consent.</summary>
    public int? FirstLine(QuestionnaireResponseTree tree)
    {
        var own = regions.Where(region => region.Landmark.Question == form || IsHeading(region)).ToList();
        var unread = Elsewhere(own);
        if (own.Count == 0)
            unread = unread.Concat(InOtherWords());
        else
            unread = unread
                .Concat(own.Concat(Ending()).SelectMany(Reworded))
                .Concat(LineAbove(own[0]))
                .Concat(Below(own[0].FirstLine, tree));
        return unread.Cast<int?>().Min();
    }

    // A translated form, or only its heading with a word: after the last text of the form that was found.
    private IEnumerable<int> InOtherWords()
    {
        var last = regions.LastOrDefault(region => region.Landmark.Kind != LandmarkKind.Ending);
        for (var line = last is null ? 1 : last.BodyLine; line <= source.Count; line++)
        {
            var first = line;
            while (line < source.Count && !source.IsBlank(line) && !source.IsBlank(line + 1))
                line++;
            var paragraph = string.Join(' ', Enumerable.Range(first, line - first + 1).Select(i => source[i]));
            // What stands after a later paragraph stands after this one too.
            if (ConsentWords.SpeakOfPublishing(paragraph))
                return Enumerable.Range(first, source.Count - first + 1).Any(i => ConsentWords.MayRefuse(source[i]))
                    ? [first]
                    : [];
        }

        return [];
    }

    private static bool IsHeading(Region region) => region.Landmark.Kind == LandmarkKind.ConsentHeading;

    private IEnumerable<Region> Ending() => regions.Where(region => region.Landmark.Kind == LandmarkKind.Ending);

    // A consent out of the form's order was read as text of what stands before it.
    private IEnumerable<int> Elsewhere(List<Region> own) =>
        candidates
            .Where(candidate => candidate.Landmark.Question == form && candidate.Match.Likeness >= SameWording)
            .Select(candidate => candidate.Line)
            .Where(line => !own.Exists(region => region.FirstLine <= line && line <= region.Heading.LastLine));

    // "We do not authorize UN DESA to publish": a word or a mark more than the form prints.
    private IEnumerable<int> Reworded(Region region)
    {
        var known = new HashSet<int>(
            new[] { form.Text, form.Heading ?? "", region.Landmark.Wording.Text }.SelectMany(Ids)
        );
        for (var line = region.FirstLine; line <= region.Heading.LastLine; line++)
        {
            // What follows the wording on its last line was read as boxes, or is text of the answer; a heading has neither.
            var text = source[line];
            var end = Math.Min(region.Candidate.Match.End, text.Length);
            if (
                line == region.Heading.LastLine
                && !IsHeading(region)
                && (region.Candidate.Match.Likeness >= SameWording || BoxLine.Read(text[end..], boxes) is not null)
            )
                text = text[..end];
            if (Ids(text[Marker.Read(text).End..]).Any(id => !known.Contains(id)) || BoxLine.HasSign(text))
                yield return line;
        }
    }

    private IEnumerable<int> Ids(string text) => WordScanner.Scan(text).Select(word => context.Document.IdOf(word.Key));

    // "Consent to publish this Questionnaire: NO" is no heading of the form.
    private IEnumerable<int> LineAbove(Region first)
    {
        var above = first.FirstLine - 1;
        while (above > 0 && source.IsBlank(above))
            above--;
        return
            !IsHeading(first)
            && above > 0
            && form.Heading is { } heading
            && context.Form.For(heading).MatchAt(context.Document, above, Marker.Read(source[above]).End, mostLines: 1)
                is { Likeness: > LeastLikeness }
            ? [above]
            : [];
    }

    private IEnumerable<int> Below(int first, QuestionnaireResponseTree tree)
    {
        var consent = tree.Consent;
        var isYes = consent?.Selection.State == SelectionState.Yes;
        IEnumerable<(string Text, int Line)> answer =
            consent?.Parts.SelectMany(part => part.Markdown.Split('\n').Zip(part.SourceLines)) ?? [];
        var lines = tree
            .Nodes.Where(node => node.Span.FirstLine > first && !IsRead(node, tree))
            .SelectMany(node => Lines(node.Span))
            .Select(line => (Text: source[line], Line: line))
            .Concat(answer)
            .Where(line => SaysSomething(line.Text))
            // Beside a clear "Yes", words are no doubt, but other boxes are.
            .Where(line => isYes ? IsLikeBoxes(line.Text) : !IsLoneYes(line.Text))
            .Select(line => line.Line);
        return consent?.Selection is { State: SelectionState.NotPreserved, Span: { } span } && !ArePlain(span)
            ? lines.Append(span.FirstLine)
            : lines;
    }

    private static IEnumerable<int> Lines(SourceSpan span) =>
        Enumerable.Range(span.FirstLine, span.LastLine - span.FirstLine + 1);

    private bool IsRead(SourceNode node, QuestionnaireResponseTree tree) =>
        node.Kind switch
        {
            NodeKind.Question or NodeKind.Consent or NodeKind.Selection or NodeKind.Choice or NodeKind.Prompt => true,
            NodeKind.Note => Ending().Any(region => region.Heading == node.Span),
            NodeKind.Footnote => tree.Questions.Any(question =>
                question.Number != form.Number
                && (
                    question.Notes.Any(note => note.Span == node.Span)
                    || question.Parts.Any(part => part.SourceLines.Contains(node.Span.FirstLine))
                )
            ),
            _ => false,
        };

    // Rules, blank table rows and the like say nothing.
    private static bool SaysSomething(string line) =>
        BoxLine.HasSign(line)
        || line.EnumerateRunes()
            .Any(rune =>
                Rune.IsLetterOrDigit(rune)
                || (
                    !rune.IsAscii
                    && Rune.GetUnicodeCategory(rune)
                        is UnicodeCategory.OtherSymbol
                            or UnicodeCategory.MathSymbol
                            or UnicodeCategory.ModifierSymbol
                            or UnicodeCategory.PrivateUse
                )
            );

    private bool IsLikeBoxes(string line) =>
        BoxLine.HasSign(line)
        || (
            WordScanner.Scan(line, most: 1) is [var word] && boxes.Contains(word.Key, StringComparer.OrdinalIgnoreCase)
        );

    // The first of the printed words alone is what is left of the boxes, or the answer; it does not refuse.
    private bool IsLoneYes(string line) =>
        BoxLine.Read(line, boxes) is { Boxes: [{ Option: 0, IsMarked: null }] } && !BoxLine.HasSign(line);

    // "Yes **No**": emphasis on one of the words may be its mark.
    private bool ArePlain(SourceSpan span) =>
        Lines(span)
            .SelectMany(line => WordScanner.Scan(source[line]).Select(word => (word, text: source[line])))
            .Where(found => boxes.Contains(found.word.Key, StringComparer.OrdinalIgnoreCase))
            .Select(found =>
                IsEmphasis(found.text.AsSpan(0, found.word.Start)[^Math.Min(1, found.word.Start)..])
                || IsEmphasis(found.text.AsSpan(found.word.End)[..Math.Min(1, found.text.Length - found.word.End)])
            )
            .Distinct()
            .Count() <= 1;

    private static bool IsEmphasis(ReadOnlySpan<char> sign) => sign is "*" or "_";
}

using System.Collections.Immutable;
using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>Reads the sections, the closing and the consent from the regions of the alignment.</summary>
internal sealed class SectionReader(ReadingContext context, IReadOnlyList<Region> regions)
{
    private readonly Dictionary<string, SourceSpan> headings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NoteNode>> notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionNode> questions = new(StringComparer.Ordinal);

    public void Read()
    {
        foreach (var region in regions)
        {
            var landmark = region.Landmark;
            switch (landmark.Kind)
            {
                case LandmarkKind.Section:
                    context.Ledger.ClaimSpan(region.Heading, NodeKind.SectionHeading, null);
                    headings[landmark.Section!.Code] = region.Heading;
                    ReadNotes(region, landmark.Section);
                    break;
                case LandmarkKind.Subheading:
                    context.Ledger.ClaimSpan(region.Heading, NodeKind.Subheading, null);
                    ReadNotes(region, SectionOf(landmark.Question!));
                    break;
                case LandmarkKind.ClosingHeading:
                    ReadHeadingOf(region, context.Form.Form.Closing, NodeKind.ClosingHeading);
                    break;
                case LandmarkKind.ConsentHeading:
                    ReadHeadingOf(region, context.Form.Form.Consent, NodeKind.Consent);
                    break;
                case LandmarkKind.Ending:
                    context.Ledger.ClaimSpan(region.Heading, NodeKind.Note, null);
                    ReportTextOutsideQuestion(region, null);
                    break;
                case LandmarkKind.Question:
                    ReadQuestion(region, landmark.Question!);
                    break;
                default:
                    break;
            }
        }
    }

    public QuestionNode? Question(QuestionForm question) => questions.GetValueOrDefault(question.Number);

    /// <summary>Sections of which anything was found.</summary>
    public ImmutableArray<SectionNode> Sections()
    {
        var sections = ImmutableArray.CreateBuilder<SectionNode>();
        foreach (var form in context.Form.Form.Sections)
        {
            SourceSpan? heading = headings.TryGetValue(form.Code, out var span) ? span : null;
            ImmutableArray<QuestionNode> found = [.. form.Questions.Select(Question).OfType<QuestionNode>()];
            if (heading is not null || !found.IsEmpty)
                sections.Add(
                    new SectionNode(
                        form.Code,
                        form.Title,
                        form.IsNew,
                        [.. notes.GetValueOrDefault(form.Code, [])],
                        found,
                        heading
                    )
                );
        }

        return sections.ToImmutable();
    }

    private void ReadQuestion(Region region, QuestionForm question) =>
        questions[question.Number] = new QuestionReader(context, question, region).Read();

    // A heading whose question is missing still opens the question: what follows is its answer.
    private void ReadHeadingOf(Region region, QuestionForm question, NodeKind kind)
    {
        context.Ledger.ClaimSpan(region.Heading, kind, question.Number);
        if (!regions.Any(other => other.Landmark.Kind == LandmarkKind.Question && other.Landmark.Question == question))
            ReadQuestion(region, question);
        else
            ReportTextOutsideQuestion(region, null);
    }

    private void ReadNotes(Region region, SectionForm? section)
    {
        var read =
            section is null ? []
            : notes.TryGetValue(section.Code, out var list) ? list
            : notes[section.Code] = [];
        foreach (var line in context.OpenLines(region.BodyLine, region.LastLine))
        {
            if (context.Ledger.IsClaimed(line))
                continue;
            foreach (var note in section?.Notes.OrEmpty() ?? [])
            {
                if (PrintedLine.MatchAt(context.Form.For(note), context.Document, line) is not { } match)
                    continue;
                var span = new SourceSpan(line, match.LastLine);
                context.Ledger.ClaimSpan(span, NodeKind.Note, null);
                read.Add(new NoteNode(null, note, span));
                break;
            }
        }

        ReportTextOutsideQuestion(region, read);
    }

    private void ReportTextOutsideQuestion(Region region, List<NoteNode>? read)
    {
        var isReported = false;
        foreach (var line in context.OpenLines(region.BodyLine, region.LastLine))
        {
            if (context.Footnotes.LastLine(line, region.LastLine) is > 0 and var last)
            {
                context.Ledger.ClaimSpan(new SourceSpan(line, last), NodeKind.Footnote, null);
                continue;
            }

            context.Ledger.ClaimLine(line, NodeKind.Note, null);
            read?.Add(new NoteNode(null, context.Source[line].Trim(), new SourceSpan(line, line)));
            if (!isReported)
                context.Diagnostics.Warn(
                    DiagnosticCodes.TextOutsideQuestion,
                    line,
                    "Text stands between a heading and the next question; it is kept as a note."
                );
            isReported = true;
        }
    }

    private SectionForm? SectionOf(QuestionForm question) =>
        context.Form.Form.Sections.FirstOrDefault(section => section.Questions.Contains(question));
}

using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>What every reader of one response needs.</summary>
/// <param name="Form">The blank form.</param>
/// <param name="Document">Lines and words of the file.</param>
/// <param name="Ledger">Who owns which line.</param>
/// <param name="Diagnostics">What a reader should know.</param>
internal sealed record ReadingContext(
    PreparedForm Form,
    DocumentWords Document,
    LineLedger Ledger,
    DiagnosticList Diagnostics
)
{
    public SourceText Source => Document.Source;

    public FootnoteLines Footnotes { get; } = new(Document.Source, Form.Form.Footnotes.OrEmpty());

    /// <summary>The lines of a region that are not blank and that nobody has claimed yet.</summary>
    public IEnumerable<int> OpenLines(int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            if (!Source.IsBlank(line) && !Ledger.IsClaimed(line))
                yield return line;
        }
    }
}

/// <summary>A landmark of the reading with the lines up to the next one.</summary>
/// <param name="Candidate">The landmark and its place.</param>
/// <param name="LastLine">The last non-blank line before the next landmark; never before the wording's end.</param>
internal sealed record Region(LandmarkCandidate Candidate, int LastLine)
{
    public Landmark Landmark => Candidate.Landmark;

    public int FirstLine => Candidate.Line;

    /// <summary>Lines of the printed text itself.</summary>
    public SourceSpan Heading => new(Candidate.Line, Candidate.Match.LastLine);

    /// <summary>First line after the printed text.</summary>
    public int BodyLine => Candidate.Match.LastLine + 1;

    public SourceSpan Span => new(FirstLine, LastLine);
}

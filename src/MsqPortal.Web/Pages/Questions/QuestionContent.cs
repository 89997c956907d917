using System.Collections.Immutable;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>What the page of one question shows.</summary>
/// <param name="Answer">Null when the question was not found in the file.</param>
public sealed record QuestionContent(ResponseFrame Frame, FrameQuestion Question, AnswerContent? Answer)
{
    public FrameSection? Section => Frame.SectionOf(Question);

    public FrameQuestion? Previous => Neighbour(-1);

    public FrameQuestion? Next => Neighbour(+1);

    private int NumberedCount => Frame.Questions.Count(question => question.IsNumbered);

    /// <summary>"Question 15 of 77": where it stands in the form.</summary>
    public string Place =>
        Question.IsNumbered ? PortalText.Of("Question.OfNumbered", Question.Name, NumberedCount)
        : Section is null ? Question.Name
        : PortalText.Of("Question.WithoutNumber", Question.Name);

    /// <summary>
    /// Why there is no answer. A file that ends early, or whose wording was not recognised, does not show that the state
    /// left the question out.
    /// </summary>
    public string NotFound =>
        Frame.Questions.LastOrDefault(question => question.FirstLine is not null) is { } last
        && Frame.Questions.SkipWhile(question => question != Question).All(question => question.FirstLine is null)
            ? PortalText.Of("Question.NoneAfter", Frame.Country, last.Name)
            : PortalText.Of("Question.LeftOut", Frame.Country);

    private FrameQuestion? Neighbour(int step)
    {
        var pages = Frame.Questions.Where(question => PortalUrls.HasQuestionPage(question.Number)).ToList();
        return pages.ElementAtOrDefault(pages.IndexOf(Question) + step);
    }
}

/// <param name="Stored">The answer as it is stored.</param>
/// <param name="Parts">Its text, row by row.</param>
/// <param name="SourceLines">The lines that it came from, those of its footnotes among them wherever they stand.</param>
/// <param name="CitingLines">Source lines that name a legal act.</param>
/// <param name="Links">Every mention of an address, in the order of the text.</param>
public sealed record AnswerContent(
    StoredAnswer Stored,
    ImmutableArray<EditionPart> Parts,
    ImmutableArray<SourceLine> SourceLines,
    SelectionView Selection,
    int ActCount,
    int LinkCount,
    IReadOnlySet<int> CitingLines,
    IReadOnlyList<StoredLink> Links
)
{
    public string Figures =>
        PortalText.Of(
            "Question.Figures",
            PlainWords.Words(Stored.WordCount),
            PlainWords.LegalActs(ActCount),
            PlainWords.Links(LinkCount)
        );

    public string? Flags =>
        (Stored.IsMandatory, Stored.IsNew) switch
        {
            (true, true) => PortalText.Of("Question.RequiredAndNew"),
            (true, false) => PortalText.Of("Question.Required"),
            (false, true) => PortalText.Of("Question.New"),
            _ => null,
        };

    public LineRange SourceRange => new(Stored.FirstLine, Stored.LastLine);

    /// <summary>"lines 227–231 and 357–359": the answer, and its footnotes where they stand elsewhere.</summary>
    public string Lines => PlainWords.Lines(LineRange.Of(SourceLines.Select(line => line.Number)));
}

/// <summary>A part of the answer; without a label it is the whole answer.</summary>
public sealed record EditionPart(string? Label, int FirstLine, ImmutableArray<EditionRow> Rows);

/// <summary>One row of the edition: source line, text, and beside it what the portal knows about it.</summary>
public sealed record EditionRow(
    int Line,
    ImmutableArray<AnswerBlock> Blocks,
    ImmutableArray<ActNote> Notes,
    ImmutableArray<LinkedActNote> LinkedActs,
    ImmutableArray<StoredDiscrepancy> Discrepancies
)
{
    /// <summary>The lines of the row after its first, so that each line of an answer has a place on the page.</summary>
    public ImmutableArray<int> OtherLines { get; init; } = [];
}

/// <summary>A margin note about an act whose document the row links to without citing the act.</summary>
public sealed record LinkedActNote(string Slug, Wording Name);

/// <summary>A margin note about a legal act that the row names.</summary>
/// <param name="Key">Letter that stands in the text as well.</param>
/// <param name="Lines">Lines of the row that name it.</param>
/// <param name="Elsewhere">Other answers of the response that name the act.</param>
public sealed record ActNote(
    string Key,
    string Slug,
    Wording Name,
    DateOnly? Date,
    IReadOnlyList<string> Pinpoints,
    IReadOnlyList<int> Lines,
    ImmutableArray<OtherMention> Elsewhere
)
{
    public string Id => $"note-{Key}";

    /// <summary>The citation leads to the act, so that who goes from link to link need not meet the act again beside it.</summary>
    public bool IsLinkedInText { get; init; }
}

/// <summary>Another answer that names the act, with each line that does.</summary>
public sealed record OtherMention(string QuestionNumber, string QuestionName, IReadOnlyList<int> Lines);

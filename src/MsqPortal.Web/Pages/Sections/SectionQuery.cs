using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Sections;

public sealed record SectionContent(
    ResponseFrame Frame,
    FrameSection Section,
    bool IsNew,
    IReadOnlyList<string> Notes,
    IReadOnlyDictionary<string, QuestionFigures> Figures
)
{
    public FrameSection? Previous => Frame.Sections.ElementAtOrDefault(Frame.Sections.IndexOf(Section) - 1);

    public FrameSection? Next => Frame.Sections.ElementAtOrDefault(Frame.Sections.IndexOf(Section) + 1);

    public Strip Strip => Strip.Of(Frame, Figures, [Section]);

    public int Words => Section.Questions.Sum(question => Figures.GetValueOrDefault(question.Number)?.Words ?? 0);
}

public sealed class SectionQuery(PortalDbContext database, ResponseFrameQuery frames, ResponseFiguresQuery figures)
{
    /// <returns>Null when there is no such response, or its form has no such section.</returns>
    public async Task<SectionContent?> FindAsync(
        string country,
        string edition,
        string code,
        CancellationToken cancellation
    )
    {
        var frame = await frames.FindAsync(country, edition, cancellation);
        var section = frame?.Sections.FirstOrDefault(candidate =>
            string.Equals(candidate.Code, code, StringComparison.OrdinalIgnoreCase)
        );
        if (frame is null || section is null)
            return null;

        var printed = await database
            .Sections.Where(stored => stored.Questionnaire.Edition == edition && stored.Code == section.Code)
            .Select(stored => new { stored.IsNew, stored.Notes })
            .FirstOrDefaultAsync(cancellation);
        // An import may have changed the form, or withdrawn the response, since the frame was read.
        if (printed is null)
            return null;

        return new SectionContent(
            frame,
            section,
            printed.IsNew,
            printed.Notes,
            await figures.OfQuestionsAsync(frame.ResponseId, cancellation)
        );
    }
}

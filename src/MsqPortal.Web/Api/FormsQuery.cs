using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Api;

/// <summary>A section of a blank form, with the numbers of its questions.</summary>
internal sealed record FormSection(
    string Edition,
    string Code,
    string Title,
    bool IsNew,
    List<string> Notes,
    List<string> Questions
);

/// <summary>A question as a blank form prints it.</summary>
/// <param name="FoundCount">Stored responses whose file has the question.</param>
/// <param name="AnswerCount">Those of them that answer it with text.</param>
internal sealed record FormQuestion(
    string Edition,
    string? Section,
    string Number,
    bool IsNumbered,
    string? Heading,
    string Text,
    bool IsMandatory,
    bool IsNew,
    List<string> Boxes,
    List<string> Notes,
    int FoundCount,
    int AnswerCount
);

/// <summary>Sections and questions of the blank forms, the latest edition first, in the order of the form.</summary>
internal sealed class FormsQuery(PortalDbContext database)
{
    public async Task<PagedList<FormSection>> SectionsAsync(
        ResponseFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        IQueryable<Section> found = database.Sections;
        if (filter.Editions.Count > 0)
            found = found.Where(section => filter.Editions.Contains(section.Questionnaire.Edition));
        var items = await found
            .OrderByDescending(section => section.Questionnaire.Edition)
            .ThenBy(section => section.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(section => new FormSection(
                section.Questionnaire.Edition,
                section.Code,
                section.Title,
                section.IsNew,
                section.Notes,
                database
                    .Questions.Where(question => question.SectionId == section.Id)
                    .OrderBy(question => question.Ordinal)
                    .Select(question => question.Number)
                    .ToList()
            ))
            .ToListAsync(cancellation);
        return new PagedList<FormSection>(await found.CountAsync(cancellation), items);
    }

    public async Task<PagedList<FormQuestion>> QuestionsAsync(
        ResponseFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        IQueryable<Question> found = database.Questions;
        if (filter.Editions.Count > 0)
            found = found.Where(question => filter.Editions.Contains(question.Questionnaire.Edition));
        if (filter.Sections.Count > 0)
            found = found.Where(question => filter.Sections.Contains(question.Section!.Code));
        if (filter.Questions.Count > 0)
            found = found.Where(question => filter.Questions.Contains(question.Number));
        var items = await found
            .OrderByDescending(question => question.Questionnaire.Edition)
            .ThenBy(question => question.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(question => new FormQuestion(
                question.Questionnaire.Edition,
                question.Section!.Code,
                question.Number,
                question.IsNumbered,
                question.Heading,
                question.Text,
                question.IsMandatory,
                question.IsNew,
                question.Boxes,
                question.Notes,
                question.Answers.Count,
                question.Answers.AsQueryable().Count(Answer.HasText)
            ))
            .ToListAsync(cancellation);
        return new PagedList<FormQuestion>(await found.CountAsync(cancellation), items);
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Keeps the tables of questionnaires, sections and questions in step with the form files.</summary>
internal static class QuestionnaireRows
{
    /// <summary>
    /// Rows are found by edition, code and number, and are updated, not replaced: stored answers point to them.
    /// A question that left the form goes once no answer points to it.
    /// </summary>
    public static async Task<Questionnaire> KeepInStepAsync(
        PortalDbContext context,
        QuestionnaireForm form,
        CancellationToken ct
    )
    {
        var questionnaire = await context
            .Questionnaires.Include(row => row.Sections)
            .Include(row => row.Questions)
            .AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Edition == form.Edition, ct);
        if (questionnaire is null)
        {
            questionnaire = new Questionnaire { Edition = form.Edition, Title = form.Title };
            context.Add(questionnaire);
        }

        questionnaire.Title = form.Title;
        foreach (var (index, section) in form.Sections.Index())
            Update(questionnaire, section, ordinal: index + 1);
        foreach (var (index, question) in form.Questions.Index())
            Update(questionnaire, question, SectionOf(questionnaire, form, question), ordinal: index + 1);

        await RemoveLeftOversAsync(context, questionnaire, form, ct);
        await context.SaveChangesAsync(ct);
        return questionnaire;
    }

    private static Section? SectionOf(Questionnaire questionnaire, QuestionnaireForm form, QuestionForm question)
    {
        var code = form.Sections.FirstOrDefault(section => section.Questions.Contains(question))?.Code;
        return questionnaire.Sections.SingleOrDefault(row => row.Code == code);
    }

    private static void Update(Questionnaire questionnaire, SectionForm form, int ordinal)
    {
        var row = questionnaire.Sections.SingleOrDefault(section => section.Code == form.Code);
        if (row is null)
        {
            row = new Section { Code = form.Code, Title = form.Title };
            questionnaire.Sections.Add(row);
        }

        row.Title = form.Title;
        row.IsNew = form.IsNew;
        row.Ordinal = ordinal;
        row.Notes = List(form.Notes);
    }

    private static void Update(Questionnaire questionnaire, QuestionForm form, Section? section, int ordinal)
    {
        var row = questionnaire.Questions.SingleOrDefault(question => question.Number == form.Number);
        if (row is null)
        {
            row = new Question { Number = form.Number, Text = form.Text };
            questionnaire.Questions.Add(row);
        }

        row.Section = section;
        row.IsNumbered = form.IsNumbered;
        row.Ordinal = ordinal;
        row.Heading = form.Heading;
        row.Text = form.Text;
        row.IsMandatory = form.IsMandatory;
        row.IsNew = form.IsNew;
        row.Boxes = List(form.Boxes);
        row.HasBoxes = row.Boxes.Count > 0;
        row.Notes = List(form.Notes);
    }

    private static async Task RemoveLeftOversAsync(
        PortalDbContext context,
        Questionnaire questionnaire,
        QuestionnaireForm form,
        CancellationToken ct
    )
    {
        var numbers = form.Questions.Select(question => question.Number).ToHashSet(StringComparer.Ordinal);
        var gone = questionnaire.Questions.Where(question => !numbers.Contains(question.Number)).ToList();
        if (gone.Count > 0)
        {
            var ids = gone.ConvertAll(question => question.Id);
            var answered = await context
                .Answers.Where(answer => ids.Contains(answer.QuestionId))
                .Select(answer => answer.QuestionId)
                .Distinct()
                .ToListAsync(ct);
            gone.RemoveAll(question => answered.Contains(question.Id));
            context.RemoveRange(gone);
        }

        var codes = form.Sections.Select(section => section.Code).ToHashSet(StringComparer.Ordinal);
        context.RemoveRange(
            questionnaire.Sections.Where(section =>
                !codes.Contains(section.Code)
                && questionnaire.Questions.Except(gone).All(question => question.Section != section)
            )
        );
    }

    private static List<string> List(ImmutableArray<string> texts) => texts.IsDefault ? [] : [.. texts];
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Api;

/// <summary>Answers with everything that their pages show, in nine commands, however many there are.</summary>
internal sealed class AnswersQuery(PortalDbContext database, AnswerRowsQuery rows)
{
    /// <summary>By country, edition and the order of the form.</summary>
    public async Task<PagedList<AnswerItem>> ListAsync(
        ResponseFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var found = Find(filter);
        var ids = await found
            .OrderBy(answer => answer.Response.Iso3)
            .ThenBy(answer => answer.Response.Questionnaire.Edition)
            .ThenBy(answer => answer.Question.Ordinal)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(answer => answer.Id)
            .ToListAsync(cancellation);
        return new PagedList<AnswerItem>(await found.CountAsync(cancellation), await ItemsAsync(ids, cancellation));
    }

    /// <returns>Null where the question was not found in the file.</returns>
    public async Task<AnswerItem?> FindAsync(long responseId, string question, CancellationToken cancellation)
    {
        var ids = await database
            .Answers.Where(answer => answer.ResponseId == responseId && answer.Question.Number == question)
            .Select(answer => answer.Id)
            .ToListAsync(cancellation);
        return (await ItemsAsync(ids, cancellation)).SingleOrDefault();
    }

    private IQueryable<Answer> Find(ResponseFilter filter)
    {
        IQueryable<Answer> found = database.Answers;
        if (filter.Countries.Count > 0)
            found = found.Where(answer => filter.Countries.Contains(answer.Response.Iso3));
        if (filter.Editions.Count > 0)
            found = found.Where(answer => filter.Editions.Contains(answer.Response.Questionnaire.Edition));
        if (filter.Sections.Count > 0)
            found = found.Where(answer => filter.Sections.Contains(answer.Question.Section!.Code));
        if (filter.Questions.Count > 0)
            found = found.Where(answer => filter.Questions.Contains(answer.Question.Number));
        return found;
    }

    private async Task<List<AnswerItem>> ItemsAsync(List<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];

        var answers = await rows.AnswersAsync(ids, cancellation);
        var withheld = (await rows.WithheldAsync(ids, cancellation)).ToLookup(one => one.AnswerId, one => one.Stretch);
        var parts = (await rows.PartsAsync(ids, cancellation)).ToLookup(part => part.AnswerId);
        var citations = (await rows.CitationsAsync(ids, cancellation)).ToLookup(one => one.PartId, one => one.Item);
        var references = (await rows.BackReferencesAsync(ids, cancellation)).ToLookup(
            one => one.PartId,
            one => one.Item
        );
        var links = (await rows.LinksAsync(ids, cancellation)).ToLookup(one => one.PartId, one => one.Item);
        var discrepancies = (await rows.DiscrepanciesAsync(ids, cancellation)).ToLookup(
            one => one.AnswerId,
            one => one.Item
        );
        return answers.ConvertAll(answer =>
        {
            var source = SourceLines.OfSlice(
                answer.SourceText,
                answer.FirstLine,
                answer.LastLine,
                [.. withheld[answer.Id]]
            );
            return new AnswerItem(
                answer.Key.Country,
                answer.Key.Edition,
                answer.Section,
                answer.Question,
                answer.Heading,
                answer.Text,
                answer.IsMandatory,
                answer.IsNew,
                SelectionItem.Of(
                    SelectionView.Of(
                        answer.Selection,
                        answer.SelectionText,
                        answer.Boxes,
                        source,
                        answer.SelectionFirstLine,
                        answer.SelectionLastLine
                    )
                ),
                answer.Notes.ConvertAll(note => new NoteItem(note.Mark, note.Text, note.FirstLine, note.LastLine)),
                answer.Prompts,
                answer.FirstLine,
                answer.LastLine,
                answer.WordCount,
                [
                    .. parts[answer.Id]
                        .Select(part => new PartItem(
                            part.Label,
                            part.Markdown,
                            part.FirstLine,
                            part.LastLine,
                            part.SourceLines,
                            [.. citations[part.Id]],
                            [.. references[part.Id]],
                            [.. links[part.Id]]
                        )),
                ],
                [.. discrepancies[answer.Id].DistinctBy(item => (item.Slug, item.StartLine))],
                source,
                PortalUrls.Question(answer.Key, answer.Question),
                PortalUrls.ApiQuestion(answer.Key, answer.Question)
            );
        });
    }
}

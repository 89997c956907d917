using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Api;

/// <summary>Answers with everything that their pages show, in nine commands, however many there are.</summary>
internal sealed class AnswersQuery(PortalDbContext database, RespondentContactPolicy policy)
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

    /// <returns>Null where the response leaves the question out.</returns>
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

        var answers = await AnswersAsync(ids, cancellation);
        var withheld = (await WithheldAsync(ids, cancellation)).ToLookup(one => one.AnswerId, one => one.Stretch);
        var parts = (await PartsAsync(ids, cancellation)).ToLookup(part => part.AnswerId);
        var citations = (await CitationsAsync(ids, cancellation)).ToLookup(one => one.PartId, one => one.Item);
        var references = (await BackReferencesAsync(ids, cancellation)).ToLookup(one => one.PartId, one => one.Item);
        var links = (await LinksAsync(ids, cancellation)).ToLookup(one => one.PartId, one => one.Item);
        var discrepancies = (await DiscrepanciesAsync(ids, cancellation)).ToLookup(
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

    private Task<List<AnswerRow>> AnswersAsync(List<long> ids, CancellationToken cancellation) =>
        database
            .Answers.Where(answer => ids.Contains(answer.Id))
            .OrderBy(answer => answer.Response.Iso3)
            .ThenBy(answer => answer.Response.Questionnaire.Edition)
            .ThenBy(answer => answer.Question.Ordinal)
            .Select(answer => new AnswerRow(
                answer.Id,
                new ResponseKey(answer.Response.Iso3, answer.Response.Questionnaire.Edition),
                answer.Question.Section!.Code,
                answer.Question.Number,
                answer.Question.Heading,
                answer.QuestionText,
                answer.Question.IsMandatory,
                answer.Question.IsNew,
                answer.Selection,
                answer.SelectionText,
                answer.SelectionFirstLine,
                answer.SelectionLastLine,
                answer.Question.Boxes,
                answer.Notes,
                answer.Prompts,
                answer.FirstLine,
                answer.LastLine,
                answer.WordCount,
                answer.SourceText
            ))
            .ToListAsync(cancellation);

    private async Task<List<(long AnswerId, WithheldStretch Stretch)>> WithheldAsync(
        List<long> ids,
        CancellationToken cancellation
    )
    {
        if (policy.ShowsContact)
            return [];

        var passages = await database
            .Answers.Where(answer => ids.Contains(answer.Id))
            .SelectMany(
                answer =>
                    answer.Response.WithheldPassages.Where(passage =>
                        passage.Line >= answer.FirstLine && passage.Line <= answer.LastLine
                    ),
                (answer, passage) =>
                    new
                    {
                        answer.Id,
                        passage.Line,
                        passage.Start,
                        passage.Length,
                    }
            )
            .ToListAsync(cancellation);
        return passages.ConvertAll(one => (one.Id, new WithheldStretch(one.Line, one.Start, one.Length)));
    }

    private Task<List<PartRow>> PartsAsync(List<long> ids, CancellationToken cancellation) =>
        database
            .AnswerParts.Where(part => ids.Contains(part.AnswerId))
            .OrderBy(part => part.Ordinal)
            .Select(part => new PartRow(
                part.Id,
                part.AnswerId,
                part.Label,
                part.Markdown,
                part.FirstLine,
                part.LastLine,
                part.SourceLines
            ))
            .ToListAsync(cancellation);

    private Task<List<InPart<AnswerCitationItem>>> CitationsAsync(List<long> ids, CancellationToken cancellation) =>
        database
            .Citations.Where(citation => ids.Contains(citation.AnswerPart.AnswerId))
            .OrderBy(citation => citation.Ordinal)
            .Select(citation => new InPart<AnswerCitationItem>(
                citation.AnswerPartId,
                new AnswerCitationItem(
                    citation.LegalAct.Slug,
                    PortalUrls.LegalAct(citation.LegalAct.Slug),
                    citation.Text,
                    citation.Sentence,
                    citation.Type,
                    citation.Issuer,
                    citation.Number,
                    citation.Date,
                    citation.Title,
                    citation.Pinpoints,
                    citation.Url,
                    citation.Line,
                    citation.Confidence
                )
            ))
            .ToListAsync(cancellation);

    private Task<List<InPart<BackReferenceItem>>> BackReferencesAsync(List<long> ids, CancellationToken cancellation) =>
        database
            .BackReferences.Where(reference => ids.Contains(reference.AnswerPart.AnswerId))
            .OrderBy(reference => reference.Ordinal)
            .Select(reference => new InPart<BackReferenceItem>(
                reference.AnswerPartId,
                new BackReferenceItem(
                    reference.Text,
                    reference.Citation.LegalAct.Slug,
                    PortalUrls.LegalAct(reference.Citation.LegalAct.Slug),
                    reference.Line
                )
            ))
            .ToListAsync(cancellation);

    private Task<List<InPart<AnswerLinkItem>>> LinksAsync(List<long> ids, CancellationToken cancellation) =>
        database
            .LinkMentions.Where(link => ids.Contains(link.AnswerPart.AnswerId))
            .OrderBy(link => link.Ordinal)
            .Select(link => new InPart<AnswerLinkItem>(
                link.AnswerPartId,
                new AnswerLinkItem(
                    link.Url,
                    link.RawUrl,
                    link.PortalLink.Host,
                    link.PortalLink.Kind,
                    link.Label,
                    link.PortalLink.LegalDocument!.Number,
                    link.PortalLink.LegalDocument.Acts.OrderBy(pair => pair.LegalAct.Slug)
                        .Select(pair => pair.LegalAct.Slug)
                        .ToList(),
                    link.Line
                )
            ))
            .ToListAsync(cancellation);

    private async Task<List<(long AnswerId, AnswerDiscrepancyItem Item)>> DiscrepanciesAsync(
        List<long> ids,
        CancellationToken cancellation
    )
    {
        var found = await database
            .DiscrepancyEvidence.Where(evidence => ids.Contains(evidence.AnswerId))
            .OrderBy(evidence => evidence.Line)
            .ThenBy(evidence => evidence.Discrepancy.Slug)
            .Select(evidence => new
            {
                evidence.AnswerId,
                evidence.Discrepancy.Slug,
                evidence.Discrepancy.Rule,
                evidence.Discrepancy.Severity,
                evidence.Discrepancy.Message,
                evidence.Line,
            })
            .ToListAsync(cancellation);
        return found.ConvertAll(one =>
            (
                one.AnswerId,
                new AnswerDiscrepancyItem(
                    one.Slug,
                    one.Rule,
                    one.Severity,
                    one.Message,
                    one.Line,
                    PortalUrls.Discrepancy(one.Slug)
                )
            )
        );
    }

    private sealed record AnswerRow(
        long Id,
        ResponseKey Key,
        string? Section,
        string Question,
        string? Heading,
        string Text,
        bool IsMandatory,
        bool IsNew,
        Selection Selection,
        string? SelectionText,
        int? SelectionFirstLine,
        int? SelectionLastLine,
        List<string> Boxes,
        List<AnswerNote> Notes,
        List<string> Prompts,
        int FirstLine,
        int LastLine,
        int WordCount,
        string SourceText
    );

    private sealed record PartRow(
        long Id,
        long AnswerId,
        string? Label,
        string Markdown,
        int FirstLine,
        int LastLine,
        List<int> SourceLines
    );

    private sealed record InPart<T>(long PartId, T Item);
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Api;

/// <summary>The rows that answers are made of: one command for each kind, for any number of answers.</summary>
internal sealed class AnswerRowsQuery(PortalDbContext database, RespondentContactPolicy policy)
{
    public Task<List<AnswerRow>> AnswersAsync(List<long> ids, CancellationToken cancellation) =>
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

    public async Task<List<(long AnswerId, WithheldStretch Stretch)>> WithheldAsync(
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

    public Task<List<PartRow>> PartsAsync(List<long> ids, CancellationToken cancellation) =>
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

    public Task<List<InPart<AnswerCitationItem>>> CitationsAsync(List<long> ids, CancellationToken cancellation) =>
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
                    citation.IsInternational,
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

    public Task<List<InPart<BackReferenceItem>>> BackReferencesAsync(List<long> ids, CancellationToken cancellation) =>
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

    public Task<List<InPart<AnswerLinkItem>>> LinksAsync(List<long> ids, CancellationToken cancellation) =>
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

    public async Task<List<(long AnswerId, AnswerDiscrepancyItem Item)>> DiscrepanciesAsync(
        List<long> ids,
        CancellationToken cancellation
    )
    {
        var inDoubt = database.DiscrepancyEvidence.Where(EvidenceInDoubt.Differs);
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
                Differs = inDoubt.Any(one => one.Id == evidence.Id),
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
                    one.Differs,
                    one.Line,
                    PortalUrls.Discrepancy(one.Slug)
                )
            )
        );
    }
}

internal sealed record AnswerRow(
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

internal sealed record PartRow(
    long Id,
    long AnswerId,
    string? Label,
    string Markdown,
    int FirstLine,
    int LastLine,
    List<int> SourceLines
);

/// <summary>Something that stands in a part of an answer.</summary>
internal sealed record InPart<T>(long PartId, T Item);

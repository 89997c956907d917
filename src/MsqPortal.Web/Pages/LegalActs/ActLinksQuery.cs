using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>The documents of one act, and every link to them: a command each.</summary>
public sealed class ActLinksQuery(PortalDbContext database)
{
    public Task<List<ActDocument>> DocumentsAsync(long actId, CancellationToken cancellation) =>
        database
            .LegalActDocuments.Where(pair => pair.LegalActId == actId)
            .OrderBy(pair => pair.Ordinal)
            .Select(pair => new ActDocument(
                pair.LegalDocument.Database,
                pair.LegalDocument.Number,
                pair.LegalDocument.Links.OrderBy(link => link.Anchor != null)
                    .ThenBy(link => link.Id)
                    .Select(link => link.Url)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancellation);

    /// <summary>Only links of the act's own Member State: two states may name the same document.</summary>
    public Task<List<ActLink>> MentionsAsync(long actId, CancellationToken cancellation) =>
        database
            .LegalActDocuments.Where(pair => pair.LegalActId == actId)
            .SelectMany(pair => pair.LegalDocument.Links, (pair, link) => new { pair.LegalAct.Iso3, link.Mentions })
            .SelectMany(linked =>
                linked.Mentions.Where(mention => mention.AnswerPart.Answer.Response.Iso3 == linked.Iso3)
            )
            .OrderByDescending(mention => mention.AnswerPart.Answer.Response.Questionnaire.Edition)
            .ThenBy(mention => mention.Line)
            .ThenBy(mention => mention.Ordinal)
            .Select(mention => new ActLink(
                mention.AnswerPartId,
                new ActPlace(
                    new ResponseKey(
                        mention.AnswerPart.Answer.Response.Iso3,
                        mention.AnswerPart.Answer.Response.Questionnaire.Edition
                    ),
                    mention.AnswerPart.Answer.Question.Number,
                    mention.AnswerPart.Answer.Question.IsNumbered,
                    mention.AnswerPart.Answer.Response.MemberState.Responses.Count > 1,
                    mention.AnswerPart.Answer.QuestionText,
                    mention.Line,
                    mention.AnswerPart.Answer.Response.ImportedAt
                ),
                mention.RawUrl,
                mention.Url,
                mention.Label,
                mention.PortalLink.Url,
                mention.PortalLink.Language,
                mention.PortalLink.Anchor,
                mention.PortalLink.EditionDate,
                mention.PortalLink.LegalDocument!.Database,
                mention.PortalLink.LegalDocument.Number
            ))
            .ToListAsync(cancellation);
}

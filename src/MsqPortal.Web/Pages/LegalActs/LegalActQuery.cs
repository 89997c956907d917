using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>An address that an act had before.</summary>
/// <param name="PresentSlug">Its present one; null when no response cites the act any more.</param>
public sealed record FormerAct(string? PresentSlug);

/// <summary>Seven commands, however often the act is cited; the page and the API ask the same.</summary>
public sealed class LegalActQuery(
    PortalDbContext database,
    AnswerRenderer renderer,
    ActLinksQuery links,
    ActDiscrepanciesQuery discrepancies,
    CountryNames countries
)
{
    /// <returns>Null when no act had this address before.</returns>
    public Task<FormerAct?> FindFormerAsync(string slug, CancellationToken cancellation) =>
        database
            .LegalActAliases.Where(alias => alias.Slug == slug)
            .Select(alias => new FormerAct(alias.LegalAct!.Slug))
            .FirstOrDefaultAsync(cancellation);

    /// <returns>Null when there is no such act.</returns>
    public async Task<ActContent?> FindAsync(string slug, CancellationToken cancellation)
    {
        var act = await database
            .LegalActs.Where(act => act.Slug == slug)
            .Select(act => new
            {
                act.Id,
                act.Slug,
                act.Type,
                act.IsInternational,
                act.Issuer,
                act.Number,
                act.Date,
                act.Titles,
                Country = countries.Of(act.Iso3),
                act.Iso3,
                act.HasDiscrepancy,
            })
            .FirstOrDefaultAsync(cancellation);
        if (act is null)
            return null;

        var citations = await CitationsAsync(act.Id, cancellation);
        return new ActContent(
            act.Slug,
            act.Type,
            act.IsInternational,
            act.Issuer,
            act.Number,
            act.Date,
            act.Titles,
            act.Country,
            act.Iso3,
            act.HasDiscrepancy
        )
        {
            Citations = [.. citations.Select(citation => citation with { Blocks = Mark(citation) })],
            BackReferences = [.. await BackReferencesAsync(act.Id, cancellation)],
            Documents = [.. await links.DocumentsAsync(act.Id, cancellation)],
            Links = [.. await links.MentionsAsync(act.Id, cancellation)],
            Discrepancies = await discrepancies.ListAsync(act.Id, cancellation),
        };
    }

    private ImmutableArray<AnswerBlock> Mark(ActCitation citation) =>
        MarkedSentence.Of(
            renderer,
            citation.Sentence,
            citation.Place.Line,
            [
                (AnswerMarkdown.PlainText(citation.Text), "cite"),
                .. citation.Pinpoints.Select(pinpoint => (pinpoint, "pin")),
            ]
        );

    private Task<List<ActCitation>> CitationsAsync(long actId, CancellationToken cancellation) =>
        database
            .Citations.Where(citation => citation.LegalActId == actId)
            .OrderByDescending(citation => citation.AnswerPart.Answer.Response.Questionnaire.Edition)
            .ThenBy(citation => citation.AnswerPart.Answer.Question.Ordinal)
            .ThenBy(citation => citation.AnswerPart.Ordinal)
            .ThenBy(citation => citation.Ordinal)
            .Select(citation => new ActCitation(
                citation.Id,
                citation.AnswerPartId,
                new ActPlace(
                    new ResponseKey(
                        citation.AnswerPart.Answer.Response.Iso3,
                        citation.AnswerPart.Answer.Response.Questionnaire.Edition
                    ),
                    citation.AnswerPart.Answer.Question.Number,
                    citation.AnswerPart.Answer.Question.IsNumbered,
                    citation.AnswerPart.Answer.Response.MemberState.Responses.Count > 1,
                    citation.AnswerPart.Answer.QuestionText,
                    citation.Line,
                    citation.AnswerPart.Answer.Response.ImportedAt
                ),
                citation.Text,
                citation.Sentence,
                citation.Type,
                citation.Issuer,
                citation.Number,
                citation.Date,
                citation.Title,
                citation.Pinpoints,
                citation.Url,
                citation.Confidence
            ))
            .ToListAsync(cancellation);

    private Task<List<ActBackReference>> BackReferencesAsync(long actId, CancellationToken cancellation) =>
        database
            .BackReferences.Where(reference => reference.Citation.LegalActId == actId)
            .OrderByDescending(reference => reference.AnswerPart.Answer.Response.Questionnaire.Edition)
            .ThenBy(reference => reference.Line)
            .ThenBy(reference => reference.Ordinal)
            .Select(reference => new ActBackReference(
                reference.CitationId,
                new ActPlace(
                    new ResponseKey(
                        reference.AnswerPart.Answer.Response.Iso3,
                        reference.AnswerPart.Answer.Response.Questionnaire.Edition
                    ),
                    reference.AnswerPart.Answer.Question.Number,
                    reference.AnswerPart.Answer.Question.IsNumbered,
                    reference.AnswerPart.Answer.Response.MemberState.Responses.Count > 1,
                    reference.AnswerPart.Answer.QuestionText,
                    reference.Line,
                    reference.AnswerPart.Answer.Response.ImportedAt
                ),
                reference.Text
            ))
            .ToListAsync(cancellation);
}

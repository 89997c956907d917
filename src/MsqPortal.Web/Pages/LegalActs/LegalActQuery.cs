using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>Seven commands, however often the act is cited; the page and the API ask the same.</summary>
public sealed class LegalActQuery(PortalDbContext database, AnswerRenderer renderer)
{
    private static readonly Dictionary<string, string> AsWritten = [];

    /// <returns>The present address of an act that had this one before; null when none had.</returns>
    public Task<string?> FindAliasAsync(string slug, CancellationToken cancellation) =>
        database
            .LegalActAliases.Where(alias => alias.Slug == slug)
            .Select(alias => alias.LegalAct.Slug)
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
                act.Issuer,
                act.Number,
                act.Date,
                act.Titles,
                Country = act.MemberState.Name,
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
            Documents = [.. await DocumentsAsync(act.Id, cancellation)],
            Links = [.. await LinksAsync(act.Id, cancellation)],
            Discrepancies = await DiscrepanciesAsync(act.Id, cancellation),
        };
    }

    private ImmutableArray<AnswerBlock> Mark(ActCitation citation)
    {
        var blocks = renderer.Render(citation.Sentence, [citation.Place.Line], AsWritten);
        Mark(blocks, AnswerMarkdown.PlainText(citation.Text), "cite");
        foreach (var pinpoint in citation.Pinpoints)
            Mark(blocks, pinpoint, "pin");
        return blocks;
    }

    private ImmutableArray<AnswerBlock> Mark(ActEvidence evidence)
    {
        var blocks = renderer.Render(evidence.Quote, [evidence.Place.Line], AsWritten);
        foreach (var words in evidence.Differing)
            Mark(blocks, words, "odd-words");
        return blocks;
    }

    private static void Mark(ImmutableArray<AnswerBlock> blocks, string words, string className)
    {
        foreach (var block in blocks)
        {
            var marked = TextMarking.Wrap(
                block.Content,
                words,
                () =>
                {
                    var mark = block.Content.Owner!.CreateElement("span");
                    mark.ClassName = className;
                    return mark;
                }
            );
            if (marked is not null)
                return;
        }
    }

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
                    reference.AnswerPart.Answer.QuestionText,
                    reference.Line,
                    reference.AnswerPart.Answer.Response.ImportedAt
                ),
                reference.Text
            ))
            .ToListAsync(cancellation);

    private Task<List<ActDocument>> DocumentsAsync(long actId, CancellationToken cancellation) =>
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

    // Only links of the act's own Member State: two states may name the same document.
    private Task<List<ActLink>> LinksAsync(long actId, CancellationToken cancellation) =>
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

    private async Task<ImmutableArray<ActDiscrepancy>> DiscrepanciesAsync(long actId, CancellationToken cancellation)
    {
        var found = await database
            .Discrepancies.Where(discrepancy => discrepancy.Acts.Any(act => act.Id == actId))
            .OrderByDescending(discrepancy => discrepancy.Severity == DiscrepancySeverity.Contradiction)
            .ThenByDescending(discrepancy => discrepancy.Severity == DiscrepancySeverity.Hint)
            .ThenBy(discrepancy => discrepancy.Slug)
            .Select(discrepancy => new
            {
                discrepancy.Id,
                Shown = new ActDiscrepancy(discrepancy.Slug, discrepancy.Severity, discrepancy.Message),
            })
            .ToListAsync(cancellation);
        if (found.Count == 0)
            return [];

        long[] ids = [.. found.Select(discrepancy => discrepancy.Id)];
        var evidence = await database
            .DiscrepancyEvidence.Where(evidence => ids.Contains(evidence.DiscrepancyId))
            .OrderBy(evidence => evidence.Ordinal)
            .Select(evidence => new ActEvidence(
                evidence.DiscrepancyId,
                new ActPlace(
                    new ResponseKey(evidence.Answer.Response.Iso3, evidence.Answer.Response.Questionnaire.Edition),
                    evidence.Answer.Question.Number,
                    evidence.Answer.Question.IsNumbered,
                    evidence.Answer.QuestionText,
                    evidence.Line,
                    evidence.Answer.Response.ImportedAt
                ),
                evidence.Quote,
                evidence.Url,
                evidence.Differing
            ))
            .ToListAsync(cancellation);
        return
        [
            .. found.Select(discrepancy =>
                discrepancy.Shown with
                {
                    Evidence =
                    [
                        .. evidence
                            .Where(statement => statement.DiscrepancyId == discrepancy.Id)
                            .Select(statement => statement with { Blocks = Mark(statement) }),
                    ],
                }
            ),
        ];
    }
}

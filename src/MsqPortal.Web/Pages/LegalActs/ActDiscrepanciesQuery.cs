using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>The discrepancies of one act with their statements, in two commands.</summary>
public sealed class ActDiscrepanciesQuery(PortalDbContext database, AnswerRenderer renderer)
{
    public async Task<ImmutableArray<ActDiscrepancy>> ListAsync(long actId, CancellationToken cancellation)
    {
        var found = await database
            .Discrepancies.Where(discrepancy => discrepancy.Acts.Any(act => act.Id == actId))
            .OrderByDescending(discrepancy => discrepancy.Severity == DiscrepancySeverity.Contradiction)
            .ThenByDescending(discrepancy => discrepancy.Severity == DiscrepancySeverity.Hint)
            .ThenBy(discrepancy => discrepancy.Slug)
            .Select(discrepancy => new
            {
                discrepancy.Id,
                Shown = new ActDiscrepancy(
                    discrepancy.Slug,
                    discrepancy.Severity,
                    discrepancy.Rule,
                    discrepancy.Message
                ),
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
                    evidence.Answer.Response.MemberState.Responses.Count > 1,
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

    private ImmutableArray<AnswerBlock> Mark(ActEvidence evidence) =>
        MarkedSentence.Of(
            renderer,
            evidence.Quote,
            evidence.Place.Line,
            [.. evidence.Differing.Select(words => (words, "odd-words"))]
        );
}

using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>What the deleted rows of a changed response had named, and perhaps nothing else names any more.</summary>
internal sealed record ReplacedRows(IReadOnlyList<long> ActIds, IReadOnlyList<long> LinkIds)
{
    /// <summary>Deletes answers, footnotes and withheld passages of one response, with all that hangs on them.</summary>
    public static async Task<ReplacedRows> DeleteAsync(PortalDbContext context, long responseId, CancellationToken ct)
    {
        var named = new ReplacedRows(
            await context
                .Citations.Where(citation => citation.AnswerPart.Answer.ResponseId == responseId)
                .Select(citation => citation.LegalActId)
                .Distinct()
                .ToListAsync(ct),
            await context
                .LinkMentions.Where(mention => mention.AnswerPart.Answer.ResponseId == responseId)
                .Select(mention => mention.PortalLinkId)
                .Distinct()
                .ToListAsync(ct)
        );
        await context.Answers.Where(answer => answer.ResponseId == responseId).ExecuteDeleteAsync(ct);
        await context.Footnotes.Where(footnote => footnote.ResponseId == responseId).ExecuteDeleteAsync(ct);
        await context.WithheldPassages.Where(passage => passage.ResponseId == responseId).ExecuteDeleteAsync(ct);
        return named;
    }

    /// <summary>Removes the acts and links that no row names any more; the new rows must be saved by then.</summary>
    public async Task RemoveOrphansAsync(PortalDbContext context, CancellationToken ct)
    {
        await context.LegalActs.Where(act => ActIds.Contains(act.Id) && !act.Citations.Any()).ExecuteDeleteAsync(ct);
        await context
            .PortalLinks.Where(link => LinkIds.Contains(link.Id) && !link.Mentions.Any())
            .ExecuteDeleteAsync(ct);
    }
}

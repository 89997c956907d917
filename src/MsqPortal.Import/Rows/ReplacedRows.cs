using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>What the deleted rows of a changed response had named, and perhaps nothing else names any more.</summary>
internal sealed class ReplacedRows
{
    private readonly ILookup<long, (string Question, string Text)> mentionsByAct;
    private readonly List<long> linkIds;

    private ReplacedRows(ILookup<long, (string Question, string Text)> mentionsByAct, List<long> linkIds)
    {
        this.mentionsByAct = mentionsByAct;
        this.linkIds = linkIds;
    }

    /// <summary>Deletes answers, footnotes and withheld passages of one response, with all that hangs on them.</summary>
    public static async Task<ReplacedRows> DeleteAsync(PortalDbContext context, long responseId, CancellationToken ct)
    {
        var mentions = await context
            .Citations.Where(citation => citation.AnswerPart.Answer.ResponseId == responseId)
            .Select(citation => new
            {
                citation.LegalActId,
                citation.AnswerPart.Answer.Question.Number,
                citation.Text,
            })
            .ToListAsync(ct);
        var named = new ReplacedRows(
            mentions.ToLookup(mention => mention.LegalActId, mention => (mention.Number, mention.Text)),
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

    /// <summary>The mentions of an act that the deleted rows held: question and words.</summary>
    public IReadOnlySet<(string Question, string Text)> SaidOf(long legalActId) =>
        mentionsByAct[legalActId].ToHashSet();

    /// <summary>Removes the links and documents that no row names any more; the new rows must be saved by then.</summary>
    public async Task RemoveOrphansAsync(PortalDbContext context, CancellationToken ct)
    {
        await context
            .PortalLinks.Where(link => linkIds.Contains(link.Id) && !link.Mentions.Any())
            .ExecuteDeleteAsync(ct);
        await context
            .LegalDocuments.Where(document => !document.Links.Any() && !document.Acts.Any())
            .ExecuteDeleteAsync(ct);
    }
}

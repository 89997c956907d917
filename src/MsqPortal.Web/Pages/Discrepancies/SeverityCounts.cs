using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Discrepancies by their severity. Whatever says how many there are says it in these words.</summary>
public sealed record SeverityCounts(int Contradictions, int Hints, int Notes = 0)
{
    public static readonly SeverityCounts None = new(0, 0);

    /// <summary>What a rhombus stands for: contradictions and hints. Notes put nothing in doubt.</summary>
    public int Doubts => Contradictions + Hints;

    /// <summary>"5 contradictions and 8 hints"; what there is none of is not said, unless there is nothing at all.</summary>
    public string Words =>
        (Contradictions, Hints, Notes) is (0, 0, 0)
            ? PortalText.Of("Discrepancies.NoDoubt")
            : PlainWords.AllOf([
                .. new[]
                {
                    (Key: "Discrepancies.Contradictions", Count: Contradictions),
                    (Key: "Discrepancies.Hints", Count: Hints),
                    (Key: "Discrepancies.Notes", Count: Notes),
                }
                    .Where(severity => severity.Count > 0)
                    .Select(severity => PortalText.Count(severity.Key, severity.Count)),
            ]);

    public int Total => Doubts + Notes;

    public static SeverityCounts Of(IEnumerable<DiscrepancySeverity> severities) =>
        Of(severities.CountBy(severity => severity));

    public static SeverityCounts Of(IEnumerable<KeyValuePair<DiscrepancySeverity, int>> counts)
    {
        var bySeverity = counts.ToLookup(count => count.Key, count => count.Value);
        return new SeverityCounts(
            bySeverity[DiscrepancySeverity.Contradiction].Sum(),
            bySeverity[DiscrepancySeverity.Hint].Sum(),
            bySeverity[DiscrepancySeverity.Note].Sum()
        );
    }

    /// <summary>The discrepancies in which answers differ, by answer, each once however many statements of the answer it quotes.</summary>
    public static async Task<Dictionary<long, SeverityCounts>> OfAnswersAsync(
        IQueryable<DiscrepancyEvidence> evidence,
        CancellationToken cancellation
    ) =>
        Of(
            await evidence
                .Where(EvidenceInDoubt.Differs)
                .Select(one => new Doubt(one.AnswerId, one.DiscrepancyId, one.Discrepancy.Severity))
                .Distinct()
                .ToListAsync(cancellation)
        );

    /// <summary>The same by response, each once however many of its answers differ.</summary>
    public static async Task<Dictionary<long, SeverityCounts>> OfResponsesAsync(
        IQueryable<DiscrepancyEvidence> evidence,
        CancellationToken cancellation
    ) =>
        Of(
            await evidence
                .Where(EvidenceInDoubt.Differs)
                .Select(one => new Doubt(one.Answer.ResponseId, one.DiscrepancyId, one.Discrepancy.Severity))
                .Distinct()
                .ToListAsync(cancellation)
        );

    private static Dictionary<long, SeverityCounts> Of(IEnumerable<Doubt> doubts) =>
        doubts.GroupBy(doubt => doubt.Of, doubt => doubt.Severity).ToDictionary(group => group.Key, group => Of(group));

    /// <param name="Of">Row id of the answer or the response.</param>
    private sealed record Doubt(long Of, long Discrepancy, DiscrepancySeverity Severity);
}

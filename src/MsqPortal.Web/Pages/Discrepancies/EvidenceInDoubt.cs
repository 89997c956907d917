using System.Linq.Expressions;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Which statements put an answer in doubt, the same on its page and in figures about it.</summary>
public static class EvidenceInDoubt
{
    /// <summary>
    /// Only where the answer itself differs: a statement given as context is not in doubt. Notes are worth knowing and put
    /// nothing in doubt.
    /// </summary>
    public static readonly Expression<Func<DiscrepancyEvidence, bool>> Differs = evidence =>
        evidence.Discrepancy.Severity != DiscrepancySeverity.Note
        && (evidence.Differing.Count > 0 || evidence.Discrepancy.Evidence.All(other => other.Differing.Count == 0));
}

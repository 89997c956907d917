using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>All rules.</summary>
public static class DiscrepancyRules
{
    /// <summary>What the responses of a state contradict.</summary>
    public static IEnumerable<Discrepancy> OfState(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    ) => [];
}

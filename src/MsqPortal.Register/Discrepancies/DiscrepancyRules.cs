using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>All rules. They are described in <c>docs/register.md</c>; what counts as a discrepancy in decision 0041.</summary>
public static class DiscrepancyRules
{
    private static readonly ImmutableArray<StateRule> StateRules =
    [
        new DocumentTwoNumbers(),
        new ActTwoDates(),
        new ActTwoTypes(),
        new PrefixAgainstType(),
        new ActTwoDocuments(),
        new IdOutOfOrder(),
        new LinkDescribedTwice(),
    ];

    private static readonly ImmutableArray<ResponseRule> ResponseRules =
    [
        new NumberWithoutDate(),
        new RepeatedParagraph(),
        new NumberingGap(),
    ];

    /// <summary>Every rule, contradictions first.</summary>
    public static ImmutableArray<DiscrepancyRule> All { get; } = [.. StateRules, .. ResponseRules];

    /// <summary>What the responses of a Member State contradict in each other or in themselves.</summary>
    /// <returns>Contradictions first, then in the order of the text.</returns>
    public static ImmutableArray<Discrepancy> OfState(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    ) => InOrder(StateRules.SelectMany(rule => rule.Find(mentions, register, databases)));

    /// <summary>Repeats, gaps and missing dates of one response.</summary>
    /// <param name="response">Its text.</param>
    /// <param name="register">The acts of the state; only mentions in this edition are looked at.</param>
    /// <returns>In the order of the text.</returns>
    public static ImmutableArray<Discrepancy> OfResponse(ResponseText response, ActRegister register) =>
        InOrder(ResponseRules.SelectMany(rule => rule.Find(response, register)));

    private static ImmutableArray<Discrepancy> InOrder(IEnumerable<Discrepancy> found) =>
        [
            .. found
                .OrderByDescending(discrepancy => discrepancy.Severity)
                .ThenBy(discrepancy => discrepancy.Evidence[0].Place.Edition, StringComparer.Ordinal)
                .ThenBy(discrepancy => discrepancy.Evidence[0].Place.Line),
        ];
}

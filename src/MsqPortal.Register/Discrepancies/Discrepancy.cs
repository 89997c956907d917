using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>How much a discrepancy says.</summary>
public enum DiscrepancySeverity
{
    /// <summary>Worth knowing, seldom wrong: a repeat, a gap, a missing date. Hidden by default.</summary>
    Note,

    /// <summary>Something points to a slip, and may have a good reason.</summary>
    Hint,

    /// <summary>Two statements cannot both be true of one act.</summary>
    Contradiction,
}

/// <summary>A place where the responses of a Member State disagree with themselves.</summary>
/// <param name="Rule">Code of the rule, "document-two-numbers".</param>
/// <param name="Severity">How much it says.</param>
/// <param name="Key">Stable name among the discrepancies of the state, for addresses: rule and what it is about.</param>
/// <param name="Message">One neutral sentence.</param>
/// <param name="Acts">Slugs of the acts involved.</param>
/// <param name="Evidence">The statements that differ, in the order of the text; at least one.</param>
public sealed record Discrepancy(
    string Rule,
    DiscrepancySeverity Severity,
    string Key,
    string Message,
    ImmutableArray<string> Acts,
    ImmutableArray<Evidence> Evidence
);

/// <summary>One statement of a discrepancy. What the statement does not say is null.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Quote">The sentence, as it stands in the Markdown.</param>
/// <param name="Type">Type as stated there.</param>
/// <param name="Number">Number as written there.</param>
/// <param name="Date">Date as stated there.</param>
/// <param name="DocumentId">Bare id of the document linked there.</param>
/// <param name="Url">The address linked there.</param>
/// <param name="Differing">The words of the quote that differ; empty for statements given as context.</param>
public sealed record Evidence(
    MentionPlace Place,
    string Quote,
    string? Type,
    string? Number,
    DateOnly? Date,
    string? DocumentId,
    string? Url,
    ImmutableArray<string> Differing
);

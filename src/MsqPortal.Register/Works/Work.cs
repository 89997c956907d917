using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>How sure it is that a mention belongs to an act.</summary>
public enum Confidence
{
    /// <summary>Number and date, or the name of an act without a number, agree.</summary>
    Certain,

    /// <summary>Two signs agree and one is missing or differs: number and document, but not the date or the type.</summary>
    Likely,

    /// <summary>One sign alone: a number without date and document that one act of the state has.</summary>
    Possible,
}

/// <summary>A legal act as the responses of a Member State cite it (the work of FRBR and ELI).</summary>
/// <param name="Slug">Stable public name: country, type, date, number: "uz-decree-2020-10-05-6079".</param>
/// <param name="Type">Type as most mentions state it; null when none does.</param>
/// <param name="Issuer">Issuer as most mentions state it; null when none does.</param>
/// <param name="Number">Number as most mentions write it, without prefix; null when none states one.</param>
/// <param name="Date">Date as most mentions state it; null when none does.</param>
/// <param name="Titles">Distinct titles as cited, the most frequent first; for a document without a mention the words beside its links.</param>
/// <param name="Citations">Its mentions, in the order of the text.</param>
/// <param name="Documents">Its documents in legal databases, the most cited first.</param>
public sealed record Work(
    string Slug,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    ImmutableArray<string> Titles,
    ImmutableArray<WorkCitation> Citations,
    ImmutableArray<DocumentKey> Documents
)
{
    /// <summary>It belongs to no state: an organization of states issued it, or several states agreed on it.</summary>
    public bool IsInternational { get; init; }
}

/// <summary>A mention with the confidence that it belongs to the act.</summary>
/// <param name="Index">Its index in <see cref="StateMentions.Citations"/>.</param>
/// <param name="Cited">The mention.</param>
/// <param name="Confidence">How sure that is.</param>
public sealed record WorkCitation(int Index, CitedAct Cited, Confidence Confidence);

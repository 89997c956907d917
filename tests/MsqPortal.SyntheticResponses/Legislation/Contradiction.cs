namespace MsqPortal.SyntheticResponses;

/// <summary>In what a response contradicts itself about an act.</summary>
public enum ContradictionKind
{
    /// <summary>One document and date under two numbers.</summary>
    Number,

    /// <summary>One number and document with two years.</summary>
    Year,

    /// <summary>One number and date with two documents.</summary>
    Document,

    /// <summary>One number, date and document under two types.</summary>
    Type,

    /// <summary>The prefix of the number marks another type than the one named.</summary>
    Prefix,
}

/// <summary>What a mention states about an act.</summary>
/// <param name="Type">"Decree".</param>
/// <param name="Number">As written, with its prefix: "UP-6079".</param>
/// <param name="Date">Its date.</param>
/// <param name="DocumentId">The number of the linked document.</param>
public sealed record WrittenMention(string Type, string Number, DateOnly Date, int DocumentId);

/// <summary>Two mentions of one act that cannot both be true; both stand in full in the response.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Right">The act as the rest of the response has it.</param>
/// <param name="Wrong">The slip.</param>
public sealed record WrittenContradiction(ContradictionKind Kind, WrittenMention Right, WrittenMention Wrong);

using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>One mention that names a legal act. What the mention does not state is null.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Quote">The sentence around it, as it stands in the Markdown.</param>
/// <param name="Text">The mention itself.</param>
/// <param name="Type">Type as cited: "Decree".</param>
/// <param name="Issuer">Issuer as cited: "President of the Republic of …".</param>
/// <param name="Number">Number as written: "UP-6079", "400-I".</param>
/// <param name="Date">Date of the act.</param>
/// <param name="Title">Title as cited.</param>
/// <param name="Url">The document linked with the mention, clickable.</param>
/// <param name="Document">The same as a document of a legal database; null when the address is none.</param>
public sealed record CitedAct(
    MentionPlace Place,
    string Quote,
    string Text,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    string? Url,
    DocumentKey? Document
)
{
    /// <summary>The act belongs to no state: it is one of an organization of states, or of several states.</summary>
    public bool IsInternational { get; init; }
}

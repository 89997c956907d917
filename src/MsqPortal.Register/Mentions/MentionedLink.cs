using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>One mention of a link.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Quote">The sentence or list item around it, as it stands in the Markdown.</param>
/// <param name="Url">The clickable address.</param>
/// <param name="Label">The words beside it that say what it is; null without any.</param>
/// <param name="Document">The document of a legal database behind it; null when the address is none.</param>
public sealed record MentionedLink(MentionPlace Place, string Quote, string Url, string? Label, DocumentKey? Document);

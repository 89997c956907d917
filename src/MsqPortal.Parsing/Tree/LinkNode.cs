namespace MsqPortal.Parsing;

/// <summary>One link of an answer.</summary>
/// <param name="Url">The cited address made clickable: scheme added, stray punctuation removed, the rest kept.</param>
/// <param name="RawUrl">The exact source text of the address.</param>
/// <param name="Host">Host in lower case, without "www.".</param>
/// <param name="Label">The words beside the link that say what it is; null without any.</param>
/// <param name="Line">Source line, 1-based.</param>
public sealed record LinkNode(string Url, string RawUrl, string Host, string? Label, int Line)
{
    /// <summary>What kind of site it leads to.</summary>
    public LinkKind Kind { get; init; }

    /// <summary>The document of a legal database behind it; null when the address is none.</summary>
    public DocumentReference? Document { get; init; }
}

using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>One mention of a legal act that names it. What the mention does not state is null.</summary>
/// <param name="Text">The mention as it stands in the Markdown.</param>
/// <param name="Type">Type as cited, with a capital letter: "Decree", "Resolution", "Law".</param>
/// <param name="Issuer">Issuer as cited: "President of the Republic of …".</param>
/// <param name="Number">Number as written, with prefix and suffix ("UP-6079", "400-I"), without "No." and emphasis.</param>
/// <param name="Date">Date of the act.</param>
/// <param name="Url">The document linked with this mention, clickable.</param>
/// <param name="Pinpoints">
/// Places within the act as written: "Article 29", "Items 7 and 34". Empty when none was read, which does not say that none is stated.
/// </param>
/// <param name="Line">Source line on which the mention starts, 1-based.</param>
public sealed record CitationNode(
    string Text,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Url,
    ImmutableArray<string> Pinpoints,
    int Line
)
{
    /// <summary>Title as cited, in quotation marks or without: "On mass media", "on personal data"; null when none was read.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The act is one of an organization of states, or of several states: it belongs to no state. This is the portal's reading of type
    /// and issuer, and no words of the response.
    /// </summary>
    public bool IsInternational { get; init; }

    /// <summary>The sentence around the mention, as it stands in the Markdown.</summary>
    public string Sentence { get; init; } = Text;

    /// <summary>Where the mention stands in the Markdown of its part.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The document of <see cref="Url"/> in a legal database; null when the address is none.</summary>
    public DocumentReference? Document { get; init; }
}

/// <summary>A stretch of the Markdown of one answer part.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of its characters.</param>
public readonly record struct TextSpan(int Start, int Length);

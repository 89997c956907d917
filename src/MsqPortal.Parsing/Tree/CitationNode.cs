using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>One mention of a legal act that names it. What the mention does not state is null.</summary>
/// <param name="Text">The mention as it stands in the Markdown.</param>
/// <param name="Type">Type as cited: "Decree", "Resolution", "Law".</param>
/// <param name="Issuer">Issuer as cited: "President of the Republic of …".</param>
/// <param name="Number">Number as written, with prefix and suffix ("UP-6079", "400-I"), without "No." and emphasis.</param>
/// <param name="Date">Date of the act.</param>
/// <param name="Url">The document linked with this mention, clickable.</param>
/// <param name="Pinpoints">Places within the act: "Article 29", "Annex 24".</param>
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
    /// <summary>Title as quoted in the mention; null when none is quoted.</summary>
    public string? Title { get; init; }

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

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>What a query turned out to be.</summary>
public enum LookupVerdict
{
    /// <summary>Neither an act that is cited, nor words that stand in a response; that does not prove that it does not exist.</summary>
    NotFound,

    /// <summary>What names one legal act and says nothing more: a citation, a number, a title, an address.</summary>
    Act,

    /// <summary>Words that stand in one place, or the portal's own address of an answer.</summary>
    Answer,

    /// <summary>Words that stand in several places, or what names several acts, or a response.</summary>
    Choice,

    /// <summary>A text that stands nowhere and names an act: the act is there, what the text says of it is not.</summary>
    NamesAnAct,

    /// <summary>One common word, or no word at all: it leads to no place, and was not decided.</summary>
    TooShort,
}

/// <param name="Kind">
/// "act"; "answer" for words of an answer; where no answer says them, "question" for words printed with a question, its wording
/// or a note, and "source" for words elsewhere in the text of a response. "response" for the name of a Member State
/// and for the portal's own address of a response.
/// </param>
/// <param name="Url">Root-relative address.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Text">
/// The sentence that stands there, as the public may read it; null for acts, responses and the portal's own addresses.
/// </param>
/// <param name="StartLine">Source line on which the words start, or the question, 1-based; null for acts and responses.</param>
/// <param name="Note">What the responses do not agree on about an act: its date; null where they do.</param>
public sealed record LookupResult(string Kind, string Url, string Label, string? Text, int? StartLine, string? Note)
{
    public const string Act = "act";
    public const string Answer = "answer";
    public const string Question = "question";
    public const string Source = "source";
    public const string Response = "response";

    /// <summary>Title of the act, wording of the question; null without one.</summary>
    [JsonIgnore]
    public string? Detail { get; init; }

    /// <summary><see cref="Text"/> with what was looked up marked in it; null for acts.</summary>
    [JsonIgnore]
    public MarkedText? Said { get; init; }

    /// <summary>The line in the source text; null where the result leads there itself.</summary>
    [JsonIgnore]
    public string? SourceUrl { get; init; }
}

/// <param name="Results">Acts, or places where words stand; never both.</param>
public sealed record LookupReply(LookupVerdict Verdict, ImmutableArray<LookupResult> Results)
{
    public static LookupReply NotFound { get; } = new(LookupVerdict.NotFound, []);

    public static LookupReply TooShort { get; } = new(LookupVerdict.TooShort, []);

    /// <summary>What was asked for is the address of one of the portal's pages.</summary>
    [JsonIgnore]
    public bool IsOwnAddress { get; init; }

    /// <summary>
    /// Codes of the Member States that a text names which was not found: acts of other states were not taken for it.
    /// </summary>
    public ImmutableArray<string> NamedStates { get; init; } = [];

    /// <summary>No answer says it: it stands in questions, or elsewhere in what was received.</summary>
    [JsonIgnore]
    public bool IsOutsideAnswers => Results is [{ Kind: LookupResult.Question or LookupResult.Source }, ..];
}

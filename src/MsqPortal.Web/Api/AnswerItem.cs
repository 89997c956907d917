using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Api;

/// <summary>A question of a response; the answer is null where the question was not found in the file.</summary>
/// <param name="Text">Wording of the blank form.</param>
internal sealed record ResponseQuestion(
    string Country,
    string Edition,
    string? Section,
    string Question,
    string Text,
    AnswerItem? Answer,
    string Url,
    string DataUrl
);

/// <param name="Section">Code of the section; null for the closing question and the consent.</param>
/// <param name="Text">Wording of the question as the response has it.</param>
/// <param name="Words">Of all parts; 0 when nothing was answered.</param>
/// <param name="SourceLines">Question and answer exactly as received; withheld passages are replaced.</param>
internal sealed record AnswerItem(
    string Country,
    string Edition,
    string? Section,
    string Question,
    string? Heading,
    string Text,
    bool IsMandatory,
    bool IsNew,
    SelectionItem Selection,
    IReadOnlyList<NoteItem> Notes,
    IReadOnlyList<string> Prompts,
    int StartLine,
    int EndLine,
    int Words,
    ImmutableArray<PartItem> Parts,
    ImmutableArray<AnswerDiscrepancyItem> Discrepancies,
    ImmutableArray<SourceLine> SourceLines,
    string Url,
    string DataUrl
);

/// <summary>A note or footnote of the question.</summary>
/// <param name="Mark">The footnote's number; null for a note of the form.</param>
internal sealed record NoteItem(int? Mark, string Text, int StartLine, int EndLine);

/// <summary>A labelled part of an answer; without a label it is the whole answer.</summary>
/// <param name="Markdown">Raw HTML in it is not to be trusted.</param>
/// <param name="SourceLines">For each line of the Markdown, the source line that it came from.</param>
internal sealed record PartItem(
    string? Label,
    string Markdown,
    int StartLine,
    int EndLine,
    IReadOnlyList<int> SourceLines,
    ImmutableArray<AnswerCitationItem> Citations,
    ImmutableArray<BackReferenceItem> BackReferences,
    ImmutableArray<AnswerLinkItem> Links
);

/// <summary>A mention of a legal act; what the mention does not state is null.</summary>
/// <param name="Act">Name of the act.</param>
/// <param name="ActUrl">The act's page.</param>
/// <param name="IsInternational">The portal's own reading: the act belongs to no state.</param>
/// <param name="Title">Title as cited; null when none was read.</param>
/// <param name="Pinpoints">Places within the act, "Article 29"; empty when none was read.</param>
/// <param name="Url">The document linked with the mention.</param>
internal sealed record AnswerCitationItem(
    string Act,
    string ActUrl,
    string Text,
    string Sentence,
    string? Type,
    bool IsInternational,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    IReadOnlyList<string> Pinpoints,
    string? Url,
    int StartLine,
    Confidence Confidence
);

/// <summary>A mention that names no act and points back to one named before: "the Decree".</summary>
internal sealed record BackReferenceItem(string Text, string Act, string ActUrl, int StartLine);

/// <param name="Url">The cited address, clickable.</param>
/// <param name="RawUrl">Exactly as in the source.</param>
/// <param name="Kind">Kind of site by the portal’s own list of hosts; no response states it.</param>
/// <param name="Acts">Names of the acts whose document it is.</param>
internal sealed record AnswerLinkItem(
    string Url,
    string RawUrl,
    string Host,
    LinkKind Kind,
    string? Label,
    string? DocumentId,
    IReadOnlyList<string> Acts,
    int StartLine
);

/// <param name="Differs">The answer itself differs; false for a statement given as context, and for a note.</param>
/// <param name="StartLine">The line of this answer that the discrepancy quotes.</param>
internal sealed record AnswerDiscrepancyItem(
    string Slug,
    string Rule,
    DiscrepancySeverity Severity,
    string Message,
    bool Differs,
    int StartLine,
    string Url
);

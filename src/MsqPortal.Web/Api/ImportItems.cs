using MsqPortal.Data;

namespace MsqPortal.Web.Api;

/// <param name="Run">Name of the run, for the filters of files and diagnostics.</param>
/// <param name="EndedAt">Null while it runs, and when its process died.</param>
/// <param name="Created">Files of which a new response was stored.</param>
/// <param name="Updated">Files that replaced a stored response.</param>
/// <param name="Unchanged">Files that are stored already.</param>
/// <param name="Held">Files that are responses, and were not published.</param>
/// <param name="Failed">Files of which nothing was stored.</param>
internal sealed record ImportRunItem(
    string Run,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    ImportOutcome Outcome,
    int ParserVersion,
    int Created,
    int Updated,
    int Unchanged,
    int Held,
    int Failed,
    int Diagnostics,
    string Url,
    string FilesUrl,
    string DiagnosticsUrl
);

/// <param name="FileName">
/// Null for a file that is held, or whose response is, and for one that was refused without a mark at "Yes" of its consent.
/// </param>
/// <param name="Reason">Why it failed or is held, without a word of the file; null for every other file.</param>
/// <param name="HeldFor">The rule that holds it; null unless it is held.</param>
/// <param name="Line">Source line of the reason.</param>
/// <param name="ContentHash">SHA-256 of the file; null when it could not be read, or has no name here.</param>
/// <param name="Sections">Sections of the form that were found in the file.</param>
/// <param name="Questions">Questions of the form that were found in the file, answered or not.</param>
/// <param name="LinkMentions">Every mention of a link, however often one is given.</param>
/// <param name="Links">The same as <paramref name="LinkMentions"/>, under its former name.</param>
/// <param name="Changes">What changed in the stored response; empty unless the file updated one.</param>
/// <param name="Url">The response that the file became; null when it is not stored.</param>
internal sealed record ImportedFileItem(
    string Run,
    string? FileName,
    ImportedFileStatus Status,
    string? Reason,
    HeldFor? HeldFor,
    int? Line,
    string? Country,
    string? Edition,
    string? ContentHash,
    int Sections,
    int Questions,
    int Parts,
    int Citations,
    int LinkMentions,
    int Links,
    int Diagnostics,
    IReadOnlyList<ImportChangeItem> Changes,
    string? Url
)
{
    public static ImportedFileItem Of(
        DateTimeOffset startedAt,
        ImportedFile file,
        IEnumerable<ImportChange> changes,
        bool isStored
    ) =>
        new(
            ImportFilter.NameOf(startedAt),
            file.FileName,
            file.Status,
            file.Reason,
            file.HeldFor,
            file.Line,
            file.Iso3?.ToLowerInvariant(),
            file.Edition,
            file.ContentHash,
            file.SectionCount,
            file.QuestionCount,
            file.PartCount,
            file.CitationCount,
            file.LinkCount,
            file.LinkCount,
            file.DiagnosticCount,
            [.. changes.Select(ImportChangeItem.Of)],
            isStored ? PortalUrls.Response(new ResponseKey(file.Iso3!, file.Edition!)) : null
        );
}

/// <summary>One thing that an import changed in a stored response.</summary>
/// <param name="Question">Number of the question; null for an act. The reason of publication changes at "consent".</param>
/// <param name="Before">What was marked; null unless the boxes changed.</param>
/// <param name="After">What is marked; null unless the boxes changed.</param>
/// <param name="Act">The act as it was cited then; null for a question.</param>
/// <param name="ActUrl">Its address; one that vanished says so there.</param>
internal sealed record ImportChangeItem(
    ImportChangeKind Kind,
    string? Question,
    Selection? Before,
    Selection? After,
    string? Act,
    string? ActUrl
)
{
    public static ImportChangeItem Of(ImportChange change) =>
        new(
            change.Kind,
            change.Question,
            change.SelectionBefore,
            change.SelectionAfter,
            change.ActName,
            change.Slug is null ? null : PortalUrls.LegalAct(change.Slug)
        );
}

/// <param name="Code">Stable; the documentation lists them all.</param>
/// <param name="Line">Source line.</param>
internal sealed record DiagnosticItem(
    string Run,
    string? FileName,
    string? Country,
    string? Edition,
    string Code,
    DiagnosticSeverity Severity,
    int Line,
    string Message
);

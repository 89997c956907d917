using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>The Member State that the response names.</summary>
/// <param name="Name">The name as written; null when the file has none.</param>
/// <param name="Iso3">ISO 3166-1 alpha-3 code; null when no Member State has that name.</param>
/// <param name="Span">The lines of the name; null when the file has none.</param>
public sealed record MemberStateNode(string? Name, string? Iso3, SourceSpan? Span);

/// <summary>The contact block. Name and mailboxes are personal data: see <see cref="WithheldPassage"/>.</summary>
/// <param name="Name">Name of the person; null when none was read.</param>
/// <param name="Title">Title of the person; null when none was read.</param>
/// <param name="Organization">Organization; null when none was read.</param>
/// <param name="Emails">Mailboxes, one a line.</param>
/// <param name="Selection">The list "Please select whichever applies".</param>
public sealed record RespondentNode(
    string? Name,
    string? Title,
    string? Organization,
    ImmutableArray<string> Emails,
    SelectionNode Selection
)
{
    /// <summary>Keys of the fields whose labels were read: what has none of these may stand in the file all the same.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>The list was read whole: no line of it holds a box or a mark that was not read.</summary>
    public bool IsSelectionRead { get; init; }
}

/// <summary>A stretch of one source line that is personal data by its place in the response.</summary>
/// <param name="Line">Source line, 1-based.</param>
/// <param name="Start">First UTF-16 code unit within the line, 0-based.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Reason">What is withheld: "respondent's name", "mailbox".</param>
public sealed record WithheldPassage(int Line, int Start, int Length, string Reason);

using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>What an import did.</summary>
/// <param name="IsDryRun">Everything was rolled back.</param>
/// <param name="Files">Its files, in order.</param>
public sealed record ImportReport(bool IsDryRun, ImmutableArray<ImportedFileReport> Files)
{
    /// <summary>Number of files with a status.</summary>
    public int Count(ImportedFileStatus status) => Files.Count(file => file.Status == status);

    /// <summary>At least one file was refused or held.</summary>
    public bool NeedsAttention => Count(ImportedFileStatus.Failed) + Count(ImportedFileStatus.Held) > 0;
}

/// <summary>What an import did with one file; <see cref="ImportedFile"/> is the same, stored.</summary>
public sealed record ImportedFileReport
{
    /// <summary>The path as the caller named it, for the caller's eyes only.</summary>
    public required string Path { get; init; }

    /// <summary>Position within the run, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Number of files in the run.</summary>
    public required int Total { get; init; }

    /// <summary>What was done.</summary>
    public ImportedFileStatus Status { get; init; } = ImportedFileStatus.Failed;

    /// <summary>
    /// Why it failed, one sentence that names the file, or why it is held; null for every other file. It may quote the file,
    /// and names others of the run: for the caller's eyes only.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>The same for everybody: nothing that the file says, and the name of none.</summary>
    public string? PublicReason { get; init; }

    /// <summary>Everybody may read its name, its hash, its figures and its diagnostics.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Its text is stored where nobody reads it, because the response does not consent to be published.</summary>
    public bool IsStoredUnpublished { get; init; }

    /// <summary>State and edition of the published response that it withdrew, "Denmark 2024"; null when it withdrew none.</summary>
    public string? Withdrew { get; init; }

    /// <summary>Why it is held; null unless it is.</summary>
    public HeldFor? HeldFor { get; init; }

    /// <summary>Source line of the reason, 1-based; null where no line is to blame.</summary>
    public int? Line { get; init; }

    /// <summary>The Member State; null when it is not known.</summary>
    public string? Iso3 { get; init; }

    /// <summary>The edition that the file names; null when it is not known.</summary>
    public string? Edition { get; init; }

    /// <summary>SHA-256 of the file's bytes; null when it could not be read.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Number of sections of which a question was found.</summary>
    public int SectionCount { get; init; }

    /// <summary>Number of questions found.</summary>
    public int QuestionCount { get; init; }

    /// <summary>Number of answer parts found.</summary>
    public int PartCount { get; init; }

    /// <summary>Number of citations found.</summary>
    public int CitationCount { get; init; }

    /// <summary>Number of link mentions found.</summary>
    public int LinkCount { get; init; }

    /// <summary>Number of diagnostics of the stored reading.</summary>
    public int DiagnosticCount { get; init; }

    /// <summary>The diagnostics; empty for an unchanged file, which was not read again.</summary>
    public ImmutableArray<DiagnosticNode> Diagnostics { get; init; } = [];

    /// <summary>What changed in the stored response; empty unless it was updated.</summary>
    public ImmutableArray<ImportChange> Changes { get; init; } = [];

    /// <summary>Name of the file, without its folder.</summary>
    public string FileName => System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(Path));

    /// <summary>The stored response is not what it was before this file.</summary>
    internal bool Replaced(KnownResponse response) =>
        (Iso3, Edition) == (response.Iso3, response.Edition)
        && (Status is ImportedFileStatus.Created or ImportedFileStatus.Updated || HeldFor is Data.HeldFor.Consent);

    /// <summary>Whether a file that was refused may be told of shows only in its consent.</summary>
    internal ImportedFileReport Failed(Refusal refusal, bool isPublic = false) =>
        this with
        {
            Status = ImportedFileStatus.Failed,
            Reason = refusal.Reason,
            PublicReason = refusal.PublicReason,
            Line = refusal.Line,
            IsPublic = isPublic,
        };

    internal ImportedFileReport Held(Hold hold) =>
        Bare() with
        {
            Status = ImportedFileStatus.Held,
            HeldFor = hold.For,
            Reason = hold.Told ?? hold.Reason,
            PublicReason = hold.Reason,
        };

    /// <summary>What is recorded, where everybody reads it.</summary>
    internal ImportedFileReport ForEverybody() =>
        (IsPublic ? this : Bare() with { Status = Status, HeldFor = HeldFor, Line = Line }) with
        {
            Reason = PublicReason,
        };

    /// <summary>The stored response was read from these bytes a moment ago.</summary>
    internal ImportedFileReport Unchanged() => this with { Status = ImportedFileStatus.Unchanged, Diagnostics = [] };

    internal ImportedFileReport Unchanged(KnownResponse known) =>
        this with
        {
            Status = ImportedFileStatus.Unchanged,
            Iso3 = known.Iso3,
            Edition = known.Edition,
            SectionCount = known.ImportedFile?.SectionCount ?? 0,
            QuestionCount = known.ImportedFile?.QuestionCount ?? 0,
            PartCount = known.ImportedFile?.PartCount ?? 0,
            CitationCount = known.ImportedFile?.CitationCount ?? 0,
            LinkCount = known.ImportedFile?.LinkCount ?? 0,
            DiagnosticCount = known.ImportedFile?.DiagnosticCount ?? 0,
        };

    internal ImportedFileReport Read(QuestionnaireResponseTree tree)
    {
        var parts = tree.Questions.SelectMany(question => question.Parts).ToList();
        return this with
        {
            Iso3 = tree.MemberState.Iso3,
            Edition = tree.Edition,
            SectionCount = tree.Sections.Count(section => !section.Questions.IsEmpty),
            QuestionCount = tree.Questions.Count(),
            PartCount = parts.Count,
            CitationCount = parts.Sum(part => part.Citations.Length),
            LinkCount = parts.Sum(part => part.Links.Length),
            DiagnosticCount = tree.Diagnostics.Length,
            Diagnostics = tree.Diagnostics,
        };
    }

    /// <summary>Of a file that is not published, nothing is told beyond its response and the reason.</summary>
    private ImportedFileReport Bare() =>
        new()
        {
            Path = Path,
            Ordinal = Ordinal,
            Total = Total,
            Iso3 = Iso3,
            Edition = Edition,
            IsPublic = false,
        };
}

using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Imports the files of one run, one after the other; the caller commits after each.</summary>
internal sealed class FileImport(HoldRules holds, ResponseStore store)
{
    // The same bytes under another name are no other file.
    private readonly HashSet<string> stored = new(StringComparer.Ordinal);

    /// <summary>Stores one file with its import record.</summary>
    public async Task<ImportedFileReport> RunAsync(
        ImportedFileReport report,
        Task<ReadResponse> reading,
        CancellationToken ct
    )
    {
        if (ResponsePaths.RefusedFolder(report.Path) is { } folder)
            return await store.RecordAsync(report.Failed(folder), ct);

        ReadResponse read;
        try
        {
            read = await reading;
        }
        catch (UnreadableFileException unreadable)
        {
            return await store.RecordAsync(report.Failed(Refusal.Of(unreadable)), ct);
        }

        report = report with { ContentHash = read.File.ContentHash };
        if (read.Known is { } current)
        {
            report = report.Unchanged(current);
            return await holds.OfIdentityAsync(report, tree: null, ct) is { } several
                ? await store.RecordAsync(report.Held(several), ct)
                : Keep(await store.RecordAsync(report, ct));
        }

        var tree = read.Tree!;
        if (Refusal.Of(tree, report.FileName) is { } refusal)
            return await store.RecordAsync(Refused(report, tree, refusal), ct);

        report = report.Read(tree);
        if (stored.Contains(read.File.ContentHash))
            return await store.RecordAsync(report.Unchanged(), ct);
        if (await holds.OfIdentityAsync(report, tree, ct) is { } doubt)
            return await store.RecordAsync(report.Held(doubt), ct);
        if (holds.OfConsent(report, tree) is { } refused)
            return await HoldForConsentAsync(report, read.File, tree, refused, ct);
        if (holds.IsPublishedWithoutNeed(report, tree))
            return await store.RecordAsync(
                Refused(
                    report,
                    tree,
                    new Refusal(
                        $"{report.FileName} needs no decision to be published; import it without --publish.",
                        "The file needs no decision to be published."
                    )
                ),
                ct
            );
        if (await holds.OfLostAnswersAsync(report, tree, ct) is { } lost)
            return await store.RecordAsync(report.Held(lost), ct);

        return Keep(await store.StoreAsync(report, read.File, tree, holds.DecisionToPublish(report, tree), ct));
    }

    /// <summary>Reads a stored response anew. Which response it is was decided before: only its consent is asked again.</summary>
    public async Task<ImportedFileReport> ReadAnewAsync(
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        report = report with { ContentHash = file.ContentHash };
        if (Refusal.Of(tree, report.FileName) is { } refusal)
            return await store.RecordAsync(Refused(report, tree, refusal), ct);

        report = report.Read(tree);
        return holds.OfConsent(report, tree) is { } refused
            ? await HoldForConsentAsync(report, file, tree, refused, ct)
            : await store.StoreAsync(report, file, tree, holds.DecisionToPublish(report, tree), ct);
    }

    // Whoever has not clearly consented finds neither the name nor the hash of the file in public.
    private static ImportedFileReport Refused(
        ImportedFileReport report,
        QuestionnaireResponseTree tree,
        Refusal refusal
    ) => report.Read(tree).Failed(refusal, isPublic: ConsentRule.Of(tree) is Consent.Given);

    private async Task<ImportedFileReport> HoldForConsentAsync(
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        Hold hold,
        CancellationToken ct
    ) =>
        ConsentRule.Withdraws(tree)
            ? await store.WithdrawAsync(report.Held(hold) with { IsStoredUnpublished = true }, file, tree, ct)
            : await store.RecordAsync(report.Held(hold), ct);

    private ImportedFileReport Keep(ImportedFileReport report)
    {
        stored.Add(report.ContentHash!);
        return report;
    }
}

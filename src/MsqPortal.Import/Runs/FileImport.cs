using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Imports the files of one run, one after the other.</summary>
internal sealed class FileImport(
    PortalDbContext context,
    QuestionnaireCatalog catalog,
    IReadOnlyDictionary<string, StoredForm> forms,
    long importRunId,
    ImportOptions options,
    TimeProvider time
)
{
    // A Member State has one response an edition, so that two files would overwrite each other at every import.
    private readonly Dictionary<(string? Iso3, string? Edition), string> fileNames = [];

    /// <summary>Reads one file and stores it with its import record; the caller commits.</summary>
    public async Task<ImportedFileReport> RunAsync(ImportedFileReport report, CancellationToken ct)
    {
        if (ResponsePaths.IsFolderWithoutResponses(report.Path))
            return await RecordAsync(
                report.Failed($"{report.FileName} holds no response; a response is a *.md file other than README.md."),
                ct
            );

        ResponseFile file;
        try
        {
            file = ResponseFile.Read(report.Path, options);
        }
        catch (UnreadableFileException refused)
        {
            return await RecordAsync(report.Failed(refused.Message, refused.Line), ct);
        }

        report = report with { ContentHash = file.ContentHash };
        if (await FindUnchangedAsync(report, ct) is { } unchanged)
            return await RecordAsync(RefuseSecondFile(unchanged) ?? Keep(unchanged), ct);

        var tree = catalog.Parser.Parse(file.Text);
        report = report.Read(tree);
        if (Refusal.Of(tree, file.FileName) is { } refusal)
            return await RecordAsync(report.Failed(refusal.Reason, refusal.Line), ct);

        if (RefuseSecondFile(report) is { } second)
            return await RecordAsync(second, ct);

        return Keep(await StoreAsync(report, file, tree, ct));
    }

    /// <summary>Asks before the text is parsed: hundreds of unchanged files cost one short query each.</summary>
    private async Task<ImportedFileReport?> FindUnchangedAsync(ImportedFileReport report, CancellationToken ct)
    {
        var read = await context
            .QuestionnaireResponses.Where(response =>
                response.ContentHash == report.ContentHash
                && response.ParserVersion == ResponseParser.Version
                && response.LinkKindsHash == catalog.LinkKindsHash
            )
            .Select(response => new
            {
                response.Iso3,
                response.Questionnaire.Edition,
                response.FormHash,
                response.ImportedFile,
            })
            .ToListAsync(ct);
        var known = read.FirstOrDefault(response =>
            forms.GetValueOrDefault(response.Edition)?.Hash == response.FormHash
        );
        if (known is null)
            return null;

        return report with
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
    }

    private ImportedFileReport? RefuseSecondFile(ImportedFileReport report) =>
        fileNames.TryGetValue((report.Iso3, report.Edition), out var first)
            ? report.Failed(
                $"{report.FileName} and {first} are both the {report.Edition} response of {State(report).Name}; "
                    + "only the latter was imported, remove one of them."
            )
            : null;

    private ImportedFileReport Keep(ImportedFileReport report)
    {
        fileNames.Add((report.Iso3, report.Edition), report.FileName);
        return report;
    }

    private async Task<ImportedFileReport> StoreAsync(
        ImportedFileReport report,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        var (response, acts, replaced) = await ResponseRows.PrepareAsync(
            context,
            catalog,
            file,
            tree,
            forms[report.Edition!],
            State(report),
            ct
        );
        report = report with { Status = replaced is null ? ImportedFileStatus.Created : ImportedFileStatus.Updated };
        response.ImportedAt = time.GetUtcNow();
        response.ImportedFile = ImportedFileRows.From(report, importRunId);
        await context.SaveChangesAsync(ct);
        await acts.MoveStoredCitationsAsync(ct);
        await acts.RemoveVanishedAsync(ct);
        if (replaced is not null)
            await replaced.RemoveOrphansAsync(context, ct);
        await MemberStateRows.CountRevisionAsync(context, response.Iso3, ct);
        await context.Database.ExecuteSqlAsync($"SELECT refresh_figures({report.Iso3})", ct);
        return report;
    }

    private async Task<ImportedFileReport> RecordAsync(ImportedFileReport report, CancellationToken ct)
    {
        context.Add(ImportedFileRows.From(report, importRunId));
        await context.SaveChangesAsync(ct);
        return report;
    }

    private Parsing.MemberState State(ImportedFileReport report) =>
        catalog.MemberStates.All.Single(state => state.Iso3 == report.Iso3);
}

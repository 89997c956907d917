using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Imports;

public sealed record ListedRun(
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    ImportOutcome Outcome,
    int ParserVersion,
    List<ListedFile> Files
);

/// <param name="Response">The response that the file became; null when it is not stored.</param>
public sealed record ListedFile(
    string FileName,
    ImportedFileStatus Status,
    string? Reason,
    int? Line,
    ResponseKey? Response,
    string? ContentHash,
    int SectionCount,
    int QuestionCount,
    int PartCount,
    int CitationCount,
    int LinkCount,
    int DiagnosticCount,
    List<ListedDiagnostic> Diagnostics
);

public sealed record ListedDiagnostic(string Code, DiagnosticSeverity Severity, int Line, string Message);

public sealed class ImportsQuery(PortalDbContext database)
{
    private const int MostRuns = 20;

    public async Task<List<ListedRun>> ListAsync(CancellationToken cancellation) =>
        await database
            .ImportRuns.OrderByDescending(run => run.StartedAt)
            .ThenByDescending(run => run.Id)
            .Take(MostRuns)
            .Select(run => new ListedRun(
                run.StartedAt,
                run.EndedAt,
                run.Outcome,
                run.ParserVersion,
                run.Files.OrderBy(file => file.Ordinal)
                    .Select(file => new ListedFile(
                        file.FileName,
                        file.Status,
                        file.Reason,
                        file.Line,
                        database.QuestionnaireResponses.Any(response =>
                            response.Iso3 == file.Iso3 && response.Questionnaire.Edition == file.Edition
                        )
                            ? new ResponseKey(file.Iso3!, file.Edition!)
                            : null,
                        file.ContentHash,
                        file.SectionCount,
                        file.QuestionCount,
                        file.PartCount,
                        file.CitationCount,
                        file.LinkCount,
                        file.DiagnosticCount,
                        file.Diagnostics.OrderBy(diagnostic => diagnostic.Ordinal)
                            .Select(diagnostic => new ListedDiagnostic(
                                diagnostic.Code,
                                diagnostic.Severity,
                                diagnostic.Line,
                                diagnostic.Message
                            ))
                            .ToList()
                    ))
                    .ToList()
            ))
            .AsSplitQuery()
            .ToListAsync(cancellation);
}

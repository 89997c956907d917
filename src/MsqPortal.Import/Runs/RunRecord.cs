using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>The row that says when a run of the import began, and how it ended.</summary>
internal sealed class RunRecord(IDbContextFactory<PortalDbContext> contexts, TimeProvider time)
{
    /// <returns>The id of the run.</returns>
    public async Task<long> BeginAsync(PortalDbContext context, CancellationToken ct)
    {
        // This run holds the lock, so that a run which has not ended belongs to a process that died.
        await context
            .ImportRuns.Where(run => run.Outcome == ImportOutcome.Running)
            .ExecuteUpdateAsync(run => run.SetProperty(row => row.Outcome, ImportOutcome.Interrupted), ct);
        var run = new ImportRun { StartedAt = time.GetUtcNow(), ParserVersion = ResponseParser.Version };
        context.Add(run);
        await context.SaveChangesAsync(ct);
        return run.Id;
    }

    public Task EndAsync(PortalDbContext context, long runId, CancellationToken ct) =>
        EndAsync(context, runId, ImportOutcome.Completed, ct);

    /// <summary>On a connection of its own: one whose COPY was cancelled is of no more use.</summary>
    public async Task InterruptAsync(long runId)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
            await EndAsync(context, runId, ImportOutcome.Interrupted, CancellationToken.None);
        }
        catch (DbException)
        {
            // Without a database the next import records it.
        }
    }

    private async Task EndAsync(PortalDbContext context, long runId, ImportOutcome outcome, CancellationToken ct)
    {
        var endedAt = time.GetUtcNow();
        await context
            .ImportRuns.Where(run => run.Id == runId)
            .ExecuteUpdateAsync(
                run => run.SetProperty(row => row.Outcome, outcome).SetProperty(row => row.EndedAt, endedAt),
                ct
            );
    }
}

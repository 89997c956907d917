using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class SimultaneousImportTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task Two_imports_at_once_queue_up()
    {
        var path = Portal.Write("1.md", Responses.Seed);
        await using var blocker = Portal.CreateDbContext();
        await using var block = await blocker.Database.BeginTransactionAsync(Ct);
        await blocker.Database.ExecuteSqlRawAsync("LOCK TABLE answers", Ct);

        var first = Portal.ImportAsync(path);
        await UntilSomeoneWaitsForAsync("relation");
        var second = Portal.ImportAsync(path);
        await UntilSomeoneWaitsForAsync("advisory");
        await block.RollbackAsync(Ct);

        (await first).Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Created);
        (await second).Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Unchanged);
        Portal.Log.Messages.ShouldContain(message => message.StartsWith("Another import is running on this database"));
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_of_an_import_leaves_the_old_state_and_the_next_run_succeeds()
    {
        var path = Portal.Write("1.md", Responses.Seed);
        await Portal.ImportAsync(path);
        var before = await DatabasePicture.ContentAsync(Database);
        var runs = await Database.ImportRuns.CountAsync(Ct);
        Portal.Write("1.md", Responses.Changed(Responses.Seed));
        await using var blocker = Portal.CreateDbContext();
        await using var block = await blocker.Database.BeginTransactionAsync(Ct);
        // The import record is written after the old answers were deleted and before the new ones.
        await blocker.Database.ExecuteSqlRawAsync("LOCK TABLE imported_files IN SHARE MODE", Ct);

        using var process = StartImportProcess(path);
        await UntilSomeoneWaitsForAsync("relation");
        process.Kill();
        await process.WaitForExitAsync(Ct);
        await block.RollbackAsync(Ct);

        (await DatabasePicture.ContentAsync(Database)).ShouldBe(before);
        (await Portal.ImportAsync(path)).Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        (await Database.ImportRuns.OrderBy(run => run.Id).Select(run => run.Outcome).ToListAsync(Ct))
            .Skip(runs)
            .ShouldBe([ImportOutcome.Interrupted, ImportOutcome.Completed]);
    }

    [Fact]
    public async Task A_cancelled_import_is_recorded_as_interrupted_and_frees_the_lock()
    {
        var path = Portal.Write("1.md", Responses.Seed);
        using var cancellation = new CancellationTokenSource();
        await using var blocker = Portal.CreateDbContext();
        await using var block = await blocker.Database.BeginTransactionAsync(Ct);
        await blocker.Database.ExecuteSqlRawAsync("LOCK TABLE answers", Ct);

        var import = new ImportRunner(
            Portal,
            TestPortal.Catalog,
            new ImportOptions(),
            TimeProvider.System,
            Portal.Log
        ).RunAsync(new ImportRequest([path]), progress: null, cancellation.Token);
        await UntilSomeoneWaitsForAsync("relation");
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(import);
        await block.RollbackAsync(Ct);

        (await Database.ImportRuns.SingleAsync(Ct)).Outcome.ShouldBe(ImportOutcome.Interrupted);
        (await Portal.ImportAsync(path)).Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Created);
    }

    [Fact]
    public async Task A_lost_connection_ends_the_import_with_a_clear_sentence()
    {
        var path = Portal.Write("1.md", Responses.Seed);
        await using var blocker = Portal.CreateDbContext();
        await using var block = await blocker.Database.BeginTransactionAsync(Ct);
        await blocker.Database.ExecuteSqlRawAsync("LOCK TABLE answers", Ct);

        var import = Portal.ImportAsync(path);
        await UntilSomeoneWaitsForAsync("relation");
        await Database.Database.ExecuteSqlAsync(
            $"""
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """,
            Ct
        );

        var problem = await Should.ThrowAsync<PortalDatabaseException>(import);
        problem.Message.ShouldEndWith(
            " was lost; responses imported so far are stored, and the next import does the rest."
        );
        await block.RollbackAsync(Ct);
        (await Portal.ImportAsync(path)).Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Created);
    }

    private Process StartImportProcess(string path)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "MsqPortal.ImportProcess.dll");
        return Process.Start("dotnet", [program, Portal.ConnectionString, TestPortal.SeedsFolder, path]);
    }

    private async Task UntilSomeoneWaitsForAsync(string lockType)
    {
        // Far more than it takes: an import that never comes to its lock must not stop the tests.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (
            !await Database
                .Database.SqlQuery<bool>(
                    $"""
                    SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                        WHERE a.datname = current_database() AND NOT l.granted AND l.locktype = {lockType}) AS "Value"
                    """
                )
                .SingleAsync(patience.Token)
        )
            await Task.Delay(20, patience.Token);
    }
}

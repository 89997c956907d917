using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>
/// One step of an import, stored whole or not at all: a transaction of its own, or a savepoint within the
/// transaction of a dry run, so that a dry run executes the same code.
/// </summary>
internal sealed class ImportStep : IAsyncDisposable
{
    private const string Savepoint = "import_step";

    private readonly PortalDbContext context;
    private readonly IDbContextTransaction transaction;
    private readonly bool isOwner;
    private bool isDone;

    private ImportStep(PortalDbContext context, IDbContextTransaction transaction, bool isOwner)
    {
        this.context = context;
        this.transaction = transaction;
        this.isOwner = isOwner;
    }

    public static async Task<ImportStep> BeginAsync(PortalDbContext context, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        if (context.Database.CurrentTransaction is not { } outer)
            return new ImportStep(context, await context.Database.BeginTransactionAsync(ct), isOwner: true);

        await outer.CreateSavepointAsync(Savepoint, ct);
        return new ImportStep(context, outer, isOwner: false);
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        if (isOwner)
            await transaction.CommitAsync(ct);
        else
            await transaction.ReleaseSavepointAsync(Savepoint, ct);
        isDone = true;
    }

    public async ValueTask DisposeAsync()
    {
        context.ChangeTracker.Clear();
        if (isOwner)
            await transaction.DisposeAsync();
        else if (!isDone)
            await transaction.RollbackToSavepointAsync(Savepoint);
    }
}

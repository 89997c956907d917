using Microsoft.EntityFrameworkCore;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class TableCopyTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task Every_column_of_every_table_is_written()
    {
        var columns = await Database
            .Database.SqlQueryRaw<string>(
                """
                SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory'
                """
            )
            .ToListAsync(Ct);

        TableCopy
            .OfModel(Database.Model)
            .SelectMany(table => table.Columns.Select(column => $"{table.Table}.{column}"))
            .ShouldBe(columns, ignoreOrder: true);
    }

    /// <summary>Entity Framework writes what it has read, once more: whatever COPY writes otherwise is seen here.</summary>
    [Fact]
    public async Task Rows_are_written_as_Entity_Framework_writes_them()
    {
        await Portal.ImportAsync([
            Portal.Write("one.md", Responses.Seed),
            Path.Combine(AppContext.BaseDirectory, "Data", "ken-msq-2024.md"),
        ]);
        var before = await DatabasePicture.EverythingAsync(Database);

        foreach (var table in TableCopy.OfModel(Database.Model).Where(table => !table.Type.HasSharedClrType))
        await foreach (var row in Rows(table.Type.ClrType))
        foreach (var property in Database.Entry(row).Properties.Where(property => !property.Metadata.IsKey()))
            property.IsModified = true;
        (await Database.Answers.CountAsync(answer => answer.Notes.Count > 0, Ct)).ShouldBeGreaterThan(0);
        foreach (var answer in Database.ChangeTracker.Entries<Data.Answer>())
            answer.ComplexCollection(row => row.Notes).IsModified = true;
        await Database.SaveChangesAsync(Ct);

        (await DatabasePicture.EverythingAsync(Database)).ShouldBe(before);
    }

    private IAsyncEnumerable<object> Rows(Type type) =>
        ((IQueryable<object>)Database.GetType().GetMethod("Set", [])!.MakeGenericMethod(type).Invoke(Database, null)!)
            .AsTracking()
            .AsAsyncEnumerable();
}

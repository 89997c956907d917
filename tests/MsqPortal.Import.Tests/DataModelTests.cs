using Microsoft.EntityFrameworkCore;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class DataModelTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Migrations_match_the_model()
    {
        await using var portal = await TestPortal.CreateAsync(postgres);
        await using var context = portal.CreateDbContext();

        context.Database.HasPendingModelChanges().ShouldBeFalse("run `dotnet ef migrations add`");
        (await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_table_is_explained_in_the_document_and_no_other()
    {
        await using var portal = await TestPortal.CreateAsync(postgres);
        await using var context = portal.CreateDbContext();
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct();

        var document = await File.ReadAllLinesAsync(
            Path.Combine(AppContext.BaseDirectory, "docs", "data-model.md"),
            TestContext.Current.CancellationToken
        );
        var explained = document.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Name);
        var drawn = document
            .Where(line =>
                line.StartsWith("    ", StringComparison.Ordinal) && line.EndsWith(" {", StringComparison.Ordinal)
            )
            .Select(line => line.Trim(' ', '{'));

        explained.ShouldBe(tables, ignoreOrder: true);
        drawn.ShouldBe(tables, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_foreign_key_has_an_index()
    {
        await using var portal = await TestPortal.CreateAsync(postgres);
        await using var context = portal.CreateDbContext();

        var bare = context
            .Model.GetEntityTypes()
            .SelectMany(type => type.GetForeignKeys().Select(key => (Type: type, Key: key)))
            .Where(reference =>
                reference.Type.FindPrimaryKey()!.Properties[0] != reference.Key.Properties[0]
                && !reference.Type.GetIndexes().Any(index => index.Properties[0] == reference.Key.Properties[0])
            )
            .Select(reference => reference.Key.ToString());

        bare.ShouldBeEmpty();
    }

    private static string Name(string row) => row.Split('`')[1];
}
